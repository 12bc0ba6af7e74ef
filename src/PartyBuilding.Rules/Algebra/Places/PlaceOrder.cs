using System;

namespace PartyBuilding.Rules;

/// <summary>One criterion by which candidates for places are ordered. Immutable.</summary>
public sealed partial class PlaceOrder
{
    private PlaceOrder(Number by, bool lowestFirst)
    {
        By = by;
        LowestFirst = lowestFirst;
    }

    /// <summary>By score, highest first.</summary>
    public static PlaceOrder Score { get; } = new PlaceOrder(Value.Of("score"), false);

    /// <summary>What is compared; a date counts as a day.</summary>
    public Number By { get; }

    /// <summary>Whether the lowest comes first; a date: the earliest.</summary>
    public bool LowestFirst { get; }

    /// <summary>The lowest, or earliest, first.</summary>
    public static PlaceOrder Lowest(Number by) => new PlaceOrder(by ?? throw new ArgumentNullException(nameof(by)), true);

    /// <summary>The highest, or latest, first.</summary>
    public static PlaceOrder Highest(Number by) => new PlaceOrder(by ?? throw new ArgumentNullException(nameof(by)), false);
}
