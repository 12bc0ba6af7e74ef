using System;
using System.Globalization;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>What every implementation must say about a branch: score in hundredths of a point, rank among all branches (1, 2, 2, 4), stars.</summary>
internal readonly record struct Verdict(int Hundredths, int Rank, int Stars)
{
    /// <summary>Refuses a score that is not a whole number of hundredths, so that a comparison never hides a difference.</summary>
    internal static Verdict Of(decimal score, int rank, int stars)
    {
        decimal hundredths = score * 100m;
        return hundredths == decimal.Truncate(hundredths)
            ? new Verdict((int)hundredths, rank, stars)
            : throw new InvalidOperationException("More than two decimals: " + score.ToString(CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hundredths / 100m:0.00} points, rank {Rank}, {Stars} stars");
}
