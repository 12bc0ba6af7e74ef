using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

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
        if (!standings.Has(row, Standings.Mark.Open))
        {
            scan.IsUnknown = false;
            var given = points.Land(scan);
            var isMet = when.Holds(scan);
            if (!scan.IsUnknown)
            {
                Adjust(scan, standings, row, given, isMet);
                return;
            }

            scan.IsUnknown = false;
        }

        var line = points.Trace(scan);
        var tracing = new Tracing();
        var holds = when.Trace(scan, tracing);
        if (standings.Outlook != Outlook.Known)
        {
            if (holds != false)
            {
                standings.Await(row, (tracing.Needs ?? Array.Empty<Finding>()).Concat(Needs.Of(line)), isAnew: holds == true && kind == AdjustKind.Set);
            }

            var isBest = standings.Outlook == Outlook.Best;
            var given = (isBest ? line.High : line.Low).Numerator;
            Adjust(scan, standings, row, given, holds ?? After(standings, row, given) > standings.Score[row] == isBest);
        }
        else if (holds == true && line.Low == line.High)
        {
            Adjust(scan, standings, row, line.Low.Numerator, true);
        }
        else if (holds != false && (Changes(standings, row, line.Low) || Changes(standings, row, line.High)))
        {
            // The outlooks say what the score may become.
            standings.Set(row, Standings.Mark.Open);
            standings.Set(row, Standings.Mark.OpenScore);
        }
    }

    internal override bool IsQuiet(Scan scan) => CertainlyFails(when, scan);

    internal override ExplainedTests Tests(Scan scan)
    {
        var tracing = new Tracing();
        var holds = when.Trace(scan, tracing);
        if (holds != false)
        {
            var line = points.Trace(scan);
            tracing.Add(new ExplainedTest(
                points.Name, line.Low == line.High ? true : null, new Interval(line.Low, line.High).ToString(), Words.ScoreChanges[(int)kind], line));
        }

        return new ExplainedTests(tracing, holds);
    }

    private bool Changes(Standings standings, int row, Fraction given) =>
        After(standings, row, given.Numerator) != standings.Score[row];

    private void Adjust(Scan scan, Standings standings, int row, decimal given, bool holds)
    {
        if (holds)
        {
            standings.Score[row] = After(standings, row, given);
            scan.SetScore(standings.Score[row]);
            standings.ScoresChanged();
        }
    }

    private decimal After(Standings standings, int row, decimal given) => kind switch
    {
        AdjustKind.Set => given,
        AdjustKind.AtMost => Math.Min(standings.Score[row], given),
        AdjustKind.AtLeast => Math.Max(standings.Score[row], given),
        _ => Sum(standings.Score[row], given, standings.Outlook != Outlook.Known || Math.Abs(given) == Exact.Largest),
    };

    /// <summary>The end of what is open is no number of anybody: it stays in the room that values have.</summary>
    private static decimal Sum(decimal before, decimal given, bool isOpen) => isOpen
        ? Math.Max(-Exact.Largest, Math.Min(Exact.Largest, before + given))
        : Exact.Kept(before + given);
}
