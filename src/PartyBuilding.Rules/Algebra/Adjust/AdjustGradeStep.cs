using System;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>An adjustment of the grade, bound.</summary>
internal sealed class AdjustGradeStep : BoundStep
{
    private readonly Predicate when;
    private readonly AdjustKind kind;
    private readonly GradeBound bound;
    private readonly int steps;
    private readonly int worst;
    private readonly bool isLimit;

    internal AdjustGradeStep(AdjustGrade node, Binder binder)
        : base(node, "adjust")
    {
        when = node.When.Bind(binder);
        kind = node.Kind;
        bound = new GradeBound(node, binder);
        steps = node.Steps;
        worst = binder.Policy.Vocabulary.Grades.Count - 1;

        // Where places follow, a ceiling matters even to those who are below it.
        isLimit = kind == AdjustKind.AtMost && binder.Policy.Then.SelectMany(s => s.Plain()).Any(s => s is Places { Grade: not null });
    }

    internal override void Apply(Scan scan, Standings standings, int row)
    {
        if (bound.IsRelative && CertainlyFails(when, scan))
        {
            return;
        }

        if (bound.Of(scan) is not (byte, byte) ends)
        {
            return;
        }

        var before = standings.Grade[row];
        if (ends.Best != ends.Worst && (isLimit || Adjusted(before, ends.Best) != Adjusted(before, ends.Worst)))
        {
            standings.Set(row, Standings.Mark.Open);
        }

        var grade = standings.Outlook == Outlook.Best ? ends.Best : ends.Worst;
        var after = Adjusted(before, grade);
        var isBetter = before == ReportColumns.NoGrade || after < before;
        if (!Holds(when, scan, standings, row, ifUnknown: isBetter == (standings.Outlook == Outlook.Best)))
        {
            return;
        }

        standings.Grade[row] = after;
        if (kind == AdjustKind.Set)
        {
            standings.Set(row, Standings.Mark.Direct);
        }
        else if (kind == AdjustKind.AtMost)
        {
            standings.Ceiling[row] = Math.Max(standings.Ceiling[row], grade);
        }
        else if (kind == AdjustKind.Steps && steps < 0)
        {
            // A grade that was taken away is not given back by places.
            standings.Ceiling[row] = Math.Max(standings.Ceiling[row], after);
        }
    }

    internal override bool IsQuiet(Scan scan) => CertainlyFails(when, scan);

    internal override ExplainedTests Tests(Scan scan)
    {
        var tracing = new Tracing();
        var holds = when.Trace(scan, tracing);
        if (holds != false)
        {
            bound.Trace(scan, tracing);
        }

        return new ExplainedTests(tracing, holds);
    }

    private byte Adjusted(byte before, byte grade) => kind switch
    {
        AdjustKind.Set => grade,
        AdjustKind.AtMost => before == ReportColumns.NoGrade ? before : Math.Max(before, grade),
        AdjustKind.AtLeast => before == ReportColumns.NoGrade ? grade : Math.Min(before, grade),
        _ => before == ReportColumns.NoGrade ? before : (byte)Math.Min(worst, Math.Max(0, before - steps)),
    };
}
