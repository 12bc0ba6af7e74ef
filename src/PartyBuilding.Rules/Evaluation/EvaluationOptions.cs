using System;

namespace PartyBuilding.Rules;

/// <summary>How an evaluation runs; nothing here changes a result. Immutable.</summary>
public sealed class EvaluationOptions
{
    private EvaluationOptions(int threads) => MaxDegreeOfParallelism = threads;

    /// <summary>One thread.</summary>
    public static EvaluationOptions Default { get; } = new EvaluationOptions(1);

    /// <summary>How many threads scan at the most; 1 unless said.</summary>
    public int MaxDegreeOfParallelism { get; }

    /// <summary>So many threads at the most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero.</exception>
    public static EvaluationOptions OnThreads(int most) => most > 0
        ? new EvaluationOptions(most)
        : throw new ArgumentOutOfRangeException(nameof(most), most, "At least one thread is needed.");
}
