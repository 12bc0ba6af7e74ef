using System;

namespace PartyBuilding.Rules;

/// <summary>What a quotient lies in while its numbers are not known, within the room that values have.</summary>
internal static class QuotientBounds
{
    private static readonly Fraction Zero = Fraction.Of(0m);

    /// <summary>By a divisor that is not zero.</summary>
    internal static Interval Of(Interval top, Interval bottom)
    {
        if (top.Low.IsSameAs(top.High) && bottom.Low.IsSameAs(bottom.High))
        {
            return Interval.Of(top.Low.Over(bottom.Low));
        }

        try
        {
            return Tamed(Interval.Of(top.Low.Over(bottom.Low))
                .Hull(Interval.Of(top.Low.Over(bottom.High)))
                .Hull(Interval.Of(top.High.Over(bottom.Low)))
                .Hull(Interval.Of(top.High.Over(bottom.High))));
        }
        catch (OverflowException)
        {
            return Interval.Open;
        }
    }

    /// <summary>By a divisor that ends at zero, which it is not: however large the quotient becomes, its sign is known.</summary>
    internal static Interval OfNearZero(Interval top, Interval bottom)
    {
        var end = bottom.High.CompareTo(Zero) > 0 ? bottom.High : bottom.Low;
        var isAbove = bottom.High.CompareTo(Zero) > 0;
        var least = Of(top, Interval.Of(end));
        var mayRise = (isAbove ? top.High : top.Low).CompareTo(Zero) * (isAbove ? 1 : -1) > 0;
        var mayFall = (isAbove ? top.Low : top.High).CompareTo(Zero) * (isAbove ? 1 : -1) < 0;
        return new Interval(mayFall ? Interval.Open.Low : least.Low, mayRise ? Interval.Open.High : least.High);
    }

    private static Interval Tamed(Interval quotient) => new Interval(Tame(quotient.Low), Tame(quotient.High));

    private static Fraction Tame(Fraction end)
    {
        var value = end.Numerator / end.Denominator;
        return value > Exact.Largest ? Interval.Open.High : value < -Exact.Largest ? Interval.Open.Low : end;
    }
}
