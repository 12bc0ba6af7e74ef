using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A sum of which quotients are not rounded before it is: the distance between a rate and what it is measured from.</summary>
internal sealed class ExactSumMeasure : CombineMeasure
{
    internal ExactSumMeasure(Combine node, Binder binder)
        : base(node, binder)
    {
    }

    private protected override bool OwnIsFraction => Numbers.Any(n => n.IsFraction);

    private protected override Interval OwnBounds =>
        Numbers.Select(n => n.Bounds).Aggregate(Interval.Of(0m), Plus).AtLeast(Interval.Open).AtMost(Interval.Open);

    private protected override decimal Own(Scan scan) => OwnExact(scan).Land(null, Head);

    private protected override Fraction OwnExact(Scan scan)
    {
        var sum = Fraction.Of(0m);
        foreach (var number in Numbers)
        {
            sum = sum.Plus(number.Exactly(scan));
        }

        return sum;
    }

    private protected override Draft Explain(Scan scan)
    {
        var lines = Numbers.Select(n => n.Trace(scan, exact: true)).ToArray();
        return new Draft(lines.Select(line => new Interval(line.Low, line.High)).Aggregate(Interval.Of(0m), Plus)) { Children = lines };
    }

    private static Interval Plus(Interval left, Interval right) => new Interval(left.Low.Plus(right.Low), left.High.Plus(right.High));
}
