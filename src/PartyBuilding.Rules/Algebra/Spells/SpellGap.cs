using System;

namespace PartyBuilding.Rules;

/// <summary>A gap that is too short to break what it interrupts. Immutable.</summary>
public sealed partial class SpellGap
{
    private SpellGap(int upTo, SpellUnit unit, bool isBridged)
    {
        UpTo = upTo;
        Unit = unit;
        IsBridged = isBridged;
    }

    /// <summary>How long the gap may be, this included.</summary>
    public int UpTo { get; }

    /// <summary>Days, months or years.</summary>
    public SpellUnit Unit { get; }

    /// <summary>Whether the gap itself counts as covered; otherwise it does not count and does not break either.</summary>
    public bool IsBridged { get; }

    /// <summary>A gap of up to so long that counts as covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or in working days.</exception>
    public static SpellGap Bridged(int upTo, SpellUnit unit) => Of(upTo, unit, true);

    /// <summary>A gap of up to so long that does not count, and does not break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or in working days.</exception>
    public static SpellGap Ignored(int upTo, SpellUnit unit) => Of(upTo, unit, false);

    private static SpellGap Of(int upTo, SpellUnit unit, bool isBridged)
    {
        if (unit is < SpellUnit.Days or > SpellUnit.Years)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A gap is measured in days, months or years.");
        }

        return upTo > 0
            ? new SpellGap(upTo, unit, isBridged)
            : throw new ArgumentOutOfRangeException(nameof(upTo), upTo, "The length must be above zero.");
    }
}
