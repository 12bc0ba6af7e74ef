using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The highest or lowest of those that are not left out.</summary>
internal sealed class ExtremeMeasure : CombineMeasure
{
    private readonly bool isBest;

    internal ExtremeMeasure(Combine node, Binder binder)
        : base(node, binder) => isBest = node.Kind == CombineKind.Best;

    private protected override Interval OwnBounds =>
        Numbers.Select(n => n.Bounds.Landed(null, Head)).Aggregate((a, b) => isBest ? a.AtLeast(b) : a.AtMost(b));

    private protected override decimal Own(Scan scan)
    {
        decimal? extreme = null;
        foreach (var number in Numbers)
        {
            var value = number.Land(scan);
            if (scan.IsLeftOut)
            {
                scan.IsLeftOut = false;
                continue;
            }

            if (extreme is null || (isBest ? value > extreme : value < extreme))
            {
                extreme = value;
            }
        }

        return extreme ?? None.Take(scan);
    }

    private protected override Draft Explain(Scan scan)
    {
        var lines = new ExplainedLine[Numbers.Length];
        Interval? extreme = null;
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Numbers[i].Trace(scan);
            if (!lines[i].IsLeftOut)
            {
                var value = new Interval(lines[i].Low, lines[i].High);
                extreme = extreme is not Interval other ? value : isBest ? other.AtLeast(value) : other.AtMost(value);
            }
        }

        if (extreme is not Interval own)
        {
            var none = None.Trace(scan, OwnBounds, Label);
            none.Children = lines;
            return none;
        }

        return new Draft(own) { Children = lines };
    }
}
