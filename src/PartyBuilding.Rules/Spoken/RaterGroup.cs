using System;

namespace PartyBuilding.Rules;

/// <summary>One group of raters in a review: its weight, and how its marks become one. Immutable.</summary>
public sealed partial class RaterGroup
{
    private RaterGroup(string group, Number weight)
    {
        Group = group;
        Weight = weight;
    }

    /// <summary>The code of the group.</summary>
    public string Group { get; }

    /// <summary>Its weight among the groups.</summary>
    public Number Weight { get; }

    /// <summary>How its marks become one; the mean unless said.</summary>
    public Fold Folding { get; private set; } = Fold.Average;

    /// <summary>How many of the best and worst marks are left out; null for none.</summary>
    public Trim? Trimming { get; private set; }

    /// <summary>How the group's mark is rounded; null when as the policy's head says.</summary>
    public Rounding? Rounding { get; private set; }

    /// <summary>A group and its weight.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RaterGroup Of(string group, Number weight) => new RaterGroup(
        group ?? throw new ArgumentNullException(nameof(group)), weight ?? throw new ArgumentNullException(nameof(weight)));

    /// <summary>The same group with another fold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fold is the longest run: marks are in no order.</exception>
    public RaterGroup FoldedBy(Fold fold) => fold != Fold.LongestRun
        ? Change(g => g.Folding = fold)
        : throw new ArgumentOutOfRangeException(nameof(fold), fold, "Marks have no order in which they could run.");

    /// <summary>The same group, leaving out so many best and worst marks.</summary>
    /// <exception cref="ArgumentNullException">A count is null.</exception>
    public RaterGroup Trimmed(PartCount best, PartCount worst)
    {
        var trimming = Trim.Of(best, worst).OrNull();
        return Change(g => g.Trimming = trimming);
    }

    /// <summary>The same group, rounding its mark.</summary>
    public RaterGroup Rounded(int digits, RoundingMode mode) => Change(g => g.Rounding = Rules.Rounding.To(digits, mode));

    private RaterGroup Change(Action<RaterGroup> change)
    {
        var copy = (RaterGroup)MemberwiseClone();
        change(copy);
        return copy;
    }
}
