using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Joins spells to stretches, takes some of them and counts their days.</summary>
internal static class SpellReckoning
{
    /// <summary>So many records that may or may not count are tried in every combination.</summary>
    private const int MostOpen = 6;

    /// <summary>The time covered, in the unit of the rule; of days that the calendar does not know each may be worked on.</summary>
    internal static Interval Count(SpellRule rule, List<SpellStretch> stretches) => rule.Worked is WorkedDays worked
        ? stretches.Where(s => s.IsTaken).Aggregate(Interval.Of(0m), (sum, s) => sum.Plus(worked.Between(s.Start, s.End)))
        : Interval.Of(CountDays(rule, stretches));

    private static int CountDays(SpellRule rule, List<SpellStretch> stretches)
    {
        var days = 0;
        var first = int.MaxValue;
        foreach (var stretch in stretches)
        {
            if (stretch.IsTaken)
            {
                days += stretch.Days;
                first = Math.Min(first, stretch.Start);
            }
        }

        return days == 0 ? 0 : SpellRule.Count(EpochDay.ToDate(first), days, rule.Unit, rule.CountsBegun);
    }

    /// <summary>What the time can be while it is unknown which records count; null where that is too much to try.</summary>
    internal static Interval? Ends(SpellRule rule, IReadOnlyList<SpellDays> spells, IReadOnlyList<SpellDays> restarts)
    {
        var open = spells.Count(s => s.IsOpen) + restarts.Count(r => r.IsOpen);
        if (open > MostOpen)
        {
            return null;
        }

        Interval? hull = null;
        for (var chosen = 0; chosen < 1 << open; chosen++)
        {
            var next = 0;
            var way = chosen;
            var count = Count(rule, Stretches(rule, spells.Where(IsChosen).ToArray(), restarts.Where(IsChosen).ToArray()));
            hull = hull is Interval other ? other.Hull(count) : count;

            bool IsChosen(SpellDays one) => !one.IsOpen || (way & (1 << next++)) != 0;
        }

        return hull;
    }

    /// <summary>The stretches by date, those marked that are taken. Restarts are read by their start.</summary>
    internal static List<SpellStretch> Stretches(SpellRule rule, IReadOnlyList<SpellDays> spells, IReadOnlyList<SpellDays> restarts)
    {
        var cuts = restarts.Select(r => r.Start).Where(day => day <= rule.To && !(day <= rule.From)).Distinct().OrderBy(day => day).ToArray();
        var stretches = new List<SpellStretch>();
        foreach (var piece in Pieces(rule, spells, cuts))
        {
            var last = stretches.Count - 1;
            if (last < 0 || IsCut(cuts, stretches[last].End, piece.Start))
            {
                stretches.Add(new SpellStretch { Start = piece.Start, End = piece.End, Chain = last + 1 });
                continue;
            }

            var before = stretches[last];
            var isShort = piece.Start > before.End + 1 && rule.IsShort(before.End, piece.Start);
            if (piece.Start <= before.End + 1 || (isShort && rule.Gap!.IsBridged))
            {
                before.End = Math.Max(before.End, piece.End);
                stretches[last] = before;
            }
            else
            {
                stretches.Add(new SpellStretch { Start = piece.Start, End = piece.End, Chain = isShort ? before.Chain : last + 1 });
            }
        }

        Take(rule, stretches, cuts);
        return stretches;
    }

    /// <summary>The spells within the window, cut where the count restarts, by date.</summary>
    private static IEnumerable<SpellDays> Pieces(SpellRule rule, IReadOnlyList<SpellDays> spells, int[] cuts)
    {
        var pieces = new List<SpellDays>();
        foreach (var spell in spells)
        {
            var start = rule.From is int from ? Math.Max(spell.Start, from) : spell.Start;
            var end = Math.Min(spell.End, rule.To);
            foreach (var cut in cuts)
            {
                if (cut > start && cut <= end)
                {
                    pieces.Add(new SpellDays(start, cut - 1, false));
                    start = cut;
                }
            }

            if (start <= end)
            {
                pieces.Add(new SpellDays(start, end, false));
            }
        }

        return pieces.OrderBy(p => p.Start);
    }

    /// <summary>Whether the count restarts after one day, and on another or before it.</summary>
    private static bool IsCut(int[] cuts, int after, int until) => Array.Exists(cuts, cut => cut > after && cut <= until);

    private static void Take(SpellRule rule, List<SpellStretch> stretches, int[] cuts)
    {
        var chain = rule.Taken switch
        {
            SpellTake.Longest => Longest(stretches),
            SpellTake.Current => Running(rule, stretches, cuts),
            _ => -1,
        };
        var from = cuts.Length == 0 ? int.MinValue : cuts[cuts.Length - 1];
        for (var i = 0; i < stretches.Count; i++)
        {
            var stretch = stretches[i];
            stretch.IsTaken = rule.Taken == SpellTake.All ? stretch.Start >= from : stretch.Chain == chain;
            stretches[i] = stretch;
        }
    }

    /// <summary>The chain of most days, the earliest of several; -1 for none.</summary>
    private static int Longest(List<SpellStretch> stretches) => stretches.Count == 0
        ? -1
        : stretches.GroupBy(s => s.Chain).OrderByDescending(chain => chain.Sum(s => s.Days)).ThenBy(chain => chain.Key).First().Key;

    /// <summary>The chain that runs at the close; one whose gap up to there is still short runs too.</summary>
    private static int Running(SpellRule rule, List<SpellStretch> stretches, int[] cuts)
    {
        if (stretches.Count == 0)
        {
            return -1;
        }

        var last = stretches[stretches.Count - 1];
        return last.End == rule.To || (!IsCut(cuts, last.End, rule.To) && rule.IsShort(last.End, rule.To + 1)) ? last.Chain : -1;
    }
}
