using System;
using System.Collections.Generic;
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
    private readonly int[][] bounded;
    private readonly GradeCase[] bands;

    internal GradesStep(Grades node, Binder binder)
        : base(node, "grades")
    {
        var on = (node.On ?? Value.Of("score")).Bind(binder);
        cases = node.Cases.Select(c => new BoundCase(c.Comparison, c.When, on, binder)).ToArray();
        ladder = BandLadder.Of(on, cases);
        bands = node.Cases.ToArray();
        gives = node.Cases.Select(c => (byte)binder.Policy.Vocabulary.GradeIndex(c.Grade)).ToArray();
        otherwise = (byte)binder.Policy.Vocabulary.GradeIndex(node.Otherwise);
        IsOnScore = node.On is null;
        from = node.Cases
            .Select(c => c.Comparison?.Kind is ComparisonKind.AtLeast or ComparisonKind.Above && c.Comparison.Bound is Literal { Factor: null } bound
                ? bound.Numerator / bound.Denominator
                : (decimal?)null)
            .ToArray();
        bounded = binder.Policy.Vocabulary.Grades
            .Select((_, grade) => Enumerable.Range(0, from.Length).Where(band => gives[band] == grade && from[band] is not null).ToArray())
            .ToArray();
        IsAbove = node.Cases.Select(c => c.Comparison?.Kind == ComparisonKind.Above).ToArray();
    }

    /// <summary>Whether the score itself is graded.</summary>
    internal bool IsOnScore { get; }

    /// <summary>Whether the bound of a band is not included.</summary>
    internal bool[] IsAbove { get; }

    internal bool HasBands => cases.Length > 0;

    internal bool HasSideConditions => Array.Exists(cases, c => c.HasSideCondition);

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
            grade = Possible(scan, best: true);
            if (grade == Possible(scan, best: false))
            {
                standings.Grade[row] = grade;
                return;
            }

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
        List<PassedOver>? passedOver = null;
        ExplainedLine? compared = null;
        for (var i = 0; i < cases.Length; i++)
        {
            var before = tracing.Tests?.Count ?? 0;
            if (cases[i].Trace(scan, tracing, ref compared, out var isPassedOver) == true)
            {
                break;
            }

            if (isPassedOver)
            {
                (passedOver ??= new List<PassedOver>()).Add(
                    new PassedOver(bands[i].Grade, bands[i].Clause, null, tracing.Tests!.Skip(before).ToArray()));
            }
        }

        return new ExplainedTests(tracing.Tests, tracing.Needs, true, passedOver);
    }

    /// <summary>
    /// The band of a grade that says from which number it is given: the first whose side condition holds, otherwise the first; -1 for
    /// none. Without a scan no side condition is asked.
    /// </summary>
    internal int BandOf(byte grade, Scan? scan)
    {
        var ofGrade = bounded[grade];
        foreach (var band in ofGrade)
        {
            if (scan is null || HasItsSideCondition(band, scan))
            {
                return band;
            }
        }

        return ofGrade.Length == 0 ? -1 : ofGrade[0];
    }

    /// <summary>The number from which a band gives its grade.</summary>
    internal decimal BoundOf(int band) => from[band]!.Value;

    internal bool HasItsSideCondition(int band, Scan scan)
    {
        try
        {
            return cases[band].TraceSideCondition(scan, new Tracing()) == true;
        }
        catch (OverflowException)
        {
            scan.Recover();
            return false;
        }
    }

    /// <summary>The side condition of a grade as it was found, where it does not hold.</summary>
    internal IReadOnlyList<ExplainedTest> SideConditionOf(string grade, Scan scan)
    {
        var band = BandOf(gives[Array.FindIndex(bands, b => b.Grade == grade)], scan);
        var tracing = new Tracing();
        return cases[band].TraceSideCondition(scan, tracing) == true || tracing.Tests is null ? Array.Empty<ExplainedTest>() : tracing.Tests;
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
