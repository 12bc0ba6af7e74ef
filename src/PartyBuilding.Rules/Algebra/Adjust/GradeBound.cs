using System;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The grade that an adjustment sets or that bounds it, bound: one that is named, or one relative to another, which may be unknown.</summary>
internal sealed class GradeBound
{
    private readonly string[] grades;
    private readonly byte named;
    private readonly Measure? other;
    private readonly int better;

    internal GradeBound(AdjustGrade node, Binder binder)
    {
        grades = binder.Policy.Vocabulary.Grades.Select(g => g.Code).ToArray();
        named = (byte)Math.Max(0, binder.Policy.Vocabulary.GradeIndex(node.Grade));
        other = node.Relative?.Grade.Bind(binder);
        better = node.Relative?.Better ?? 0;
    }

    /// <summary>Whether the grade is another for every subject.</summary>
    internal bool IsRelative => other is not null;

    /// <summary>The best and the worst grade that it may be; null where the other grade is that there is none.</summary>
    internal (byte Best, byte Worst)? Of(Scan scan)
    {
        if (other is null)
        {
            return (named, named);
        }

        scan.IsUnknown = false;
        var code = other.Code(scan);
        var isKnown = !scan.IsUnknown;
        scan.IsUnknown = false;
        if (isKnown && code is not null && Array.IndexOf(grades, code) is var at and >= 0)
        {
            return (Moved(at), Moved(at));
        }

        var traced = other.Trace(scan);
        if (other is GradeMeasure && scan.BestGrade < 0)
        {
            return null;
        }

        var possible = other.PossibleCodes(scan, traced)?.Select(c => Array.IndexOf(grades, c)).ToArray();
        return possible is null || possible.Length == 0 || possible.Min() < 0
            ? (Moved(0), Moved(grades.Length - 1))
            : (Moved(possible.Min()), Moved(possible.Max()));
    }

    /// <summary>Adds to what was tested which grade the other was.</summary>
    internal void Trace(Scan scan, Tracing tracing)
    {
        if (other is null)
        {
            return;
        }

        var line = other.Trace(scan);
        var possible = other.PossibleCodes(scan, line);
        tracing.Add(line.Needs);
        tracing.Add(new ExplainedTest(
            new LineLabel(other.Label.Id ?? other.Name.Id ?? other.Label.Form, null, other.Label.Clause, other.Label.Title ?? other.Name.Title, null, null),
            possible is { Length: 1 } ? true : null,
            possible is { Length: > 0 } ? string.Join(" | ", possible) : "?",
            Words.Distances[better >= 0 ? 0 : 1] + " " + Exact.Text(Math.Abs(better))));
    }

    private byte Moved(int at) => (byte)Math.Min(grades.Length - 1, Math.Max(0, at - better));
}
