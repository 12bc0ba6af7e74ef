using System;

namespace PartyBuilding.Rules;

/// <summary>One case of a choice: a condition, or a comparison with a side condition, and what it gives. Immutable.</summary>
public sealed partial class Case
{
    private Case(Condition? when, Comparison? comparison, Number give)
    {
        When = when;
        Comparison = comparison;
        Give = give;
    }

    /// <summary>The condition, or the side condition of a comparison; null for none.</summary>
    public Condition? When { get; private set; }

    /// <summary>The comparison on the number that is chosen on; null when only a condition decides.</summary>
    public Comparison? Comparison { get; }

    /// <summary>What the case gives.</summary>
    public Number Give { get; }

    /// <summary>When the condition holds, this.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Case Of(Condition when, Number give) => new Case(
        when ?? throw new ArgumentNullException(nameof(when)), null, give ?? throw new ArgumentNullException(nameof(give)));

    /// <summary>When the comparison holds, this.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Case Of(Comparison comparison, Number give) => new Case(
        null, comparison ?? throw new ArgumentNullException(nameof(comparison)), give ?? throw new ArgumentNullException(nameof(give)));

    /// <summary>The same case with a side condition.</summary>
    public Case And(Condition condition) => new Case(condition, Comparison, Give);
}
