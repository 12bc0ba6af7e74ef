using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The weighted mean of those that are not left out; their weights are scaled up to the whole.</summary>
internal sealed class AverageMeasure : CombineMeasure
{
    private readonly Measure?[] weights;

    internal AverageMeasure(Combine node, Binder binder)
        : base(node, binder) => weights = node.Numbers.Select(n => n.Weight?.Bind(binder)).ToArray();

    private protected override bool OwnIsFraction => true;

    private protected override Reads OwnReads =>
        weights.Aggregate(base.OwnReads, (reads, w) => reads | (w?.Reads ?? Reads.Nothing));

    private protected override Interval OwnBounds => Numbers.Select(n => n.Bounds).Aggregate((a, b) => a.Hull(b));

    private protected override decimal Own(Scan scan) => OwnExact(scan).Land(null, Head);

    private protected override Fraction OwnExact(Scan scan)
    {
        var sum = 0m;
        var whole = 0m;
        for (var i = 0; i < Numbers.Length; i++)
        {
            var value = Numbers[i].Land(scan);
            if (scan.IsLeftOut)
            {
                scan.IsLeftOut = false;
                continue;
            }

            var weight = Weight(i, scan);
            sum += Exact.Multiply(value, weight);
            whole += weight;
        }

        return whole == 0m ? Fraction.Of(None.Take(scan)) : Fraction.Of(sum).Over(Fraction.Of(whole));
    }

    private protected override Draft Explain(Scan scan)
    {
        var lines = new ExplainedLine[Numbers.Length];
        var shown = new Fraction[Numbers.Length];
        var sum = Interval.Of(0m);
        var whole = 0m;
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Numbers[i].Trace(scan);
            var weight = Weight(i, scan);
            shown[i] = Fraction.Of(weight);
            if (!lines[i].IsLeftOut)
            {
                sum = sum.Plus(new Interval(lines[i].Low, lines[i].High).Times(Interval.Of(weight)));
                whole += weight;
            }
        }

        if (whole == 0m)
        {
            var none = None.Trace(scan, OwnBounds, Label);
            none.Children = lines;
            none.Weights = shown;
            return none;
        }

        var divisor = Fraction.Of(whole);
        return new Draft(new Interval(sum.Low.Over(divisor), sum.High.Over(divisor))) { Children = lines, Weights = shown };
    }

    private decimal Weight(int i, Scan scan) => weights[i]?.Land(scan) ?? 1m;
}
