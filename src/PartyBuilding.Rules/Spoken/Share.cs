using System;

namespace PartyBuilding.Rules;

/// <summary>How points are shared among the signers of one work (联名分摊). Immutable.</summary>
/// <remarks>Reads the attribute <c>role</c> (sole, first, other), <c>signers</c> where the others share what they get, and <c>position</c> where only some are credited.</remarks>
public sealed partial class Share
{
    private Share(Number sole, Number first, Number others, bool together)
    {
        Sole = sole;
        First = first;
        Others = others;
        OthersTogether = together;
    }

    /// <summary>The part of a sole signer.</summary>
    public Number Sole { get; }

    /// <summary>The part of the first signer.</summary>
    public Number First { get; }

    /// <summary>The part of the others: of each, or of all together.</summary>
    public Number Others { get; }

    /// <summary>Whether the others share their part equally.</summary>
    public bool OthersTogether { get; }

    /// <summary>How many signers are credited, the first included; null for all.</summary>
    public int? Credited { get; private set; }

    /// <summary>The others share one part equally.</summary>
    public static Share Together(Number sole, Number first, Number others) => new Share(
        sole ?? throw new ArgumentNullException(nameof(sole)),
        first ?? throw new ArgumentNullException(nameof(first)),
        others ?? throw new ArgumentNullException(nameof(others)),
        true);

    /// <summary>Each of the others has this part.</summary>
    public static Share EachOther(Number sole, Number first, Number others) => new Share(
        sole ?? throw new ArgumentNullException(nameof(sole)),
        first ?? throw new ArgumentNullException(nameof(first)),
        others ?? throw new ArgumentNullException(nameof(others)),
        false);

    /// <summary>The same, crediting only so many signers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two are credited.</exception>
    public Share Crediting(int signers) => signers < 2
        ? throw new ArgumentOutOfRangeException(nameof(signers), signers, "At least two signers must be credited.")
        : new Share(Sole, First, Others, OthersTogether) { Credited = signers };
}
