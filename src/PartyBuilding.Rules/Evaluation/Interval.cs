namespace PartyBuilding.Rules;

/// <summary>What a number is known to lie in, both ends included; one number when both ends are the same.</summary>
internal readonly struct Interval
{
    internal Interval(Fraction low, Fraction high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The whole room that values have.</summary>
    internal static Interval Open { get; } = new Interval(Fraction.Of(-Exact.Largest), Fraction.Of(Exact.Largest));

    internal Fraction Low { get; }

    internal Fraction High { get; }

    internal bool IsDetermined => Low.CompareTo(High) == 0;

    internal static Interval Of(Fraction value) => new Interval(value, value);

    internal static Interval Of(decimal value) => Of(Fraction.Of(value));

    internal static Interval Between(decimal low, decimal high) => new Interval(Fraction.Of(low), Fraction.Of(high));

    /// <summary>The number, or the least and the most with an ellipsis between.</summary>
    public override string ToString() => Low == High ? Low.ToString() : Low + "…" + High;

    internal bool Contains(Interval other) => Low.CompareTo(other.Low) <= 0 && High.CompareTo(other.High) >= 0;

    internal Interval Hull(Interval other) => new Interval(
        Low.CompareTo(other.Low) <= 0 ? Low : other.Low,
        High.CompareTo(other.High) >= 0 ? High : other.High);

    internal Interval Plus(Interval other) => new Interval(
        Fraction.Of(Low.Numerator + other.Low.Numerator),
        Fraction.Of(High.Numerator + other.High.Numerator));

    internal Interval Times(Interval other)
    {
        if (IsDetermined && other.IsDetermined)
        {
            var product = Low.Times(other.Low);
            return Of(product.IsDecimal ? Fraction.Of(Exact.Bounded(product.Numerator)) : product);
        }

        try
        {
            var a = Of(Low.Times(other.Low));
            return a.Hull(Of(Low.Times(other.High))).Hull(Of(High.Times(other.Low))).Hull(Of(High.Times(other.High))).Tamed();
        }
        catch (System.OverflowException)
        {
            return Open;
        }
    }

    internal Interval AtLeast(Interval floor) => new Interval(
        Low.CompareTo(floor.Low) >= 0 ? Low : floor.Low,
        High.CompareTo(floor.High) >= 0 ? High : floor.High);

    internal Interval AtMost(Interval cap) => new Interval(
        Low.CompareTo(cap.Low) <= 0 ? Low : cap.Low,
        High.CompareTo(cap.High) <= 0 ? High : cap.High);

    internal Interval Landed(Rounding? own, Rounding? head) => Low.IsDecimal && High.IsDecimal && own is null
        ? this
        : new Interval(Fraction.Of(Low.Land(own, head)), Fraction.Of(High.Land(own, head)));

    /// <summary>What is not known yet lies in the room that values have.</summary>
    internal Interval Tamed() => new Interval(Tame(Low), Tame(High));

    private static Fraction Tame(Fraction end) =>
        end.IsDecimal ? Fraction.Of(System.Math.Max(-Exact.Largest, System.Math.Min(Exact.Largest, end.Numerator))) : end;
}
