namespace PartyBuilding.Rules;

/// <summary>The first number divided by the second, kept as a quotient until it is rounded.</summary>
internal sealed class DivideMeasure : CombineMeasure
{
    internal DivideMeasure(Combine node, Binder binder)
        : base(node, binder)
    {
    }

    private protected override bool OwnIsFraction => true;

    private protected override Interval OwnBounds
    {
        get
        {
            var top = Numbers[0].Bounds;
            var bottom = Numbers[1].Bounds;
            var quotient = bottom.Low.Numerator > 0m && top.High.Numerator < Exact.Largest ? Quotient(top, bottom) : Interval.Open;
            return None.Bounds is Interval none ? quotient.Hull(none) : quotient;
        }
    }

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

        // A divisor that may or may not be zero leaves everything open.
        var own = bottom.Low.Numerator > 0m || bottom.High.Numerator < 0m ? Quotient(top, bottom) : Interval.Open;
        return new Draft(own) { Children = lines };
    }

    private static Interval Quotient(Interval top, Interval bottom) => top.Low.IsSameAs(top.High) && bottom.Low.IsSameAs(bottom.High)
        ? Interval.Of(top.Low.Over(bottom.Low))
        : Interval.Of(top.Low.Over(bottom.Low))
            .Hull(Interval.Of(top.Low.Over(bottom.High)))
            .Hull(Interval.Of(top.High.Over(bottom.Low)))
            .Hull(Interval.Of(top.High.Over(bottom.High)));
}
