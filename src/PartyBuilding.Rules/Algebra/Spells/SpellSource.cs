using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The records that cover time, or restart a count, and the days of each.</summary>
internal sealed class SpellSource
{
    private readonly RecordSieve sieve;
    private readonly DateLength? lasting;
    private readonly WorkingCalendar calendar;

    internal SpellSource(RecordSieve sieve, DateLength? lasting, WorkingCalendar calendar)
    {
        this.sieve = sieve;
        this.lasting = lasting;
        this.calendar = calendar;
    }

    /// <summary>The days of all records; marks the scan where something about them is unknown.</summary>
    internal List<SpellDays> Days(Scan scan)
    {
        var found = new List<SpellDays>();
        sieve.Sift(scan, null, (row, isOpen) =>
        {
            foreach (var days in DaysOf(scan.Ledger, row, isOpen))
            {
                scan.IsUnknown |= days.IsOpen;
                found.Add(days);
            }
        });
        return found;
    }

    /// <summary>The same by date, then entry, to be shown.</summary>
    internal ExplainedSpell[] Explained(Scan scan, Tracing tracing)
    {
        var found = new List<KeyValuePair<int, bool>>();
        sieve.Sift(scan, tracing, (row, isOpen) => found.Add(new KeyValuePair<int, bool>(row, isOpen)));
        var ledger = scan.Ledger;
        var spells = new List<ExplainedSpell>();
        foreach (var one in found.OrderBy(f => ledger.Day[f.Key]).ThenBy(f => f.Key, Comparer<int>.Create(ledger.Entry.Compare)))
        {
            var days = DaysOf(ledger, one.Key, one.Value).ToArray();
            spells.AddRange(days.Select(d => new ExplainedSpell(ledger.Entry[one.Key], d)));
            if (days.Length > 1)
            {
                tracing.Add(new[] { RulesFindings.UnknownWorkingDays(scan.Subject, days[0].Start, days[0].End) });
            }
        }

        return spells.ToArray();
    }

    /// <summary>The days of a record; where its last one is not known, those that it has in any case, and those that it may have.</summary>
    private IEnumerable<SpellDays> DaysOf(WorkLedger ledger, int row, bool isOpen)
    {
        var start = ledger.Day[row];
        var end = ledger.EndDay is null ? EpochDay.None : ledger.EndDay[row];
        if (end != EpochDay.None || lasting is null)
        {
            yield return new SpellDays(start, end == EpochDay.None ? SpellDays.Running : end, isOpen);
            yield break;
        }

        var day = EpochDay.ToDate(start);
        var last = lasting.After(day, calendar);
        var earliest = last.IsProvisional ? lasting.EarliestAfter(day, calendar) : last.Date;
        yield return new SpellDays(start, EpochDay.Of(earliest), isOpen);
        if (last.IsProvisional)
        {
            yield return new SpellDays(EpochDay.Of(earliest) + 1, SpellDays.Running, true);
        }
    }
}
