using System;

namespace PartyBuilding.Domain;

/// <summary>How many of how many, kept exactly as counted (比率).</summary>
/// <remarks>The numerator may exceed the denominator. <c>default</c> is 0 of 0, which is no proportion at all and reaches nothing.</remarks>
public readonly record struct Proportion
{
    private Proportion(long part, long whole)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>How many; the numerator.</summary>
    public long Part { get; }

    /// <summary>Of how many; the denominator.</summary>
    public long Whole { get; }

    /// <summary>Whether there is nothing to be a part of, so that the proportion has no value.</summary>
    public bool IsOfNothing => Whole == 0;

    /// <summary>Whether it is all of them, which is so when there are none.</summary>
    public bool IsWhole => Part == Whole;

    /// <summary>So many of so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is below 0.</exception>
    public static Proportion Of(long part, long whole) => new(Counted(part, nameof(part)), Counted(whole, nameof(whole)));

    /// <summary>Whether it is at least this share, such as 0.9; compared without dividing, and never so when it is of nothing.</summary>
    public bool Reaches(decimal share) => !IsOfNothing && Part >= share * Whole;

    /// <summary>The share with so many decimals, a half rounded away from zero; null when it is of nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 12.</exception>
    public decimal? Rounded(int decimals) => decimals is < 0 or > 12
        ? throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A share has 0 to 12 decimals.")
        : IsOfNothing ? null : Math.Round((decimal)Part / Whole, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The percentage with so many decimals, a half rounded away from zero; null when it is of nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 12.</exception>
    public decimal? Percent(int decimals) => decimals is < 0 or > 12
        ? throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A percentage has 0 to 12 decimals.")
        : IsOfNothing ? null : Math.Round(100m * Part / Whole, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Both counts, such as "7/15".</summary>
    public override string ToString() => $"{Keys.Text(Part)}/{Keys.Text(Whole)}";

    private static long Counted(long count, string paramName) => count >= 0
        ? count
        : throw new ArgumentOutOfRangeException(paramName, count, "A count is 0 or above.");
}
