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

    /// <summary>Whether some number of the stretch is left.</summary>
    internal bool Has(Stretch taken) => stretches.Any(s => !s.Meet(taken).IsEmpty(isWhole));

    /// <summary>Takes away every number of the stretch.</summary>
    internal void Take(Stretch taken)
    {
        if (taken.Low is decimal only && taken.High == only)
        {
            single.Add(only);
        }

        stretches = stretches.SelectMany(s => taken.Outside().Select(s.Meet)).Where(s => !s.IsEmpty(isWhole)).ToList();
    }

    /// <summary>Stretches between two neighbouring whole numbers, cut on both sides: meant as whole-number bands that meet.</summary>
    internal IEnumerable<Stretch> Gaps() => stretches.Where(s =>
        !s.HasLow && !s.HasHigh && s.High - s.Low <= 1m && IsWholeNumber(s.Low) && IsWholeNumber(s.High) && !IsBetweenSingle(s));

    /// <summary>Cases for one number each, such as places, are no bands and need not meet.</summary>
    private bool IsBetweenSingle(Stretch gap) => single.Contains(gap.Low!.Value) && single.Contains(gap.High!.Value);

    private static bool IsWholeNumber(decimal? bound) => bound is decimal value && decimal.Truncate(value) == value;
}
