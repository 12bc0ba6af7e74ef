using System.Globalization;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>What was measured for a pair: medians per branch, bytes per branch, and the median of the ratios of all rounds.</summary>
internal sealed record PairFigures(
    Pair Pair,
    decimal SubjectNanoseconds,
    decimal AgainstNanoseconds,
    decimal Ratio,
    decimal SubjectBytes,
    decimal AgainstBytes,
    int Rounds)
{
    internal bool IsWithinBounds => !(Ratio > Pair.HighestRatio) && !(SubjectBytes > Pair.HighestBytes);

    internal string Bound => (Pair.HighestRatio, Pair.HighestBytes) switch
    {
        (null, null) => "none",
        ({ } ratio, null) => string.Create(CultureInfo.InvariantCulture, $"ratio {ratio}{Kept}"),
        (null, { } bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes} B{Kept}"),
        ({ } ratio, { } bytes) => string.Create(CultureInfo.InvariantCulture, $"ratio {ratio}, {bytes} B{Kept}"),
    };

    private string Kept => IsWithinBounds ? ": kept" : ": MISSED";
}
