using System;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>An adjustment of the grade, bound.</summary>
internal sealed class AdjustGradeStep : BoundStep
{
    private readonly Predicate when;
    private readonly AdjustKind kind;
    private readonly GradeBound bound;
    private readonly Measure? by;
    private readonly int steps;
    private readonly int worst;
    private readonly bool isLimit;

    internal AdjustGradeStep(AdjustGrade node, Binder binder)
        : base(node, "adjust")
    {
        when = node.When.Bind(binder);
        kind = node.Kind;
        bound = new GradeBound(node, binder);
        by = node.StepsBy?.Bind(binder);
        steps = node.Steps;
        worst = binder.Policy.Vocabulary.Grades.Count - 1;

        // Where places follow, a ceiling matters even to those who are below it.
        isLimit = kind == AdjustKind.AtMost && binder.Policy.Then.SelectMany(s => s.Plain()).Any(s => s is Places { Grade: not null });
    }

    private bool IsOfSubject => bound.IsRelative || by is not null;

    internal override void Apply(Scan scan, Standings standings, int row)
    {
        if ((IsOfSubject && CertainlyFails(when, scan)) || bound.Of(scan) is not (byte, byte) ends)
        {
            return;
        }

        var (fewest, most) = Steps(scan);
        var before = standings.Grade[row];
        var best = Adjusted(standings, row, ends.Best, most);
        var lowest = Adjusted(standings, row, ends.Worst, fewest);
        if ((isLimit && ends.Best != ends.Worst) || best != lowest)
        {
            standings.Set(row, Standings.Mark.Open);
        }

        var isBest = standings.Outlook == Outlook.Best;
        var after = isBest ? best : lowest;
        var isBetter = before == ReportColumns.NoGrade || after < before;
        if (!Holds(when, scan, standings, row, ifUnknown: isBetter == isBest))
        {
            return;
        }

        standings.Grade[row] = after;
        Limit(standings, row, isBest ? ends.Best : ends.Worst, after, isBest ? most : fewest);
    }

    internal override bool IsQuiet(Scan scan) => CertainlyFails(when, scan);

    internal override ExplainedTests Tests(Scan scan)
    {
        var tracing = new Tracing();
        var holds = when.Trace(scan, tracing);
        if (holds != false)
        {
            bound.Trace(scan, tracing);
            if (by is not null)
            {
                var line = by.Trace(scan);
                tracing.Add(Needs.Of(line));
                tracing.Add(new ExplainedTest(
                    by.Name, line.Low == line.High ? true : null, new Interval(line.Low, line.High).ToString(), Words.GradeChanges[(int)kind], line));
            }
        }

        return new ExplainedTests(tracing, holds);
    }

    /// <summary>What the grade can become afterwards.</summary>
    private void Limit(Standings standings, int row, byte grade, byte after, int moved)
    {
        switch (kind)
        {
            case AdjustKind.Set:
                standings.Set(row, Standings.Mark.Direct);
                break;
            case AdjustKind.AtMost:
                standings.Ceiling[row] = Math.Max(standings.Ceiling[row], grade);
                break;
            case AdjustKind.Block:
                standings.Block(row, grade);
                break;
            case AdjustKind.Steps when moved < 0 && after != ReportColumns.NoGrade:
                // A grade that was taken away is not given back by places.
                standings.Ceiling[row] = Math.Max(standings.Ceiling[row], after);
                break;
        }
    }

    /// <summary>The fewest and the most grades up; whole ones, without a rest.</summary>
    private (int Fewest, int Most) Steps(Scan scan)
    {
        if (by is null)
        {
            return (steps, steps);
        }

        scan.IsUnknown = false;
        var known = by.Land(scan);
        var isKnown = !scan.IsUnknown;
        scan.IsUnknown = false;
        if (isKnown)
        {
            return (Whole(known), Whole(known));
        }

        var line = by.Trace(scan);
        return (Whole(line.Low.Land(null, null)), Whole(line.High.Land(null, null)));
    }

    private static int Whole(decimal steps) =>
        (int)decimal.Truncate(Math.Max(-AdjustGrade.MostSteps, Math.Min(AdjustGrade.MostSteps, steps)));

    private byte Adjusted(Standings standings, int row, byte grade, int moved)
    {
        var before = standings.Grade[row];
        return kind switch
        {
            AdjustKind.Set => grade,
            AdjustKind.AtMost => before == ReportColumns.NoGrade ? before : Math.Max(before, grade),
            AdjustKind.AtLeast => before == ReportColumns.NoGrade ? grade : Math.Min(before, grade),
            AdjustKind.Block => before == grade ? standings.Given(row, (byte)Math.Min(worst, grade + 1), worst) : before,
            _ => before == ReportColumns.NoGrade ? before : (byte)Math.Min(worst, Math.Max(0, before - moved)),
        };
    }
}
