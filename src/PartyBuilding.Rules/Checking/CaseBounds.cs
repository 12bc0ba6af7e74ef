namespace PartyBuilding.Rules;

/// <summary>The numbers that a case takes, whose band may have two ends: a comparison, and beside it another one of the same number.</summary>
internal static class CaseBounds
{
    /// <summary>What grades compare unless they say.</summary>
    internal static readonly Number Score = Value.Of("score");

    /// <summary>The numbers, where literals alone bound them; null where anything else decides.</summary>
    internal static Stretch? Of(Comparison? comparison, Condition? when, Number on) =>
        Alone(comparison) is not Stretch one ? null
        : when is null ? one
        : Alone(OtherEnd(when, on)) is Stretch other ? one.Meet(other)
        : null;

    /// <summary>The side condition of a case, where it compares the same number once more; null for others.</summary>
    internal static Comparison? OtherEnd(Condition? when, Number? on) =>
        on is not null && when is Test { Comparison: { Bound: not null } } test && SameWords.Instance.Equals(test.Value, on) ? test.Comparison : null;

    private static Stretch? Alone(Comparison? comparison) => comparison?.FixedBound() is decimal bound ? Stretch.Of(comparison.Kind, bound) : null;
}
