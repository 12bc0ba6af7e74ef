using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>What is told of the places: how they were given, and what points could win one.</content>
internal sealed partial class PlacesStep
{
    /// <summary>Where the places are full, the last of them; where equals wait or none of them got one, those equals.</summary>
    private PlacesEntry Entry(Standings standings, Candidates candidates, int open, int taken, BitArray? eligible)
    {
        if (open == 0 || !isByScore || node.FromBottom)
        {
            return PlacesEntry.Closed;
        }

        if (candidates.Count < open)
        {
            return new PlacesEntry(null, 0, true, eligible);
        }

        var last = candidates[taken >= open ? taken - 1 : taken];
        return new PlacesEntry(standings.Score[last], standings.Rank[last], node.Ties == Ties.In, eligible);
    }

    /// <summary>Whether points would have won one of the places, as they were given.</summary>
    internal bool WouldWin(PlacesOutcome? outcome, decimal score) => isByScore && !node.FromBottom && outcome is { Places: > 0 }
        && ((outcome.Taken < outcome.Places && !IsReserving) || (outcome.LastScore is decimal last ? score > last : !IsReserving));

    private static BitArray Rows(Standings standings, int[] candidates, GroupSize[] sizes)
    {
        var rows = new BitArray(standings.Count);
        var count = sizes.Sum(s => s.Candidates);
        for (var i = 0; i < count; i++)
        {
            rows[candidates[i]] = true;
        }

        return rows;
    }

    /// <summary>Whether points play no part in a condition: it reads nothing but facts, results and grades.</summary>
    private static bool IsFixed(Child child, Binder binder)
    {
        var parts = child.Condition?.Parts() ?? child.Number!.Children();
        var reads = child.Number is Value value && (value.Name is "score" or "rank" or Value.Honour or Value.Finding || binder.IsLine(value.Name));
        return !reads && (child.Number is null or Literal or Value) && parts.All(part => IsFixed(part, binder));
    }

    private PlacesOutcome Outcome(
        Scan scan, Standings standings, int step, Candidates candidates, List<int> tied, string? group, int denominator, int places, int taken, int direct, List<FilledReserve>? filled) =>
        new PlacesOutcome(
            step,
            Label.Clause,
            node.Grade,
            node.Honour,
            group,
            node.Count.Share?.Text,
            node.Count.Of,
            denominator,
            node.Count.Round,
            places,
            taken + direct + (filled?.Sum(f => f.Held.Count) ?? 0),
            taken == 0 || !looksAtScore ? 0 : standings.Rank[candidates[0]],
            taken == 0 || !looksAtScore ? 0 : standings.Rank[candidates[taken - 1]],
            taken == 0 || !looksAtScore ? null : standings.Score[candidates[taken - 1]],
            tied.OrderBy(row => row).Select(row => scan.Subjects.Ids[row]).ToArray(),
            groupTerms.FirstOrDefault(t => t.Code == group)?.Title,
            ofTitle,
            filled?.Select(f => Told(scan, f)).ToArray());

    private ReservedPlaces Told(Scan scan, FilledReserve filled)
    {
        var reserve = node.Reserves[filled.Reserve];
        return new ReservedPlaces(
            reserve.Clause,
            reserve.Title,
            reserve.Count.Share?.Text,
            reserve.Count.Round,
            filled.Places,
            filled.Direct,
            filled.Held.Select(row => scan.Subjects.Ids[row]).ToArray());
    }
}
