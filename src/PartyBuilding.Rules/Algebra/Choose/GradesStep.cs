using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Grading, bound.</summary>
internal sealed class GradesStep : BoundStep
{
    private readonly BoundCase[] cases;
    private readonly byte[] gives;
    private readonly byte otherwise;
    private readonly BandLadder? ladder;
    private readonly decimal?[] from;

    internal GradesStep(Grades node, Binder binder)
        : base(node, "grades")
    {
        var on = (node.On ?? Value.Of("score")).Bind(binder);
        cases = node.Cases.Select(c => new BoundCase(c.Comparison, c.When, on, binder)).ToArray();
        ladder = BandLadder.Of(on, cases);
        gives = node.Cases.Select(c => (byte)binder.Policy.Vocabulary.GradeIndex(c.Grade)).ToArray();
        otherwise = (byte)binder.Policy.Vocabulary.GradeIndex(node.Otherwise);
        IsOnScore = node.On is null;
        from = node.Cases
            .Select(c => c.Comparison?.Kind is ComparisonKind.AtLeast or ComparisonKind.Above && c.Comparison.Bound is Literal { Factor: null } bound
                ? bound.Numerator / bound.Denominator
                : (decimal?)null)
            .ToArray();
        IsAbove = node.Cases.Select(c => c.Comparison?.Kind == ComparisonKind.Above).ToArray();
    }

    /// <summary>Whether the score itself is graded.</summary>
    internal bool IsOnScore { get; }

    /// <summary>Whether the bound of a band is not included.</summary>
    internal bool[] IsAbove { get; }

    internal bool HasBands => cases.Length > 0;

    internal override void Apply(Scan scan, Standings standings, int row)
    {
        if (!standings.Has(row, Standings.Mark.Open))
        {
            scan.IsUnknown = false;
            var grade = First(scan);
            if (!scan.IsUnknown)
            {
                standings.Grade[row] = grade;
                return;
            }

            scan.IsUnknown = false;
            standings.Set(row, Standings.Mark.Open);
        }

        standings.Grade[row] = Possible(scan, standings.Outlook == Outlook.Best);
    }

    internal override ExplainedTests Tests(Scan scan)
    {
        if (ladder is not null && ladder.TryClimb(scan, out _, out var tests))
        {
            return new ExplainedTests(tests, null, true);
        }

        var tracing = new Tracing();
        ExplainedLine? compared = null;
        foreach (var band in cases)
        {
            if (band.Trace(scan, tracing, ref compared) == true)
            {
                break;
            }
        }

        return new ExplainedTests(tracing, true);
    }

    /// <summary>The number from which a grade is given, where a band says so.</summary>
    internal bool TryBandOf(byte grade, out decimal bound, out bool isAbove)
    {
        for (var i = 0; i < gives.Length; i++)
        {
            if (gives[i] == grade && from[i] is decimal start)
            {
                bound = start;
                isAbove = IsAbove[i];
                return true;
            }
        }

        bound = 0m;
        isAbove = false;
        return false;
    }

    private byte First(Scan scan)
    {
        for (var i = 0; i < cases.Length; i++)
        {
            if (cases[i].Holds(scan))
            {
                return gives[i];
            }
        }

        return otherwise;
    }

    private byte Possible(Scan scan, bool best)
    {
        byte? found = null;
        ExplainedLine? compared = null;
        for (var i = 0; i <= cases.Length; i++)
        {
            var holds = i == cases.Length ? true : cases[i].Trace(scan, new Tracing(), ref compared);
            if (holds == false)
            {
                continue;
            }

            var grade = i == cases.Length ? otherwise : gives[i];
            if (found is null || (best ? grade < found : grade > found))
            {
                found = grade;
            }

            if (holds == true)
            {
                break;
            }
        }

        return found!.Value;
    }
}
