using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Time covered by records: a calendar on which every covered day is marked.</content>
internal sealed partial class Reckoner
{
    private Known Covered(Spells node, Place place)
    {
        Place whole = Place.Whole(place.Subject);
        Sieve spells = Sifted(Live(node.Kinds, place.Subject), node.Filter, whole);
        Sieve restarts = node.RestartsAt is Restart restart
            ? Sifted(Live(restart.Kinds, place.Subject), restart.Filter, whole)
            : new Sieve([], [], []);
        (IReadOnlyList<Stretch>? windows, IReadOnlyList<string> lacking) = Windows(node.Window ?? Window.Always, place);
        bool isUnsure = spells.Open.Count + restarts.Open.Count > 0 || windows is not { Count: 1 };
        Known time = EveryWay(node, spells, restarts, windows, place.Subject) with { IsTight = isUnsure };
        bool isShown = windows is [{ Days.Count: > 0 }] || spells.Certain.Count + spells.Open.Count == 0;
        Leaf leaf = isShown ? LeafOf(node, spells, restarts, time) : LeafOf(node, new Sieve([], [], []), new Sieve([], [], []), time);
        return time with { Leaves = [leaf], Needs = [.. lacking, .. spells.Needs, .. restarts.Needs, .. time.Needs] };
    }

    /// <summary>The time in every way in which the records that are open may count, and the window may run.</summary>
    private Known EveryWay(Spells node, Sieve spells, Sieve restarts, IReadOnlyList<Stretch>? windows, SubjectId subject)
    {
        WorkRecord[] unsure = [.. spells.Open, .. restarts.Open];
        if (windows is null || unsure.Length > MostOpen || spells.Certain.Concat(spells.Open).Any(r => EndOf(node, r) is null))
        {
            return Known.Anything;
        }

        Known? all = null;
        for (int way = 0; way < 1 << unsure.Length; way++)
        {
            HashSet<WorkRecord> chosen = [.. unsure.Where((_, i) => (way & (1 << i)) != 0)];
            foreach (Stretch window in windows)
            {
                Known one = window.Days.Count == 0
                    ? Known.Of(0m)
                    : Time(
                        node,
                        [.. spells.Certain, .. spells.Open.Where(chosen.Contains)],
                        [.. restarts.Certain, .. restarts.Open.Where(chosen.Contains)],
                        window.Days[0]);
                one = one with { Needs = [Need.Calendar(subject)] };
                all = all is null ? one : all.Or(one);
            }
        }

        return all!;
    }

    /// <summary>The last day that a record covers: its own, the last of those that it lasts, or none while it runs; null where the calendar does not know it.</summary>
    private LocalDate? EndOf(Spells node, WorkRecord record) => record.End
        ?? (node.LastsFor is null ? LocalDate.MaxIsoValue : node.LastsFor.After(record.Date, _input.Calendar) is { IsProvisional: false } last ? last.Date : null);

    private Known Time(Spells node, List<WorkRecord> records, List<WorkRecord> restarts, DateSpan window)
    {
        LocalDate close = window.LastDay;
        LocalDate open = window.Start;
        SortedSet<LocalDate> days = [];
        foreach (WorkRecord record in records)
        {
            LocalDate from = LocalDate.Max(open, record.Date);
            LocalDate to = LocalDate.Min(EndOf(node, record)!.Value, close);
            for (LocalDate day = from; day <= to; day = day.PlusDays(1))
            {
                days.Add(day);
            }
        }

        if (days.Count == 0)
        {
            return Known.Of(0m);
        }

        LocalDate[] cuts = [.. restarts.Select(r => r.Date).Where(day => day <= close && day > open).Distinct().OrderBy(day => day)];
        List<List<LocalDate>> chains = Chains(node, days, cuts);
        IReadOnlyList<LocalDate> taken = node.Taken switch
        {
            SpellTake.All => [.. chains.SelectMany(c => c).Where(day => cuts.Length == 0 || day >= cuts[^1])],
            SpellTake.Longest => chains.OrderByDescending(c => c.Count).First(),
            _ => RunsOn(node, chains[^1][^1], close, cuts) ? chains[^1] : [],
        };
        return taken.Count == 0 ? Known.Of(0m)
            : node.Unit != SpellUnit.WorkingDays ? Known.Of(InUnit(node, taken.Min(), taken.Count))
            : taken.All(_input.Calendar.Knows) ? Known.Of(taken.Count(_input.Calendar.IsWorkingDay))
            : Known.Anything;
    }

    /// <summary>Days without a break that matters; a short gap is filled where it is bridged, and passed over where it is ignored.</summary>
    private static List<List<LocalDate>> Chains(Spells node, SortedSet<LocalDate> days, LocalDate[] cuts)
    {
        List<List<LocalDate>> chains = [];
        LocalDate? before = null;
        foreach (LocalDate day in days)
        {
            bool isCut = before is LocalDate last && cuts.Any(cut => cut > last && cut <= day);
            bool isNext = before?.PlusDays(1) == day;
            bool isShort = before is LocalDate end && !isNext && IsShort(node.Gap, end, day);
            if (before is null || isCut || !(isNext || isShort))
            {
                chains.Add([]);
            }
            else if (isShort && node.Gap!.IsBridged)
            {
                for (LocalDate filled = before.Value.PlusDays(1); filled < day; filled = filled.PlusDays(1))
                {
                    chains[^1].Add(filled);
                }
            }

            chains[^1].Add(day);
            before = day;
        }

        return chains;
    }

    private static bool RunsOn(Spells node, LocalDate last, LocalDate close, LocalDate[] cuts) =>
        last == close || (cuts.All(cut => cut <= last) && IsShort(node.Gap, last, close.PlusDays(1)));

    /// <summary>Whether the days between two days, neither included, are no more than a gap may have.</summary>
    private static bool IsShort(SpellGap? gap, LocalDate before, LocalDate after) => gap is not null && gap.Unit switch
    {
        SpellUnit.Days => Period.DaysBetween(before, after) - 1 <= gap.UpTo,
        SpellUnit.Months => after <= before.PlusDays(1).PlusMonths(gap.UpTo),
        _ => after <= before.PlusDays(1).PlusYears(gap.UpTo),
    };

    /// <summary>So many days from one on, in full months or years; what has begun counts where the document says so.</summary>
    private static int InUnit(Spells node, LocalDate first, int days)
    {
        if (node.Unit == SpellUnit.Days)
        {
            return days;
        }

        LocalDate after = first.PlusDays(days);
        int units = 0;
        while ((node.Unit == SpellUnit.Months ? first.PlusMonths(units + 1) : first.PlusYears(units + 1)) <= after)
        {
            units++;
        }

        LocalDate reached = node.Unit == SpellUnit.Months ? first.PlusMonths(units) : first.PlusYears(units);
        return node.CountsBegun && reached < after ? units + 1 : units;
    }
}
