using System;

namespace PartyBuilding.Rules;

/// <summary>Where a subject stands before a step: between which scores and grades, and what was given to it so far.</summary>
internal readonly struct Stand
{
    private readonly decimal low;
    private readonly decimal high;
    private readonly byte best;
    private readonly byte worst;
    private readonly GivenSoFar given;

    /// <summary>Between two ends, in any order; two that are the same are one.</summary>
    internal Stand(decimal score, decimal otherScore, byte grade, byte otherGrade, GivenSoFar given)
    {
        low = Math.Min(score, otherScore);
        high = Math.Max(score, otherScore);
        best = Math.Min(grade, otherGrade);
        worst = Math.Max(grade, otherGrade);
        this.given = given;
    }

    /// <summary>Shows it to the steps that read score and grade at hand.</summary>
    internal void Show(Scan scan)
    {
        scan.IsUnknown = false;
        scan.SetScore(low, high);
        scan.BestGrade = best == ReportColumns.NoGrade ? -1 : best;
        scan.WorstGrade = best == ReportColumns.NoGrade ? -1 : worst;
        scan.Given = given;
    }
}
