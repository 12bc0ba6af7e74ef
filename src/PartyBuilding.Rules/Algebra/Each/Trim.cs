using System;

namespace PartyBuilding.Rules;

/// <summary>Extremes that are left out before folding (去掉最高、最低). Immutable.</summary>
public sealed partial class Trim
{
    private Trim(PartCount best, PartCount worst)
    {
        Best = best;
        Worst = worst;
    }

    /// <summary>How many of the best.</summary>
    public PartCount Best { get; }

    /// <summary>How many of the worst.</summary>
    public PartCount Worst { get; }

    /// <summary>So many of the best and of the worst; shares are of all parts that count.</summary>
    /// <exception cref="ArgumentNullException">A count is null.</exception>
    public static Trim Of(PartCount best, PartCount worst) =>
        new Trim(best ?? throw new ArgumentNullException(nameof(best)), worst ?? throw new ArgumentNullException(nameof(worst)));

    /// <summary>The same; null where nothing is left out.</summary>
    internal Trim? OrNull() => Best.IsNone && Worst.IsNone ? null : this;
}
