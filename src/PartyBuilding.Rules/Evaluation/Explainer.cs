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
    private readonly HashSet<SubjectId> beyondLimits;

    internal Explainer(Plan plan, EvaluationReport report, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        this.report = report;
        this.known = known;
        scan = plan.NewScan();
        trail = new StepTrail(plan, report.Columns, known, best, worst);
        beyondLimits = new HashSet<SubjectId>(report.Findings
            .Where(f => EvaluationRun.IsBeyondLimits(f.Kind))
            .Select(f => f.Place.Subject)
            .OfType<SubjectId>());
    }

    internal Explanation Of(int row)
    {
        var result = new SubjectResult(report, row);
        ExplainedLine? points = null;
        IReadOnlyList<ExplainedStep> steps = Array.Empty<ExplainedStep>();
        IReadOnlyList<ExplainedTest>? nextTests = null;

        // What grew beyond what a number can hold has no arithmetic to show; the report says so.
        if (!beyondLimits.Contains(result.Subject))
        {
            scan.MoveTo(row);
            scan.IsUnknown = false;
            points = plan.Score?.Trace(scan);
            steps = trail.Of(scan, row, points);
            nextTests = result.Next is { IsConditional: true } next ? NextTests(next, row) : null;
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
            nextTests);
    }

    private IReadOnlyList<ExplainedTest>? NextTests(NextGrade next, int row)
    {
        GroupPass.MoveTo(scan, known, row);
        return NextGradeFinder.GradesOf(plan)?.SideConditionOf(next.Grade, scan);
    }
}
