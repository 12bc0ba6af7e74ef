using System;

namespace PartyBuilding.Rules;

/// <summary>An adjustment of the grade, bound.</summary>
internal sealed class AdjustGradeStep : BoundStep
{
    private readonly Predicate when;
    private readonly AdjustKind kind;
    private readonly byte grade;
    private readonly int steps;
    private readonly int worst;

    internal AdjustGradeStep(AdjustGrade node, Binder binder)
        : base(node, "adjust")
    {
        when = node.When.Bind(binder);
        kind = node.Kind;
        grade = (byte)Math.Max(0, binder.Policy.Vocabulary.GradeIndex(node.Grade));
        steps = node.Steps;
        worst = binder.Policy.Vocabulary.Grades.Count - 1;
    }

    internal override void Apply(Scan scan, Standings standings, int row)
    {
        var before = standings.Grade[row];
        var after = Adjusted(before);
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
        return new ExplainedTests(tracing, when.Trace(scan, tracing));
    }

    private byte Adjusted(byte before) => kind switch
    {
        AdjustKind.Set => grade,
        AdjustKind.AtMost => before == ReportColumns.NoGrade ? before : Math.Max(before, grade),
        AdjustKind.AtLeast => before == ReportColumns.NoGrade ? grade : Math.Min(before, grade),
        _ => before == ReportColumns.NoGrade ? before : (byte)Math.Min(worst, Math.Max(0, before - steps)),
    };
}
