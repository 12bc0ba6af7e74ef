using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The places of one group: how many there are, who gets one, and what becomes of those who do not.</content>
internal sealed partial class PlacesStep
{
    private PlacesEntry Give(
        Scan scan, Standings standings, int step, Candidates candidates, int group, in GroupSize size, BitArray? eligible, Qualified? qualified)
    {
        var direct = size.Direct;
        var denominator = node.Count.Of switch
        {
            PlaceCount.InScope => size.All,
            PlaceCount.Scored => size.Scored,
            PlaceCount.Reaching => candidates.Count + direct,
            _ => (int)(Denominator ?? 0m),
        };
        var places = node.Count.OutOf(denominator);
        var open = Math.Max(0, places - direct);
        if (!isByScore)
        {
            new PlaceSorter(scan, standings, node.Order, order, isByScore).Sort(candidates);
        }

        if (node.FromBottom)
        {
            candidates.Reverse();
        }

        if (node.Exceeded is not null && direct + candidates.Count > places)
        {
            AddExcess(scan, standings, candidates, group);
        }

        var leaving = Leaving(standings, candidates);
        Doubt(standings, candidates, step, group, Groups?.Resolve(scan.Subjects), places, open, leaving);
        var others = candidates;
        var sorter = new PlaceSorter(scan, standings, node.Order, order, isByScore);
        var filled = qualified is null ? null : Fill(scan, standings, candidates, qualified, group, places, ref open, out others);
        var taken = Math.Min(open, others.Count);
        var tied = new List<int>();
        if (taken > 0 && taken < others.Count)
        {
            filled?.ForEach(f => sorter.Vague.UnionWith(f.IsUnknown ? f.Level : Array.Empty<int>()));
            taken = sorter.Border(others, taken, node.Ties, tied, node.FromBottom);
        }

        if (filled is not null)
        {
            taken = Share(standings, candidates, step, filled, ref others, taken, tied);
        }
        else
        {
            Give(standings, candidates, step, taken);
        }

        foreach (var row in tied)
        {
            standings.Set(row, Standings.Mark.Tied);
        }

        Await(sorter, standings, candidates, step, open, taken, leaving);
        standings.Wait(filled is null && tied.Count > 0 ? Math.Min(open, candidates.Count) - taken : tied.Count);

        standings.Outcomes.Add(Outcome(scan, standings, step, others, tied, Groups?.Names[group], denominator, places, taken, direct, filled));
        return IsReserving ? PlacesEntry.Closed : Entry(standings, candidates, open, taken, eligible);
    }

    private void Give(Standings standings, Candidates candidates, int step, int taken)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (i < taken)
            {
                Win(standings, candidates[i], step);
            }
            else
            {
                Lose(standings, candidates[i]);
            }
        }
    }

    /// <summary>Those who hold a place directly are among those of whom there are too many.</summary>
    private void AddExcess(Scan scan, Standings standings, Candidates candidates, int group)
    {
        var finding = new SubjectFinding(node.Exceeded!, Label.Clause, Label.Title, null, null, unmet: false, bars: false, open: false);
        for (var i = 0; i < candidates.Count; i++)
        {
            standings.Add(candidates[i], finding);
        }

        var groups = Groups?.Resolve(scan.Subjects);
        for (var row = 0; row < standings.Count; row++)
        {
            if (IsDirectHolder(standings, row) && (groups is null || groups[row] == group))
            {
                standings.Add(row, finding);
            }
        }
    }

    private void Win(Standings standings, int row, int step)
    {
        if (node.Honour is not null)
        {
            standings.Add(row, node.Honour, step);
            return;
        }

        standings.Grade[row] = grade;
        standings.Set(row, Standings.Mark.Placed);
    }

    /// <summary>Who held the grade falls; who held none yet gets the grade that is left for those without a place.</summary>
    private void Lose(Standings standings, int row) => standings.Grade[row] = AfterLosing(standings, row, standings.Grade[row]);

    /// <summary>What becomes of a grade without a place.</summary>
    internal byte AfterLosing(Standings standings, int row, byte held)
    {
        if (fall is not byte to)
        {
            return held;
        }

        var isUngraded = held == ReportColumns.NoGrade && !node.Losers.FallToNext;
        return isUngraded || held == grade ? standings.Given(row, Math.Max(to, standings.Ceiling[row]), worst) : held;
    }

    /// <summary>Whether a place gives the grade to those who do not hold it.</summary>
    internal bool Raises => node.Grade is not null && (node.AmongEveryone || among is not null);
}
