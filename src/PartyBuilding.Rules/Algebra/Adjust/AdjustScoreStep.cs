using System;

namespace PartyBuilding.Rules;

/// <summary>An adjustment of the score, bound.</summary>
internal sealed class AdjustScoreStep : BoundStep
{
    private readonly Predicate when;
    private readonly AdjustKind kind;
    private readonly Measure points;

    internal AdjustScoreStep(AdjustScore node, Binder binder)
        : base(node, "adjust")
    {
        when = node.When.Bind(binder);
        kind = node.Kind;
        points = node.Points.Bind(binder);
    }

    internal override void Apply(Scan scan, Standings standings, int row)
    {
        var before = standings.Score[row];
        var line = standings.Has(row, Standings.Mark.Open) ? points.Trace(scan) : null;
        var given = line is null ? points.Land(scan) : (standings.Outlook == Outlook.Best ? line.High : line.Low).Numerator;
        if (scan.IsUnknown)
        {
            scan.IsUnknown = false;
            standings.Set(row, Standings.Mark.Open);
            line = points.Trace(scan);
            given = (standings.Outlook == Outlook.Best ? line.High : line.Low).Numerator;
        }

        var after = kind switch
        {
            AdjustKind.Set => given,
            AdjustKind.AtMost => Math.Min(before, given),
            AdjustKind.AtLeast => Math.Max(before, given),
            _ => before + given,
        };
        if (Holds(when, scan, standings, row, ifUnknown: after > before == (standings.Outlook == Outlook.Best)))
        {
            standings.Score[row] = after;
            scan.SetScore(after);
            standings.ScoresChanged();
        }
    }

    internal override bool IsQuiet(Scan scan) => CertainlyFails(when, scan);

    internal override ExplainedTests Tests(Scan scan)
    {
        var tracing = new Tracing();
        return new ExplainedTests(tracing, when.Trace(scan, tracing));
    }
}
