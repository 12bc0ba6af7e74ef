using System;

namespace PartyBuilding.Domain;

/// <summary>How many of all are covered, exactly (覆盖率).</summary>
/// <remarks>Immutable; equal when both numbers are equal. Never a rounded number inside: 98.2 % is so many of so many.</remarks>
public sealed record CoverageShare
{
    internal CoverageShare(int covered, int total)
    {
        Covered = covered;
        Total = total;
    }

    /// <summary>How many are covered: the numerator.</summary>
    public int Covered { get; }

    /// <summary>How many there are: the denominator.</summary>
    public int Total { get; }

    /// <summary>Whether all are covered, which is so when there are none.</summary>
    public bool IsComplete => Covered == Total;

    /// <summary>The percentage, rounded half away from zero to so many decimals; null when there are none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 12.</exception>
    public decimal? Percent(int decimals) => decimals is < 0 or > 12
        ? throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimals are 0 to 12.")
        : Total == 0 ? null : decimal.Round(100m * Covered / Total, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Whether at least this percentage is covered, compared without rounding; true when there are none.</summary>
    public bool IsAtLeast(decimal percent) => 100m * Covered >= percent * Total;

    /// <summary>Both numbers, such as "162/165".</summary>
    public override string ToString() => $"{Keys.Text(Covered)}/{Keys.Text(Total)}";
}
