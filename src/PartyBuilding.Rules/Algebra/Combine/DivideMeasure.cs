namespace PartyBuilding.Rules;

/// <summary>The first number divided by the second, kept as a quotient until it is rounded.</summary>
internal sealed class DivideMeasure : CombineMeasure
{
    private readonly bool dividesByWhole;

    internal DivideMeasure(Combine node, Binder binder)
        : base(node, binder) => dividesByWhole = node.DividesByWhole;

    private protected override bool OwnIsFraction => true;

    private protected override Interval OwnBounds => Within(Numbers[0].Bounds, Numbers[1].Bounds);

    private protected override bool OwnIsMicro => None.IsZero && System.Array.TrueForAll(Numbers, n => n.IsMicro && !n.IsFraction);

    private protected override long OwnQuotient(Scan scan, out long top)
    {
        top = Numbers[0].TakeMicros(scan);
        var bottom = Numbers[1].TakeMicros(scan);
        if (bottom != 0)
        {
            return bottom;
        }

        top = 0;
        return Micros.One;
    }

    private protected override decimal Own(Scan scan) => OwnExact(scan).Land(null, Head);

    private protected override Fraction OwnExact(Scan scan)
    {
        var top = Numbers[0].Exactly(scan);
        var bottom = Numbers[1].Exactly(scan);
        return bottom.Numerator == 0m ? Fraction.Of(None.Take(scan)) : top.Over(bottom);
    }

    private protected override Draft Explain(Scan scan)
    {
        var lines = new[] { Numbers[0].Trace(scan, exact: true), Numbers[1].Trace(scan, exact: true) };
        var top = new Interval(lines[0].Low, lines[0].High);
        var bottom = new Interval(lines[1].Low, lines[1].High);
        if (bottom.Low.Numerator == 0m && bottom.High.Numerator == 0m)
        {
            var none = None.Trace(scan, OwnBounds, Label);
            none.Children = lines;
            return none;
        }

        return new Draft(Within(top, bottom)) { Children = lines };
    }

    /// <summary>What the quotient lies in; a divisor that may be zero gives what stands for a quotient by zero as well.</summary>
    private Interval Within(Interval top, Interval bottom)
    {
        var low = bottom.Low.CompareTo(Fraction.Of(0m));
        var high = bottom.High.CompareTo(Fraction.Of(0m));
        if (low > 0 || high < 0)
        {
            return QuotientBounds.Of(top, bottom);
        }

        if (low < 0 && high > 0 || None.Stand is not Interval stand)
        {
            return Interval.Open;
        }

        if (low == 0 && high == 0)
        {
            return stand;
        }

        return (dividesByWhole && low == 0
            ? QuotientBounds.Of(top, bottom.AtLeast(Interval.Of(1m)))
            : QuotientBounds.OfNearZero(top, bottom)).Hull(stand);
    }
}
