using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The product; quotients among the factors are not rounded before it is.</summary>
internal sealed class ProductMeasure : CombineMeasure
{
    internal ProductMeasure(Combine node, Binder binder)
        : base(node, binder)
    {
    }

    private protected override bool OwnIsFraction => Numbers.Any(n => n.IsFraction);

    private protected override Interval OwnBounds
    {
        get
        {
            var product = Interval.Of(1m);
            foreach (var number in Numbers)
            {
                var bounds = number.Bounds;
                if (Magnitude(product) >= Exact.Largest / System.Math.Max(1m, Magnitude(bounds)))
                {
                    return Interval.Open;
                }

                product = product.Times(bounds);
            }

            return product;
        }
    }

    private static decimal Magnitude(Interval interval) =>
        System.Math.Max(System.Math.Abs(interval.Low.Numerator), System.Math.Abs(interval.High.Numerator));

    private protected override decimal Own(Scan scan)
    {
        var product = 1m;
        foreach (var number in Numbers)
        {
            product = Exact.Bounded(Exact.Multiply(product, number.Land(scan)));
        }

        return Exact.Kept(product);
    }

    private protected override Fraction OwnExact(Scan scan)
    {
        var product = Fraction.Of(1m);
        foreach (var number in Numbers)
        {
            product = product.Times(number.Exactly(scan));
        }

        return product;
    }

    private protected override Draft Explain(Scan scan)
    {
        var lines = new ExplainedLine[Numbers.Length];
        var product = Interval.Of(1m);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Numbers[i].Trace(scan, exact: true);
            product = product.Times(new Interval(lines[i].Low, lines[i].High));
        }

        return new Draft(product) { Children = lines };
    }
}
