using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Those among whom a value was folded or ranked, and what their values come to. Immutable and thread-safe.</summary>
/// <remarks>
/// In memory all explanations of a group share one list of values. A stored explanation holds the values of a small group; of a larger one it holds
/// what they come to, which suffices for the arithmetic.
/// </remarks>
public sealed class ExplainedGroup
{
    internal ExplainedGroup(
        string owner,
        string? sharing,
        string? shared,
        int count,
        bool isLowestFirst,
        Interval? own,
        Interval from,
        IReadOnlyList<ExplainedPeer> values)
    {
        Owner = owner;
        Sharing = sharing;
        Shared = shared;
        Count = count;
        IsLowestFirst = isLowestFirst;
        Own = own;
        From = from;
        Values = values;
    }

    /// <summary>Whose values: <see cref="Value.Group"/> or <see cref="Value.Others"/>.</summary>
    public string Owner { get; }

    /// <summary>The fact that those of the group share; null where all who are judged are one group.</summary>
    public string? Sharing { get; }

    /// <summary>The value of that fact; null where they share that they have none, and where all are one group.</summary>
    public string? Shared { get; }

    /// <summary>How many have a value that is folded; for a rank how many are ranked, the subject included.</summary>
    public int Count { get; }

    /// <summary>Whether the lowest value has rank 1.</summary>
    public bool IsLowestFirst { get; }

    /// <summary>The least that the subject's own value can be; null where it has none.</summary>
    public Fraction? OwnLow => Own?.Low;

    /// <summary>The most that the subject's own value can be; null where it has none.</summary>
    public Fraction? OwnHigh => Own?.High;

    /// <summary>What the fold comes from at least: the sum, for a mean too; the extreme; how many there are; how many are certainly before the subject.</summary>
    public Fraction FromLow => From.Low;

    /// <summary>The same at most; for a rank how many are possibly before the subject.</summary>
    public Fraction FromHigh => From.High;

    /// <summary>The values that were folded, or against which the own one was ranked, in the order of subjects; empty for a large group that was stored.</summary>
    public IReadOnlyList<ExplainedPeer> Values { get; }

    internal Interval? Own { get; }

    internal Interval From { get; }

    /// <summary>The number that a fold comes to.</summary>
    internal static Interval Comes(Fold fold, Interval from, int count) => fold switch
    {
        Fold.Average => new Interval(from.Low.Over(Fraction.Of(count)), from.High.Over(Fraction.Of(count))),
        Fold.Rank => from.Plus(Interval.Of(1m)),
        _ => from,
    };

    /// <summary>What the values that are shown come to; null where none are shown.</summary>
    internal Interval? Recount(Fold fold) => Values.Count == 0 ? null : fold switch
    {
        Fold.Rank => Own is not Interval own ? null : Interval.Between(
            Values.Count(v => IsLowestFirst ? Fraction.Of(v.High).CompareTo(own.Low) < 0 : Fraction.Of(v.Low).CompareTo(own.High) > 0),
            Values.Count(v => IsLowestFirst ? Fraction.Of(v.Low).CompareTo(own.High) < 0 : Fraction.Of(v.High).CompareTo(own.Low) > 0)),
        Fold.Best => Interval.Between(Values.Max(v => v.Low), Values.Max(v => v.High)),
        Fold.Worst => Interval.Between(Values.Min(v => v.Low), Values.Min(v => v.High)),
        Fold.Count => Interval.Of(Values.Count),
        Fold.Sum => Bounded(Values.Sum(v => v.Low), Values.Sum(v => v.High)),
        _ => Interval.Between(Values.Sum(v => v.Low), Values.Sum(v => v.High)),
    };

    /// <summary>A sum that is known must fit; the ends of one that is not stay in the room that values have.</summary>
    internal static Interval Bounded(decimal low, decimal high) => low == high
        ? Interval.Of(Exact.Bounded(low))
        : Interval.Between(System.Math.Max(-Exact.Largest, low), System.Math.Min(Exact.Largest, high));
}
