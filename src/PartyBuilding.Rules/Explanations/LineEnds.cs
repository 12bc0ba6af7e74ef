namespace PartyBuilding.Rules;

/// <summary>The other ends of a line's number: most lines are determined and carry no marks, so that all ends are one number.</summary>
internal sealed class LineEnds
{
    private LineEnds(Fraction high, Fraction ownLow, Fraction ownHigh)
    {
        High = high;
        OwnLow = ownLow;
        OwnHigh = ownHigh;
    }

    internal Fraction High { get; }

    internal Fraction OwnLow { get; }

    internal Fraction OwnHigh { get; }

    /// <summary>The ends; null when all are the same number in the same form.</summary>
    internal static LineEnds? Of(in Fraction low, in Fraction high, in Fraction ownLow, in Fraction ownHigh) =>
        low.IsSameAs(high) && low.IsSameAs(ownLow) && low.IsSameAs(ownHigh) ? null : new LineEnds(high, ownLow, ownHigh);
}
