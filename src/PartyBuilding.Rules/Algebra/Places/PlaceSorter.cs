using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Orders candidates by the criteria after those by which they already stand, and finds who is equal at the last place.</summary>
internal sealed class PlaceSorter
{
    private readonly Scan scan;
    private readonly Standings standings;
    private readonly IReadOnlyList<PlaceOrder> order;
    private readonly Measure[] measures;
    private readonly bool isByScore;
    private readonly int sorted;
    private bool isUnknown;

    internal PlaceSorter(Scan scan, Standings standings, IReadOnlyList<PlaceOrder> order, Measure[] measures, bool isByScore)
    {
        this.scan = scan;
        this.standings = standings;
        this.order = order;
        this.measures = measures;
        this.isByScore = isByScore;
        sorted = isByScore ? 1 : order.Count;
    }

    /// <summary>Whether something by which candidates are ordered is unknown of one of those who were compared.</summary>
    internal bool IsUnknown => isUnknown;

    /// <summary>Those of whom it is unknown who comes first, though their points are equal.</summary>
    internal HashSet<int> Vague { get; } = new HashSet<int>();

    internal void Sort(Candidates candidates)
    {
        var sorted = Run(candidates, 0, candidates.Count, 0, out _);
        for (var i = 0; i < sorted.Length; i++)
        {
            candidates[i] = sorted[i].Key;
        }
    }

    /// <summary>
    /// Orders those who are equal so far across the last place, and says how many places are taken. Further criteria are read only for
    /// them: nobody else's place depends on one.
    /// </summary>
    internal int Border(Candidates candidates, int places, Ties ties, List<int> tied, bool fromBottom)
    {
        var first = places - 1;
        while (first > 0 && IsEqual(candidates[first - 1], candidates[places - 1]))
        {
            first--;
        }

        var end = places;
        while (end < candidates.Count && IsEqual(candidates[end], candidates[places - 1]))
        {
            end++;
        }

        if (end == places)
        {
            return places;
        }

        var run = Run(candidates, first, end - first, sorted, out var byKnown);
        if (fromBottom)
        {
            Array.Reverse(run);
        }

        for (var i = 0; i < run.Length; i++)
        {
            candidates[first + i] = run[i].Key;
        }

        return Cut(run, byKnown, first, places - first, ties, tied);
    }

    /// <summary>Candidates in their order, by as many criteria as are known of all of them.</summary>
    private KeyValuePair<int, decimal[]>[] Run(Candidates candidates, int first, int count, int from, out CriteriaComparer byKnown)
    {
        var keys = new KeyValuePair<int, decimal[]>[count];
        var known = count == 0 ? 0 : int.MaxValue;
        for (var i = 0; i < count; i++)
        {
            var row = candidates[first + i];
            keys[i] = new KeyValuePair<int, decimal[]>(row, Keys(row, from));
            known = Math.Min(known, keys[i].Value.Length);
        }

        byKnown = new CriteriaComparer(known);
        return keys.OrderBy(c => c.Value, byKnown).ToArray();
    }

    private int Cut(KeyValuePair<int, decimal[]>[] run, CriteriaComparer byKnown, int first, int open, Ties ties, List<int> tied)
    {
        var last = run[open - 1].Value;
        var from = open - 1;
        while (from > 0 && byKnown.Compare(run[from - 1].Value, last) == 0)
        {
            from--;
        }

        var to = open;
        while (to < run.Length && byKnown.Compare(run[to].Value, last) == 0)
        {
            to++;
        }

        if (to == open)
        {
            return first + open;
        }

        if (ties == Ties.In && !isUnknown)
        {
            return first + to;
        }

        // Where what decides between equals is missing for one of them, none has a place yet, whatever becomes of ties.
        for (var i = from; i < to && (ties != Ties.Out || isUnknown); i++)
        {
            tied.Add(run[i].Key);
        }

        return first + from;
    }

    /// <summary>Whether two are equal by points, or where points do not come first by all criteria.</summary>
    internal bool IsEqual(int a, int b) => isByScore
        ? standings.Score[a] == standings.Score[b]
        : new CriteriaComparer(order.Count).Compare(Keys(a, 0), Keys(b, 0)) == 0;

    /// <summary>Criteria from one on, up to the first that is unknown, signed so that the lowest comes first.</summary>
    private decimal[] Keys(int row, int from)
    {
        if (from > 0 && Vague.Contains(row))
        {
            isUnknown = true;
            return Array.Empty<decimal>();
        }

        var keys = new decimal[order.Count - Math.Min(from, order.Count)];
        if (keys.Length > 0)
        {
            GroupPass.MoveTo(scan, standings, row);

            // Each outlook has an order of its own.
            scan.SetScore(standings.Score[row]);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var value = Take(measures[from + i], row);
            if (scan.IsUnknown)
            {
                isUnknown = true;
                scan.IsUnknown = false;
                Array.Resize(ref keys, i);
                break;
            }

            keys[i] = order[from + i].LowestFirst ? value : -value;
        }

        return keys;
    }

    /// <summary>What is too large to compare is unknown, and told.</summary>
    private decimal Take(Measure measure, int row)
    {
        try
        {
            return measure.Land(scan);
        }
        catch (OverflowException)
        {
            scan.Recover();
            standings.Beyond.Add(row);
            scan.IsUnknown = true;
            return 0m;
        }
    }
}
