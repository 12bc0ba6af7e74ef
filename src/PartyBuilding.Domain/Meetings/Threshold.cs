using System;

namespace PartyBuilding.Domain;

/// <summary>A share of a number of people that must be reached or exceeded (比例), compared exactly: both sides are multiplied out, nothing is rounded.</summary>
/// <remarks>Immutable. 1/2 and 2/4 are equal. Of nobody no share is reached.</remarks>
public sealed record Threshold
{
    private Threshold(int numerator, int denominator, bool isExceeded)
    {
        int common = Common(numerator, denominator);
        Numerator = numerator / common;
        Denominator = denominator / common;
        IsExceeded = isExceeded;
    }

    /// <summary>The upper number of the share in lowest terms.</summary>
    public int Numerator { get; }

    /// <summary>The lower number of the share in lowest terms.</summary>
    public int Denominator { get; }

    /// <summary>Whether the share must be exceeded, so that exactly as many are not enough.</summary>
    public bool IsExceeded { get; }

    /// <summary>More than this share: of 10, more than 1/2 is 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static Threshold MoreThan(int numerator, int denominator) => Of(numerator, denominator, true);

    /// <summary>This share or more: of 10, at least 1/2 is 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static Threshold AtLeast(int numerator, int denominator) => Of(numerator, denominator, false);

    /// <summary>Whether this many of the whole are enough.</summary>
    public bool IsReached(int count, int whole)
    {
        long reached = (long)count * Denominator;
        long wanted = (long)whole * Numerator;
        return whole > 0 && (IsExceeded ? reached > wanted : reached >= wanted);
    }

    /// <summary>The least number that is enough; for a share that must be exceeded it may be greater than the whole.</summary>
    public int Needed(int whole)
    {
        long wanted = (long)Math.Max(whole, 0) * Numerator;
        return (int)(IsExceeded ? (wanted / Denominator) + 1 : (wanted + Denominator - 1) / Denominator);
    }

    /// <summary>The share and its sign, such as "> 4/5".</summary>
    public override string ToString() => $"{(IsExceeded ? ">" : "≥")} {Keys.Text(Numerator)}/{Keys.Text(Denominator)}";

    private static Threshold Of(int numerator, int denominator, bool isExceeded)
    {
        if (denominator < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "The lower number of a share is 1 or above.");
        }

        return numerator >= 0 && numerator <= denominator
            ? new(numerator, denominator, isExceeded)
            : throw new ArgumentOutOfRangeException(nameof(numerator), numerator, $"A share lies between 0 and 1; the lower number is {Keys.Text(denominator)}.");
    }

    private static int Common(int left, int right) => right == 0 ? left : Common(right, left % right);
}
