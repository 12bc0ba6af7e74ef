using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Time covered by spells, bound.</summary>
internal sealed class SpellsMeasure : Measure
{
    private readonly RecordSieve spells;
    private readonly RecordSieve? restarts;
    private readonly SpellRule rule;
    private readonly Interval bounds;

    internal SpellsMeasure(Spells node, Binder binder)
        : base(node, "spells", binder)
    {
        spells = new RecordSieve(node.Kinds, node.Filter, binder);
        restarts = node.RestartsAt is null ? null : new RecordSieve(node.RestartsAt.Kinds, node.RestartsAt.Filter, binder);
        var period = binder.Input.Period;
        var window = node.Window?.In(period)[0];
        int? from = window is DateSpan days ? EpochDay.Of(days.Start) : null;
        var to = EpochDay.Of(window?.End ?? period.End);
        rule = new SpellRule(node.Unit, node.CountsBegun, node.Taken, node.Gap, from, to);
        var first = Math.Min(to, Math.Max(from ?? int.MinValue, binder.Ledger.Count == 0 ? to : binder.Ledger.FirstDay));
        bounds = Interval.Between(0m, SpellRule.Count(EpochDay.ToDate(first), to - first + 1, node.Unit, node.CountsBegun));
    }

    private protected override Reads OwnReads => Reads.Subject;

    private protected override Interval OwnBounds => bounds;

    private protected override decimal Own(Scan scan)
    {
        var found = new List<SpellDays>();
        spells.Sift(scan, null, (row, isOpen) => found.Add(DaysOf(scan.Ledger, row, isOpen)));
        if (found.Count == 0)
        {
            return 0m;
        }

        var cuts = new List<SpellDays>();
        restarts?.Sift(scan, null, (row, isOpen) => cuts.Add(DaysOf(scan.Ledger, row, isOpen)));
        return SpellReckoning.Count(rule, SpellReckoning.Stretches(rule, found, cuts));
    }

    private protected override Draft Explain(Scan scan)
    {
        var tracing = new Tracing();
        var found = Explained(spells, scan, tracing);
        var cuts = restarts is null ? Array.Empty<ExplainedSpell>() : Explained(restarts, scan, tracing);
        var shown = ExplainedSpells.Of(rule, found, cuts);
        var needs = tracing.Needs?.Distinct().ToArray();
        return new Draft(shown.Recompute() ?? bounds) { Spells = shown, Needs = needs is { Length: > 0 } ? needs : null };
    }

    private static ExplainedSpell[] Explained(RecordSieve sieve, Scan scan, Tracing tracing)
    {
        var found = new List<int>();
        var open = new HashSet<int>();
        sieve.Sift(scan, tracing, (row, isOpen) =>
        {
            found.Add(row);
            _ = isOpen && open.Add(row);
        });
        var ledger = scan.Ledger;
        return found
            .OrderBy(row => ledger.Day[row])
            .ThenBy(row => row, Comparer<int>.Create(ledger.Entry.Compare))
            .Select(row => new ExplainedSpell(ledger.Entry[row], DaysOf(ledger, row, open.Contains(row))))
            .ToArray();
    }

    private static SpellDays DaysOf(WorkLedger ledger, int row, bool isOpen)
    {
        var end = ledger.EndDay is null ? EpochDay.None : ledger.EndDay[row];
        return new SpellDays(ledger.Day[row], end == EpochDay.None ? SpellDays.Running : end, isOpen);
    }
}
