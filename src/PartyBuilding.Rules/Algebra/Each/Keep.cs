using System;

namespace PartyBuilding.Rules;

/// <summary>A choice among parts: the best, first, last … so many, or all after the first so many. Immutable.</summary>
public sealed partial class Keep
{
    private Keep(KeepKind kind, int count)
    {
        Kind = kind;
        Count = count;
    }

    /// <summary>Which.</summary>
    public KeepKind Kind { get; }

    /// <summary>How many are kept; for <see cref="KeepKind.After"/>, how many are not.</summary>
    public int Count { get; }

    /// <summary>A choice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above zero.</exception>
    public static Keep Of(KeepKind kind, int count) => count > 0
        ? new Keep(kind, count)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "The count must be above zero.");
}
