using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Numbers between two bounds, each included or not; a missing bound is infinitely far.</summary>
internal readonly struct Stretch
{
    internal Stretch(decimal? low, bool hasLow, decimal? high, bool hasHigh)
    {
        Low = low;
        HasLow = hasLow;
        High = high;
        HasHigh = hasHigh;
    }

    internal decimal? Low { get; }

    internal bool HasLow { get; }

    internal decimal? High { get; }

    internal bool HasHigh { get; }

    /// <summary>The numbers that compare so with a bound.</summary>
    internal static Stretch Of(ComparisonKind kind, decimal bound) => kind switch
    {
        ComparisonKind.AtLeast => new Stretch(bound, true, null, true),
        ComparisonKind.Above => new Stretch(bound, false, null, true),
        ComparisonKind.AtMost => new Stretch(null, true, bound, true),
        ComparisonKind.Below => new Stretch(null, true, bound, false),
        _ => new Stretch(bound, true, bound, true),
    };

    /// <summary>The numbers below it, and those above.</summary>
    internal IEnumerable<Stretch> Outside()
    {
        if (Low is not null)
        {
            yield return new Stretch(null, true, Low, !HasLow);
        }

        if (High is not null)
        {
            yield return new Stretch(High, !HasHigh, null, true);
        }
    }

    /// <summary>What both have in common; empty when it runs backwards.</summary>
    internal Stretch Meet(Stretch other)
    {
        var lowFromOther = Low is null || other.Low > Low || (other.Low == Low && !other.HasLow);
        var highFromOther = High is null || other.High < High || (other.High == High && !other.HasHigh);
        return new Stretch(
            lowFromOther ? other.Low : Low,
            lowFromOther ? other.HasLow : HasLow,
            highFromOther ? other.High : High,
            highFromOther ? other.HasHigh : HasHigh);
    }

    /// <summary>Whether both hold the same numbers.</summary>
    internal bool IsSameAs(Stretch other) =>
        Low == other.Low && High == other.High && (Low is null || HasLow == other.HasLow) && (High is null || HasHigh == other.HasHigh);

    internal bool IsEmpty(bool wholeNumbersOnly)
    {
        if (Low is not decimal low || High is not decimal high)
        {
            return false;
        }

        if (low > high || (low == high && !(HasLow && HasHigh)))
        {
            return true;
        }

        return wholeNumbersOnly && First(low) > Last(high);
    }

    private decimal First(decimal low) => decimal.Ceiling(low) is var up && up == low && !HasLow ? up + 1m : decimal.Ceiling(low);

    private decimal Last(decimal high) => decimal.Floor(high) is var down && down == high && !HasHigh ? down - 1m : decimal.Floor(high);
}
