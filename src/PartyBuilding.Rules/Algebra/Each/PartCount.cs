using System;

namespace PartyBuilding.Rules;

/// <summary>How many of several parts: a number, or a share of them, rounded to whole parts. Immutable.</summary>
public sealed partial class PartCount
{
    private PartCount(int count, Literal? share, RoundingMode round)
    {
        Count = count;
        Share = share;
        Round = round;
    }

    /// <summary>None of them.</summary>
    public static PartCount None { get; } = new PartCount(0, null, default);

    /// <summary>The number of parts; 0 when a share is given.</summary>
    public int Count { get; }

    /// <summary>The share; null when a number is given.</summary>
    public Literal? Share { get; }

    /// <summary>How the share is rounded to whole parts.</summary>
    public RoundingMode Round { get; }

    /// <summary>So many.</summary>
    public static implicit operator PartCount(int count) => Of(count);

    /// <summary>So many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static PartCount Of(int count) => count >= 0
        ? count == 0 ? None : new PartCount(count, null, default)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "A count cannot be negative.");

    /// <summary>A share of the parts, above 0 and at most 1.</summary>
    /// <exception cref="ArgumentNullException">The share is null.</exception>
    public static PartCount ShareOf(Literal share, RoundingMode round) =>
        new PartCount(0, share ?? throw new ArgumentNullException(nameof(share)), round);

    internal bool IsNone => Count == 0 && Share is null;

    /// <summary>How many that are of so many.</summary>
    internal decimal OutOf(decimal parts) =>
        Share is null ? Count : Exact.Divide(Share.Numerator * parts, Share.Denominator, Rounding.To(0, Round));
}
