using System;

namespace PartyBuilding.Rules;

/// <summary>How many places there are: a number, or a share of something, rounded. Immutable.</summary>
public sealed partial class PlaceCount
{
    /// <summary>Denominator: every subject in scope (of the group).</summary>
    public const string InScope = "inScope";

    /// <summary>Denominator: every subject with a determined score.</summary>
    public const string Scored = "scored";

    /// <summary>Denominator: every candidate for the places.</summary>
    public const string Reaching = "reaching";

    /// <summary>Denominator of a reserve: the places of which it is a part.</summary>
    public const string Places = "places";

    private PlaceCount(int count, Literal? share, string of, RoundingMode round)
    {
        Count = count;
        Share = share;
        Of = of;
        Round = round;
    }

    /// <summary>The number of places; 0 when a share is given.</summary>
    public int Count { get; }

    /// <summary>The share; null when a number is given.</summary>
    public Literal? Share { get; }

    /// <summary>Of what the share is taken: in scope, scored, reaching, or the code of a numeric fact of the policy's own body.</summary>
    public string Of { get; }

    /// <summary>How the share is rounded to whole places.</summary>
    public RoundingMode Round { get; }

    /// <summary>The least number of places that a share gives; 0 for none.</summary>
    public int AtLeast { get; private set; }

    /// <summary>So many places.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above zero.</exception>
    public static PlaceCount Exactly(int count) => count > 0
        ? new PlaceCount(count, null, InScope, default)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "The count must be above zero.");

    /// <summary>A share of something, rounded to whole places.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlaceCount ShareOf(Literal share, string of, RoundingMode round) => new PlaceCount(
        0, share ?? throw new ArgumentNullException(nameof(share)), of ?? throw new ArgumentNullException(nameof(of)), round);

    /// <summary>How many places there are of so many.</summary>
    internal int OutOf(int denominator) => Share is null
        ? Count
        : Math.Max((int)Exact.Divide(Share.Numerator * denominator, Share.Denominator, Rounding.To(0, Round)), AtLeast);

    /// <summary>The same share, giving at least so many places.</summary>
    public PlaceCount NotBelow(int count) => new PlaceCount(Count, Share, Of, Round) { AtLeast = count };
}
