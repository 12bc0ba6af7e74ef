using System;

namespace PartyBuilding.Rules;

/// <summary>A choice among parts: the best, first, last … so many, or all after the first so many; a number, or a share of the parts that there are. Immutable.</summary>
public sealed partial class Keep
{
    private Keep(KeepKind kind, PartCount count)
    {
        Kind = kind;
        Count = count;
    }

    /// <summary>Which.</summary>
    public KeepKind Kind { get; }

    /// <summary>How many are kept; for <see cref="KeepKind.After"/>, how many are not.</summary>
    public PartCount Count { get; }

    /// <summary>A choice.</summary>
    /// <exception cref="ArgumentNullException">The count is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above zero.</exception>
    public static Keep Of(KeepKind kind, PartCount count) => !(count ?? throw new ArgumentNullException(nameof(count))).IsNone
        ? new Keep(kind, count)
        : throw new ArgumentOutOfRangeException(nameof(count), count.Count, "The count must be above zero.");
}
