using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The numbers that no case has taken yet, as stretches between bounds.</summary>
internal sealed class Leftover
{
    private readonly bool isWhole;
    private readonly HashSet<decimal> single = new HashSet<decimal>();
    private List<Stretch> stretches;

    internal Leftover(ValueSpan span)
    {
        isWhole = span.IsWhole;
        stretches = new List<Stretch> { new Stretch(span.Low, true, span.High, true) };
    }

    internal bool IsEmpty => stretches.Count == 0;

    /// <summary>Whether some number that is left satisfies the comparison.</summary>
    internal bool Has(ComparisonKind kind, decimal bound) =>
        stretches.Any(s => !s.Meet(Inside(kind, bound)).IsEmpty(isWhole));

    /// <summary>Takes away every number that satisfies the comparison.</summary>
    internal void Take(ComparisonKind kind, decimal bound)
    {
        if (kind == ComparisonKind.Is)
        {
            single.Add(bound);
        }

        stretches = stretches.SelectMany(s => Outside(kind, bound).Select(s.Meet)).Where(s => !s.IsEmpty(isWhole)).ToList();
    }

    /// <summary>Stretches between two neighbouring whole numbers, cut on both sides: meant as whole-number bands that meet.</summary>
    internal IEnumerable<Stretch> Gaps() => stretches.Where(s =>
        !s.HasLow && !s.HasHigh && s.High - s.Low <= 1m && IsWholeNumber(s.Low) && IsWholeNumber(s.High) && !IsBetweenSingle(s));

    /// <summary>Cases for one number each, such as places, are no bands and need not meet.</summary>
    private bool IsBetweenSingle(Stretch gap) => single.Contains(gap.Low!.Value) && single.Contains(gap.High!.Value);

    private static bool IsWholeNumber(decimal? bound) => bound is decimal value && decimal.Truncate(value) == value;

    private static Stretch Inside(ComparisonKind kind, decimal bound) => kind switch
    {
        ComparisonKind.AtLeast => new Stretch(bound, true, null, true),
        ComparisonKind.Above => new Stretch(bound, false, null, true),
        ComparisonKind.AtMost => new Stretch(null, true, bound, true),
        ComparisonKind.Below => new Stretch(null, true, bound, false),
        _ => new Stretch(bound, true, bound, true),
    };

    private static Stretch[] Outside(ComparisonKind kind, decimal bound) => kind switch
    {
        ComparisonKind.AtLeast => new[] { Inside(ComparisonKind.Below, bound) },
        ComparisonKind.Above => new[] { Inside(ComparisonKind.AtMost, bound) },
        ComparisonKind.AtMost => new[] { Inside(ComparisonKind.Above, bound) },
        ComparisonKind.Below => new[] { Inside(ComparisonKind.AtLeast, bound) },
        _ => new[] { Inside(ComparisonKind.Below, bound), Inside(ComparisonKind.Above, bound) },
    };
}
