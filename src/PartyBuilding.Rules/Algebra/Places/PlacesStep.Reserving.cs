using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Parts of the places that go first to those who qualify.</content>
internal sealed partial class PlacesStep
{
    private bool IsReserving => reserves.Length > 0;

    /// <summary>How a reserve is met by the subject at hand.</summary>
    internal ExplainedTests Tests(Scan scan, int reserve)
    {
        var tracing = new Tracing();
        return new ExplainedTests(tracing, reserves[reserve].Trace(scan, tracing));
    }

    /// <summary>Asks which reserves one qualifies for; false where that is unknown and leaves it open.</summary>
    private bool Qualifies(Scan scan, Standings standings, int row, Qualified qualified)
    {
        try
        {
            GroupPass.MoveTo(scan, standings, row);
            for (var reserve = 0; reserve < reserves.Length; reserve++)
            {
                if (Holds(reserves[reserve], scan, standings, row, ifUnknown: standings.Outlook == Outlook.Best))
                {
                    qualified.Add(reserve, row);
                }
            }
        }
        catch (OverflowException)
        {
            scan.Recover();
            standings.Beyond.Add(row);
            return false;
        }

        return !standings.IsSetAside(row);
    }

    /// <summary>Fills the reserves, one after the other, and says who then stands for how many other places.</summary>
    private List<FilledReserve> Fill(
        Scan scan, Standings standings, Candidates candidates, Qualified qualified, int group, int places, ref int open, out Candidates others)
    {
        var filled = new List<FilledReserve>(reserves.Length);
        var standing = Enumerable.Range(0, candidates.Count).Select(i => candidates[i]).ToList();
        var waiting = new HashSet<int>();
        for (var reserve = 0; reserve < reserves.Length; reserve++)
        {
            var all = node.Reserves[reserve].Count.OutOf(places);
            var direct = Math.Min(all, qualified.Direct(reserve, group));
            var free = Math.Min(all - direct, open);
            var one = Fill(scan, standings, standing.Where(r => qualified.Has(reserve, r) && !waiting.Contains(r)).ToArray(), reserve, all, direct, free);
            filled.Add(one);
            // Equals of whom not all fit stand for the other places only: which of them is reserved is not to decide about later reserves.
            waiting.UnionWith(one.Level);
            standing.RemoveAll(one.Held.Contains);
            open -= node.Reserves[reserve].StaysEmpty ? free : one.Held.Count;
        }

        others = new Candidates(standing.ToArray(), 0, standing.Count);
        return filled;
    }

    private FilledReserve Fill(Scan scan, Standings standings, int[] standing, int reserve, int places, int direct, int free)
    {
        var equals = new List<int>();
        var isUnknown = false;
        if (free > 0 && free < standing.Length)
        {
            var sorter = new PlaceSorter(scan, standings, node.Order, order, isByScore);
            sorter.Border(new Candidates(standing, 0, standing.Length), free, Ties.Undecided, equals, node.FromBottom);
            isUnknown = sorter.IsUnknown;
        }

        return new FilledReserve(reserve, places, direct, standing.Take(free), equals, isUnknown);
    }

    /// <summary>Gives reserved and other places; says how many of the others were taken, and leaves those who did in front.</summary>
    private int Share(
        Standings standings, Candidates candidates, int step, List<FilledReserve> filled, ref Candidates others, int taken, List<int> tied)
    {
        var rest = others;
        var winners = new HashSet<int>(Enumerable.Range(0, taken).Select(i => rest[i]));
        Settle(filled, winners, tied);
        var reserved = new HashSet<int>(filled.SelectMany(f => f.Held));
        for (var i = 0; i < candidates.Count; i++)
        {
            if (reserved.Contains(candidates[i]) || winners.Contains(candidates[i]))
            {
                Win(standings, candidates[i], step);
            }
            else
            {
                Lose(standings, candidates[i]);
            }
        }

        var first = Enumerable.Range(0, rest.Count).Select(i => rest[i]).Where(winners.Contains).ToArray();
        others = new Candidates(first, 0, first.Length);
        return first.Length;
    }

    /// <summary>
    /// Settles what becomes of equals at the last place of a reserve. Where those without a reserved place all won another, it does not
    /// matter which of them they are; otherwise it is with them as with all who are equal at a last place.
    /// </summary>
    private void Settle(List<FilledReserve> filled, HashSet<int> winners, List<int> tied)
    {
        foreach (var reserve in filled.Where(f => f.Level.Count > 0))
        {
            var rest = reserve.Level.Where(row => !reserve.Held.Contains(row)).ToArray();
            if (rest.All(winners.Contains))
            {
                continue;
            }

            winners.ExceptWith(rest);
            if (node.Ties == Ties.In && !reserve.IsUnknown)
            {
                reserve.Held.AddRange(rest);
                continue;
            }

            reserve.Held.RemoveAll(reserve.Level.Contains);
            tied.AddRange(node.Ties == Ties.Out && !reserve.IsUnknown ? Enumerable.Empty<int>() : reserve.Level.Except(tied).ToArray());
        }
    }

    /// <summary>
    /// Where somebody is open, who qualifies for a reserve may move others either way. Nobody's place is certain but of those who would
    /// have one if every reserved place went to others and all who are open came first. Where the number of places hangs on how many
    /// stand for them, nobody's is while one of those may leave.
    /// </summary>
    private void Doubt(Standings standings, Candidates candidates, int step, int group, ushort[]? groups, int places, int open, int leaving)
    {
        var isDoubtful = standings.DoubtfulFrom < step || (leaving > 0 && node.Count.Of == PlaceCount.Reaching);
        if (standings.Outlook != Outlook.Known || !(IsReserving || isDoubtful))
        {
            return;
        }

        var waiting = 0;
        for (var row = 0; row < standings.Count; row++)
        {
            waiting += standings.Has(row, Standings.Mark.Open) && (groups is null || groups[row] == group) ? 1 : 0;
        }

        if (waiting == 0 && !isDoubtful)
        {
            return;
        }

        var isFirm = !isDoubtful && isByScore && node.Count.Of is not (PlaceCount.Scored or PlaceCount.Reaching);
        var certain = isFirm ? Math.Max(0, open - waiting - node.Reserves.Sum(r => r.Count.OutOf(places))) : 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (i >= certain || (certain < candidates.Count && standings.Score[candidates[i]] == standings.Score[candidates[certain]]))
            {
                standings.Set(candidates[i], Standings.Mark.Unsure);
                standings.DoubtfulFrom ??= step;
            }
        }
    }
}
