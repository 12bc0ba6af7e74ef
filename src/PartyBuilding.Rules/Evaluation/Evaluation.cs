using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A finished evaluation: its report, and the explanation of any subject on demand. Immutable and thread-safe.</summary>
public sealed class Evaluation
{
    private readonly Plan plan;
    private readonly Standings known;
    private readonly Standings? best;
    private readonly Standings? worst;

    internal Evaluation(Plan plan, EvaluationReport report, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        Report = report;
        this.known = known;
        this.best = best;
        this.worst = worst;
    }

    /// <summary>The policy that was applied.</summary>
    public Policy Policy => plan.Policy;

    /// <summary>The results.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Why a subject has its result.</summary>
    /// <exception cref="ArgumentException">The subject is not in scope.</exception>
    public Explanation Explain(SubjectId subject)
    {
        var row = Report.RowOf(subject);
        return row < 0
            ? throw new ArgumentException(subject + " is not in scope of this evaluation.", nameof(subject))
            : Explain(plan.NewScan(), Steps(), row);
    }

    /// <summary>The result of a subject as an assessment to be issued, with its stored explanation and the digest of the inputs.</summary>
    /// <remarks>A score, grade or rank that is not determined, or still depends on others, is refused: what is issued is never changed.</remarks>
    /// <exception cref="ArgumentException">The subject is not in scope, or the entry is none.</exception>
    public Checked<Assessment> Assess(SubjectId subject, EntryId entry, LocalDate issuedOn) => Assessing.Of(this, Explain(subject), entry, issuedOn);

    /// <summary>Why every subject has its result, in the order of subjects; computed one by one as they are read.</summary>
    public IEnumerable<Explanation> ExplainAll()
    {
        var scan = plan.NewScan();
        var trail = Steps();
        for (var row = 0; row < Report.Count; row++)
        {
            yield return Explain(scan, trail, row);
        }
    }

    /// <summary>What grew beyond what a number can hold has no arithmetic to show; the report says so.</summary>
    private bool IsBeyondLimits(SubjectId subject) =>
        Report.Findings.Any(f => EvaluationRun.IsBeyondLimits(f.Kind) && f.Place.Subject == subject);

    private StepTrail Steps() => new StepTrail(plan, Report.Columns, known, best, worst);

    private Explanation Explain(Scan scan, StepTrail trail, int row)
    {
        var result = new SubjectResult(Report, row);
        ExplainedLine? points = null;
        IReadOnlyList<ExplainedStep> steps = Array.Empty<ExplainedStep>();
        IReadOnlyList<ExplainedTest>? nextTests = null;
        if (!IsBeyondLimits(result.Subject))
        {
            scan.MoveTo(row);
            scan.IsUnknown = false;
            points = plan.Score?.Trace(scan);
            steps = trail.Of(scan, row, points);
            nextTests = result.Next is { IsConditional: true } next ? NextTests(scan, next, row) : null;
        }

        return new Explanation(
            Report.Policy,
            plan.Policy.Title,
            plan.Policy.Vocabulary.Grades,
            Report.Period,
            result.Subject,
            result.Score,
            result.Grade,
            result.Rank,
            Report.Count,
            result.IsProvisional,
            result.Next,
            points,
            steps,
            nextTests);
    }

    private IReadOnlyList<ExplainedTest>? NextTests(Scan scan, NextGrade next, int row)
    {
        GroupPass.MoveTo(scan, known, row);
        return NextGradeFinder.GradesOf(plan)?.SideConditionOf(next.Grade, scan);
    }
}
