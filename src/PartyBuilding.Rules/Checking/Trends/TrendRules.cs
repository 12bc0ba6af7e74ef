namespace PartyBuilding.Rules;

/// <summary>How trends are joined: both ways of two numbers together are <c>|</c>.</summary>
internal static class TrendRules
{
    /// <summary>The other way round.</summary>
    internal static Trend Turned(this Trend trend) => trend switch
    {
        Trend.Up => Trend.Down,
        Trend.Down => Trend.Up,
        _ => trend,
    };

    /// <summary>The way of a number that is multiplied by one which stays.</summary>
    internal static Trend Times(this Trend trend, ValueSpan factor) => trend == Trend.Steady || factor.Low >= 0m ? trend
        : factor.High <= 0m ? trend.Turned()
        : Trend.Either;

    /// <summary>The way of a sum to which such a number is added.</summary>
    internal static Trend OfAdding(ValueSpan added) => added.Low == 0m && added.High == 0m ? Trend.Steady : Trend.Up.Times(added);

    /// <summary>The way of a number in whose place another is put.</summary>
    internal static Trend OfReplacing(ValueSpan before, ValueSpan after) => after.Low >= before.High ? Trend.Up
        : after.High <= before.Low ? Trend.Down
        : Trend.Either;

    /// <summary>All that is said where something changes of which the way is not known.</summary>
    internal static Trend Unclear(bool changes) => changes ? Trend.Either : Trend.Steady;
}
