using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Explains one subject of a finished evaluation after another: what is needed for it is made once. Not thread-safe.</summary>
internal sealed class Explainer
{
    private readonly Plan plan;
    private readonly EvaluationReport report;
    private readonly Standings known;
    private readonly Scan scan;
    private readonly StepTrail trail;
    private readonly ILookup<SubjectId, Finding> beyondLimits;

    internal Explainer(Plan plan, EvaluationReport report, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        this.report = report;
        this.known = known;
        scan = plan.NewScan();
        trail = new StepTrail(plan, report.Columns, known, best, worst);
        beyondLimits = report.Findings
            .Where(f => EvaluationRun.IsBeyondLimits(f.Kind) && f.Place.Subject is not null)
            .ToLookup(f => f.Place.Subject!.Value);
    }

    internal Explanation Of(int row)
    {
        var result = new SubjectResult(report, row);
        var beyond = beyondLimits[result.Subject].FirstOrDefault();
        ExplainedLine? points = null;
        IReadOnlyList<ExplainedStep> steps = Array.Empty<ExplainedStep>();
        IReadOnlyList<ExplainedTest>? nextTests = null;
        if (beyond is null)
        {
            try
            {
                scan.MoveTo(row);
                scan.IsUnknown = false;
                points = plan.Score?.Trace(scan);
                steps = trail.Of(scan, row, points);
                nextTests = result.Next is { IsConditional: true } next ? NextTests(next, row) : null;
            }
            catch (OverflowException)
            {
                // To show it all, what a result did not need is worked out as well.
                scan.Recover();
                beyond = Finding.Of(RulesFindings.ArithmeticTooLarge, FindingPlace.OfSubject(result.Subject));
            }
        }

        return new Explanation(
            report.Policy,
            plan.Policy.Title,
            plan.Policy.Vocabulary.Grades,
            report.Period,
            result.Subject,
            result.Score,
            result.Grade,
            result.Rank,
            report.Count,
            result.IsProvisional,
            result.Next,
            points,
            steps,
            nextTests,
            beyond);
    }

    private IReadOnlyList<ExplainedTest>? NextTests(NextGrade next, int row)
    {
        GroupPass.MoveTo(scan, known, row);
        return NextGradeFinder.GradesOf(plan)?.SideConditionOf(next.Grade, scan);
    }
}
