using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>One side of a test: at least, above, at most, below a number; or is one of some codes, a number, yes or no. Immutable.</summary>
public sealed partial class Comparison
{
    private Comparison(ComparisonKind kind) => Kind = kind;

    /// <summary>Which comparison.</summary>
    public ComparisonKind Kind { get; }

    /// <summary>The number compared with; null when codes or yes and no are compared.</summary>
    public Number? Bound { get; private set; }

    /// <summary>The codes of which the value must be one; empty when numbers or yes and no are compared.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = Array.Empty<string>();

    /// <summary>Yes or no; null when numbers or codes are compared.</summary>
    public bool? Flag { get; private set; }

    /// <summary>At least this, which is included.</summary>
    public static Comparison AtLeast(Number bound) => WithBound(ComparisonKind.AtLeast, bound);

    /// <summary>Above this, which is not included.</summary>
    public static Comparison Above(Number bound) => WithBound(ComparisonKind.Above, bound);

    /// <summary>At most this, which is included.</summary>
    public static Comparison AtMost(Number bound) => WithBound(ComparisonKind.AtMost, bound);

    /// <summary>Below this, which is not included.</summary>
    public static Comparison Below(Number bound) => WithBound(ComparisonKind.Below, bound);

    /// <summary>Exactly this number.</summary>
    public static Comparison Is(Number number) => WithBound(ComparisonKind.Is, number);

    /// <summary>One of these codes.</summary>
    /// <exception cref="ArgumentException">No code is given.</exception>
    public static Comparison Is(params string[] codes)
    {
        if (codes is null || codes.Length == 0)
        {
            throw new ArgumentException("At least one code is needed.", nameof(codes));
        }

        return new Comparison(ComparisonKind.Is) { Codes = codes.ToArray() };
    }

    /// <summary>Yes or no.</summary>
    public static Comparison Is(bool flag) => new Comparison(ComparisonKind.Is) { Flag = flag };

    internal static Comparison WithBound(ComparisonKind kind, Number bound) =>
        new Comparison(kind) { Bound = bound ?? throw new ArgumentNullException(nameof(bound)) };

    /// <summary>Whether what is known of a number stands in this relation to what is known of a bound; null while either may be.</summary>
    internal static bool? Holds(ComparisonKind kind, Interval value, Interval bound)
    {
        var lowHigh = value.Low.CompareTo(bound.High);
        var highLow = value.High.CompareTo(bound.Low);
        return kind switch
        {
            ComparisonKind.AtLeast => lowHigh >= 0 ? true : highLow < 0 ? false : null,
            ComparisonKind.Above => lowHigh > 0 ? true : highLow <= 0 ? false : null,
            ComparisonKind.AtMost => highLow <= 0 ? true : lowHigh > 0 ? false : null,
            ComparisonKind.Below => highLow < 0 ? true : lowHigh >= 0 ? false : null,
            _ => lowHigh == 0 && highLow == 0 ? true : highLow < 0 || lowHigh > 0 ? false : null,
        };
    }

    /// <summary>Whether a landed number stands in this relation to a landed bound.</summary>
    internal static bool Holds(ComparisonKind kind, decimal value, decimal bound) => kind switch
    {
        ComparisonKind.AtLeast => value >= bound,
        ComparisonKind.Above => value > bound,
        ComparisonKind.AtMost => value <= bound,
        ComparisonKind.Below => value < bound,
        _ => value == bound,
    };
}
