namespace PartyBuilding.Rules;

/// <summary>The other ends of a line's number: most lines are determined and carry no marks, so that all ends are one number.</summary>
internal abstract class LineEnds
{
    private LineEnds()
    {
    }

    /// <summary>Whether value and own are one decimal each.</summary>
    internal virtual bool IsDecimal => false;

    internal abstract Fraction Low { get; }

    internal abstract Fraction High { get; }

    internal abstract Fraction OwnLow { get; }

    internal abstract Fraction OwnHigh { get; }

    /// <summary>The ends; null when all are one decimal.</summary>
    internal static LineEnds? Of(in Fraction low, in Fraction high, in Fraction ownLow, in Fraction ownHigh)
    {
        var isDetermined = low.IsSameAs(high) && ownLow.IsSameAs(ownHigh);
        return !isDetermined ? new Open(low, high, ownLow, ownHigh)
            : low.IsSameAs(ownLow) && low.IsDecimal && ownLow.IsDecimal ? null
            : ownLow.IsDecimal && low.IsDecimal ? new Decimals(low.Numerator, ownLow.Numerator)
            : new Determined(low, ownLow);
    }

    private sealed class Decimals : LineEnds
    {
        private readonly decimal value;
        private readonly decimal own;

        internal Decimals(decimal value, decimal own)
        {
            this.value = value;
            this.own = own;
        }

        internal override bool IsDecimal => true;

        internal override Fraction Low => Fraction.Of(value);

        internal override Fraction High => Fraction.Of(value);

        internal override Fraction OwnLow => Fraction.Of(own);

        internal override Fraction OwnHigh => Fraction.Of(own);
    }

    private sealed class Determined : LineEnds
    {
        internal Determined(Fraction value, Fraction own)
        {
            Low = value;
            OwnLow = own;
        }

        internal override Fraction Low { get; }

        internal override Fraction High => Low;

        internal override Fraction OwnLow { get; }

        internal override Fraction OwnHigh => OwnLow;
    }

    private sealed class Open : LineEnds
    {
        internal Open(Fraction low, Fraction high, Fraction ownLow, Fraction ownHigh)
        {
            Low = low;
            High = high;
            OwnLow = ownLow;
            OwnHigh = ownHigh;
        }

        internal override Fraction Low { get; }

        internal override Fraction High { get; }

        internal override Fraction OwnLow { get; }

        internal override Fraction OwnHigh { get; }
    }
}
