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
        var sum = Fraction.Of(0m);
        var whole = Fraction.Of(0m);
        for (var i = 0; i < Numbers.Length; i++)
        {
            var value = Numbers[i].Land(scan);
            if (scan.IsLeftOut)
            {
                scan.IsLeftOut = false;
                continue;
            }

            var weight = Weight(i, scan);
            sum = sum.Plus(weight.Times(Fraction.Of(value)));
            whole = whole.Plus(weight);
        }

        return whole.Numerator == 0m ? Fraction.Of(None.Take(scan)) : sum.Over(whole);
    }

    private protected override Draft Explain(Scan scan)
    {
        var lines = new ExplainedLine[Numbers.Length];
        var shown = new Fraction[Numbers.Length];
        var low = Fraction.Of(0m);
        var high = Fraction.Of(0m);
        var whole = Fraction.Of(0m);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Numbers[i].Trace(scan);
            shown[i] = Weight(i, scan);
            if (!lines[i].IsLeftOut)
            {
                low = low.Plus(shown[i].Times(lines[i].Low));
                high = high.Plus(shown[i].Times(lines[i].High));
                whole = whole.Plus(shown[i]);
            }
        }

        if (whole.Numerator == 0m)
        {
            var none = None.Trace(scan, OwnBounds, Label);
            none.Children = lines;
            none.Weights = shown;
            return none;
        }

        return new Draft(new Interval(low.Over(whole), high.Over(whole))) { Children = lines, Weights = shown };
    }

    /// <summary>A weight is not rounded: a third is a third.</summary>
    private Fraction Weight(int i, Scan scan) => weights[i]?.Exactly(scan) ?? Fraction.Of(1m);
}
