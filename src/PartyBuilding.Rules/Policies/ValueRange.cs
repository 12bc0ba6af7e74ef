using System;

namespace PartyBuilding.Rules;

/// <summary>The values that a number may take, both ends included. Immutable.</summary>
public sealed partial class ValueRange
{
    private ValueRange(decimal low, decimal high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lowest value.</summary>
    public decimal Low { get; }

    /// <summary>The highest value.</summary>
    public decimal High { get; }

    /// <summary>A range.</summary>
    /// <exception cref="ArgumentException">The highest is below the lowest.</exception>
    public static ValueRange Of(decimal low, decimal high) => high < low
        ? throw new ArgumentException(FormattableString.Invariant($"The highest value {high} is below the lowest {low}."), nameof(high))
        : new ValueRange(low, high);

    /// <summary>Both ends, as in <c>0 to 100</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Low} to {High}");
}
