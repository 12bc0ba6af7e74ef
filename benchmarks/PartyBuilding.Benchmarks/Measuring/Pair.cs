namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>Two pieces of work whose ratio is of interest: the subject, what it is measured against, and the bounds to keep, where there are any.</summary>
/// <param name="Subject">What is judged.</param>
/// <param name="Against">What it is compared with.</param>
/// <param name="HighestRatio">The time of the subject may be so many times the other's.</param>
/// <param name="HighestBytes">The subject may allocate so many bytes a branch.</param>
internal sealed record Pair(Timed Subject, Timed Against, decimal? HighestRatio = null, int? HighestBytes = null);
