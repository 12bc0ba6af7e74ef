using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Replays the steps for one subject, to show what each did to it.</summary>
internal sealed class StepTrail
{
    private readonly Plan plan;
    private readonly ReportColumns columns;
    private readonly Standings known;
    private readonly Standings? best;
    private readonly Standings? worst;
    private readonly Replay knownWay;
    private readonly ILookup<int, PlacesOutcome> outcomes;
    private readonly Obstacles obstacles = new Obstacles();
    private Replay? bestWay;
    private Replay? worstWay;

    internal StepTrail(Plan plan, ReportColumns columns, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        this.columns = columns;
        this.known = known;
        this.best = best;
        this.worst = worst;
        knownWay = new Replay(plan, known, columns);
        outcomes = known.Outcomes.ToLookup(o => o.Step);
    }

    /// <summary>The steps of one subject; <paramref name="points"/> is its score before any step.</summary>
    internal IReadOnlyList<ExplainedStep> Of(Scan scan, int row, ExplainedLine? points)
    {
        if (plan.Steps.Length == 0)
        {
            return Array.Empty<ExplainedStep>();
        }

        obstacles.Clear();
        var isOpen = known.Has(row, Standings.Mark.Open);
        var low = isOpen ? worstWay ??= new Replay(plan, worst!, columns) : knownWay;
        var high = isOpen ? bestWay ??= new Replay(plan, best!, columns) : null;
        low.Start(row, points?.Low.Numerator ?? 0m);
        high?.Start(row, points?.High.Numerator ?? 0m);
        var list = new List<ExplainedStep>(plan.Steps.Length);
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var stand = low.With(high);
            stand.Show(scan);
            scan.Rank = low.Rank;
            if (!isOpen && plan.Steps[step].IsQuiet(scan))
            {
                continue;
            }

            var before = Text(plan.Steps[step], low, high);
            var tests = plan.Steps[step].Tests(scan);
            var reserve = ReserveOf(plan.Steps[step], row, step);
            tests = reserve is null ? tests : With(tests, ((PlacesStep)plan.Steps[step]).Tests(scan, reserve.Value));
            obstacles.LookAt(low);
            low.Advance(scan, step, stand);
            high?.Advance(scan, step, stand);
            if (Shown(plan.Steps[step], row, step, tests, before, Text(plan.Steps[step], low, high), isOpen ? null : low, reserve) is ExplainedStep shown)
            {
                list.Add(shown);
            }

            if (!isOpen && tests.Holds == true)
            {
                obstacles.Note(plan.Steps[step].Label, low);
            }
        }

        return list;
    }

    private ExplainedStep? Shown(BoundStep step, int row, int number, ExplainedTests tests, string? before, string? after, Replay? way, int? reserve)
    {
        switch (step)
        {
            case GradesStep:
                return new ExplainedStep(step.Label, before, after, tests.Tests, null, null, tests.PassedOver);
            case PlacesStep places:
                var outcome = OutcomeOf(places, row, number);
                var honour = places.Node.Honour is string h && known.Gave(number, row) ? h : null;
                var passedOver = honour is null ? obstacles.Against(places, tests, outcome, way) : null;
                var held = reserve is int r ? outcome!.Reserved[r] : null;
                return places.Node.Honour is null
                    ? new ExplainedStep(step.Label, before, after, tests.Tests, outcome, null, passedOver, held)
                    : honour is null && passedOver is null ? null
                    : new ExplainedStep(step.Label, null, honour, tests.Tests, outcome, null, passedOver, held);
            case FindingStep finding:
                return tests.Holds == false ? null : new ExplainedStep(
                    step.Label, before, after, tests.Tests, null, finding.Finding(tests.Holds is null));
            default:
                return tests.Holds == false ? null : new ExplainedStep(step.Label, before, after, tests.Tests, null, null);
        }
    }

    /// <summary>Of which reserve a subject has a place.</summary>
    private int? ReserveOf(BoundStep step, int row, int number)
    {
        if (step is PlacesStep places && OutcomeOf(places, row, number) is { Reserved: { Count: > 0 } reserved })
        {
            var subject = plan.Subjects.Ids[row];
            for (var i = 0; i < reserved.Count; i++)
            {
                if (reserved[i].Held.Contains(subject))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static ExplainedTests With(ExplainedTests standing, ExplainedTests reserve) => new ExplainedTests(
        (standing.Tests ?? Array.Empty<ExplainedTest>()).Concat(reserve.Tests!).ToArray(), standing.Needs, standing.Holds, standing.PassedOver);

    private PlacesOutcome? OutcomeOf(PlacesStep places, int row, int number)
    {
        var group = places.Groups is null ? null : places.Groups.Names[places.Groups.Resolve(plan.Subjects)[row]];
        foreach (var outcome in outcomes[number])
        {
            if (outcome.Group == group)
            {
                return outcome;
            }
        }

        return null;
    }

    /// <summary>What a step may change: the score, or the grade.</summary>
    private string? Text(BoundStep step, Replay low, Replay? high) => step is AdjustScoreStep ? ScoreText(low, high) : GradeText(low, high);

    private static string ScoreText(Replay low, Replay? high)
    {
        var a = Math.Min(low.Score, high?.Score ?? low.Score);
        var b = Math.Max(low.Score, high?.Score ?? low.Score);
        return a == b ? Exact.Text(a) : Exact.Text(a) + "…" + Exact.Text(b);
    }

    private string? GradeText(Replay low, Replay? high)
    {
        var a = Code(low.Grade);
        var b = high is null ? a : Code(high.Grade);
        return a == b ? a : b + "…" + a;
    }

    private string? Code(byte grade) => grade == ReportColumns.NoGrade ? null : columns.Grades[grade].Code;
}
