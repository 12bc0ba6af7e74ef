using System;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A number or code, compared. Numbers are compared exactly: quotients are not rounded for it.</summary>
internal sealed class TestPredicate : Predicate
{
    private readonly Measure value;
    private readonly Measure? bound;
    private readonly ComparisonKind kind;
    private readonly bool isDecimal;
    private readonly bool isConstant;
    private readonly bool isOfScore;
    private readonly long constantMicros;
    private readonly decimal constant;
    private readonly string[] codes;
    private readonly string askedCodes;
    private readonly LineLabel label;

    internal TestPredicate(Measure value, Comparison comparison, Binder binder, Condition? node)
    {
        this.value = value;
        bound = comparison.Bound?.Bind(binder);
        codes = comparison.Flag is bool flag ? new[] { flag ? "true" : "false" } : comparison.Codes.ToArray();
        kind = comparison.Kind;
        isDecimal = bound is not null && !value.IsFraction && !bound.IsFraction;
        isConstant = isDecimal && bound is LiteralMeasure { IsPlain: true };
        constant = isConstant ? ((LiteralMeasure)bound!).Value : 0m;
        var fits = Micros.TryOf(constant, out constantMicros);
        IsMicro = isConstant && fits && value.IsMicro;
        isOfScore = isConstant && fits && value is ScoreMeasure { IsPlain: true };
        askedCodes = "is " + string.Join(" | ", codes);
        label = new LineLabel(
            value.Label.Id ?? value.Name.Id ?? value.Label.Form,
            null,
            node?.Clause ?? value.Label.Clause ?? value.Name.Clause,
            node?.Title ?? value.Label.Title ?? value.Name.Title,
            null,
            null,
            value.Label.Terms,
            value.Label.Extension);
    }

    /// <summary>Whether a decimal is compared with a number that is the same for every subject.</summary>
    internal bool HasKnownBound => isConstant;

    /// <summary>Whether the test compares whole millionths.</summary>
    internal bool IsMicro { get; }

    internal override Reads Reads => value.Reads | (bound?.Reads ?? Reads.Nothing);

    /// <summary>Whether a number passes; only with a known bound.</summary>
    internal bool HoldsFor(decimal number) => Comparison.Holds(kind, number, constant);

    /// <summary>Whether so many millionths pass; only with a known bound that is whole millionths as well.</summary>
    internal bool HoldsFor(long micros) => Holds(kind, micros, constantMicros);

    /// <summary>How a number was found; only with a known bound.</summary>
    internal ExplainedTest TestOf(decimal number, ExplainedLine? compared) =>
        new ExplainedTest(label, HoldsFor(number), number, kind, constant, compared);

    internal override bool Holds(Scan scan)
    {
        if (bound is null)
        {
            return value.IsOne(scan, codes);
        }

        if (isOfScore && scan.IsScoreMicro)
        {
            return Holds(kind, scan.ScoreMicros, constantMicros);
        }

        if (IsMicro)
        {
            return Holds(kind, value.TakeMicros(scan), constantMicros);
        }

        if (isDecimal)
        {
            return Comparison.Holds(kind, value.Land(scan), isConstant ? constant : bound.Land(scan));
        }

        return Comparison.Holds(kind, value.Exactly(scan).CompareTo(bound.Exactly(scan)), 0m);
    }

    internal override bool? Trace(Scan scan, Tracing tracing)
    {
        ExplainedLine? line = null;
        return Trace(scan, tracing, ref line);
    }

    /// <summary>The same for one of several tests of one number: it is traced once, for the first of them.</summary>
    internal bool? Trace(Scan scan, Tracing tracing, ref ExplainedLine? line)
    {
        if (value.IsBare && (bound is null || bound.IsBare) && TryTraceKnown(scan, tracing, out var known))
        {
            return known;
        }

        line ??= value.Trace(scan, exact: true);
        return bound is null ? TraceCode(scan, line, tracing) : TraceNumber(scan, line, tracing);
    }

    private static bool Holds(ComparisonKind kind, long left, long right) => kind switch
    {
        ComparisonKind.AtLeast => left >= right,
        ComparisonKind.Above => left > right,
        ComparisonKind.AtMost => left <= right,
        ComparisonKind.Below => left < right,
        _ => left == right,
    };

    /// <summary>What is known and stands for itself is found without a line.</summary>
    private bool TryTraceKnown(Scan scan, Tracing tracing, out bool holds)
    {
        holds = false;
        if (bound is not null && !isDecimal)
        {
            return false;
        }

        var before = scan.IsUnknown;
        scan.IsUnknown = false;
        var code = bound is null ? value.Code(scan) : null;
        var left = bound is null ? 0m : value.Land(scan);
        var right = bound is null ? 0m : bound.Land(scan);
        var isKnown = !scan.IsUnknown && !scan.IsLeftOut;
        scan.IsUnknown = before;
        scan.IsLeftOut = false;
        if (isKnown)
        {
            holds = bound is null ? code is not null && Array.IndexOf(codes, code) >= 0 : Comparison.Holds(kind, left, right);
            tracing.Add(bound is null
                ? new ExplainedTest(label, holds, code ?? "–", askedCodes)
                : new ExplainedTest(label, holds, left, kind, right));
        }

        return isKnown;
    }

    private bool? TraceCode(Scan scan, ExplainedLine line, Tracing tracing)
    {
        if (line.Needs.Count > 0)
        {
            tracing.Add(line.Needs);
        }

        var holds = value.IsOne(scan, line, codes, out var actual);
        tracing.Add(new ExplainedTest(label, holds, actual, askedCodes));
        return holds;
    }

    private bool? TraceNumber(Scan scan, ExplainedLine line, Tracing tracing)
    {
        var against = bound!.Trace(scan, exact: true);
        var left = new Interval(line.Low, line.High);
        var right = new Interval(against.Low, against.High);
        var holds = Comparison.Holds(kind, left, right);
        if (holds is null)
        {
            tracing.Add(Needs.Of(line).Concat(Needs.Of(against)));
        }

        tracing.Add(new ExplainedTest(
            label,
            holds,
            left.ToString(),
            ComparisonWords.Of(kind) + " " + right,
            value.IsBare ? null : line,
            bound.IsBare ? null : against));
        return holds;
    }
}
