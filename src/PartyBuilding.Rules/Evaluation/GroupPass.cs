using System;
using System.Collections.Generic;
using System.Threading;

namespace PartyBuilding.Rules;

/// <summary>Executes the steps after the points for all subjects: those of one subject in one walk, places over all at once.</summary>
internal sealed class GroupPass
{
    private readonly BoundStep[] steps;
    private readonly CancellationToken cancellation;

    internal GroupPass(BoundStep[] steps, CancellationToken cancellation)
    {
        this.steps = steps;
        this.cancellation = cancellation;
    }

    /// <summary>Executes the steps up to the first that gives places.</summary>
    internal void ApplyFirst(Scan scan, Standings standings, int row)
    {
        for (var step = 0; step < steps.Length && steps[step] is not PlacesStep; step++)
        {
            Apply(steps[step], scan, standings, row);
        }
    }

    /// <summary>Executes the steps from one on for all subjects; those of which a value grows too large are told.</summary>
    internal void ApplyRest(Scan scan, Standings standings, int from, Action<int, OverflowException?> beyond)
    {
        for (var step = from; step < steps.Length; step++)
        {
            ApplyToAll(scan, standings, step, beyond);
        }

        standings.ByScore();
        standings.Release();
    }

    /// <summary>Executes all steps for all subjects under two outlooks, one step after the other.</summary>
    internal void ApplyBoth(Scan scan, Standings best, Standings worst)
    {
        var both = new BothOutlooks(best, worst);
        for (var step = 0; step < steps.Length; step++)
        {
            both.Keep();
            ApplyToAll(scan, best, step, null);
            ApplyToAll(scan, worst, step, null);
        }

        both.Keep();
        foreach (var standings in new[] { best, worst })
        {
            standings.ByScore();
            standings.Release();
        }
    }

    /// <summary>Moves the scan to a subject with its score, grade and rank at hand.</summary>
    internal static void MoveTo(Scan scan, Standings standings, int row)
    {
        if (scan.Row != row)
        {
            scan.MoveTo(row);
        }

        scan.Rank = standings.Rank[row];
        if (standings.Both is BothOutlooks both)
        {
            both.Of(row).Show(scan);
            return;
        }

        scan.IsUnknown = false;
        scan.SetScore(standings.Score[row]);
        SetGrade(scan, standings, row);
        scan.Given = new GivenSoFar(standings, null, row);
    }

    private void ApplyToAll(Scan scan, Standings standings, int step, Action<int, OverflowException?>? beyond)
    {
        if (steps[step] is PlacesStep places)
        {
            places.ApplyToAll(scan, standings, step, cancellation);
            standings.Beyond.ForEach(row => beyond?.Invoke(row, null));
            standings.Beyond.Clear();
            return;
        }

        for (var row = 0; row < standings.Count; row++)
        {
            SubjectWalk.Look(row, cancellation);
            if (Concerns(steps[step], standings, row))
            {
                try
                {
                    MoveTo(scan, standings, row);
                    steps[step].Apply(scan, standings, row);
                }
                catch (OverflowException failure)
                {
                    scan.Recover();
                    beyond?.Invoke(row, failure);
                }
            }
        }
    }

    private static void Apply(BoundStep step, Scan scan, Standings standings, int row)
    {
        if (Concerns(step, standings, row))
        {
            SetGrade(scan, standings, row);
            scan.Given = new GivenSoFar(standings, null, row);
            step.Apply(scan, standings, row);
        }
    }

    /// <summary>Whether a step is executed: a subject of which only the grade is open still has its score adjusted.</summary>
    private static bool Concerns(BoundStep step, Standings standings, int row) =>
        !standings.IsSetAside(row) || (step is AdjustScoreStep && !standings.IsUnranked(row));

    private static void SetGrade(Scan scan, Standings standings, int row)
    {
        scan.BestGrade = scan.WorstGrade = standings.Grade[row] == ReportColumns.NoGrade ? -1 : standings.Grade[row];
        if (standings.IsSetAside(row))
        {
            // The grade is open: it may be any.
            scan.BestGrade = 0;
            scan.WorstGrade = ReportColumns.NoGrade;
        }
    }
}
