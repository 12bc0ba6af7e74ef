using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The arithmetic of verbs and marks over what a line shows, independent of how an evaluation computes.</summary>
internal static class VerbArithmetic
{
    /// <summary>What the verb gives; null for a leaf, and where the policy's stand-in for nothing was taken.</summary>
    internal static Interval? Of(ExplainedLine line)
    {
        var values = line.Children.Where(c => !c.IsLeftOut).Select(Whole).ToArray();
        switch (line.Form)
        {
            case "each":
                return line.Trail is null ? null : OfParts(line);
            case "spells":
                return line.Spells?.Recompute();
            case "sum":
                return values.Aggregate(Interval.Of(0m), Plus);
            case "product":
                return values.Aggregate(Interval.Of(1m), (product, value) => product.Times(value));
            case "best":
                return values.Length == 0 ? null : values.Aggregate((a, b) => a.AtLeast(b));
            case "worst":
                return values.Length == 0 ? null : values.Aggregate((a, b) => a.AtMost(b));
            case "average":
                return Average(line);
            case "divide":
                return values.Length == 2 ? Quotient(values[0], values[1]) : null;
            case "choose":
                return values.Length == 0 ? null : values.Aggregate((a, b) => a.Hull(b));
            case "value" when line.Group is ExplainedGroup group:
                return group.Count > 0 || line.Folding != Fold.Average ? ExplainedGroup.Comes(line.Folding, group.From, group.Count) : null;
            case "value" when line.IsFolded:
                return OfSeveral(line.Folding, values);
            default:
                return values.Length == 1 && line.Form == "value" ? values[0] : null;
        }
    }

    /// <summary>The number after a mark.</summary>
    internal static Interval Apply(ExplainedMark mark, Interval value)
    {
        var operand = mark.Operand is null ? value : Whole(mark.Operand);
        switch (mark.Kind)
        {
            case MarkKind.Times:
                return value.Times(operand);
            case MarkKind.Floor:
                return value.AtLeast(operand);
            case MarkKind.Cap:
                return value.AtMost(operand);
            default:
                return Rounded(mark, value);
        }
    }

    /// <summary>A rounding that the head gives rounds quotients alone: of ends of both sorts the one that is none may have stayed as it was.</summary>
    private static Interval Rounded(ExplainedMark mark, Interval value)
    {
        var quotients = value.Landed(null, mark.Rounding);
        return value.Low.IsDecimal != value.High.IsDecimal && mark.Low == quotients.Low && mark.High == quotients.High
            ? quotients
            : value.Landed(mark.Rounding, null);
    }

    internal static Interval Plus(Interval left, Interval right) => new Interval(left.Low.Plus(right.Low), left.High.Plus(right.High));

    private static Interval Whole(ExplainedLine line) => new Interval(line.Low, line.High);

    private static Interval? OfParts(ExplainedLine line)
    {
        var sure = new List<Interval>();
        var open = new List<Interval>();
        var found = 0;
        var isChosen = false;
        var isUncertain = false;
        foreach (var part in line.Parts)
        {
            isChosen |= part.State == PartState.NotKept || part.State == PartState.Trimmed;
            isUncertain |= part.Low != part.High || part.State == PartState.Open;
            found += part.State == PartState.Counted ? 1 : 0;
            if (part.State == PartState.Counted || part.State == PartState.Missing)
            {
                sure.Add(new Interval(part.Low, part.High));
            }
            else if (part.State == PartState.Open)
            {
                open.Add(new Interval(part.Low, part.High));
            }
        }

        // Other parts may be best or worst at either end: the states shown then hold for one end only.
        if (isChosen && isUncertain)
        {
            return null;
        }

        if (open.Count > 0 && line.Parts.Any(p => p.State == PartState.Missing))
        {
            return null;
        }

        switch (line.Folding)
        {
            case Fold.Sum:
                return open.Aggregate(sure.Aggregate(Interval.Of(0m), Plus), (sum, part) => Plus(sum, part.Hull(Interval.Of(0m))));
            case Fold.Count:
                return Interval.Between(found, found + open.Count);
            case Fold.LongestRun:
                return ExplainedRun.Of(line);
            default:
                // Which of the open parts count decides the rest as well; the line then shows its own bounds.
                return open.Count > 0 || sure.Count == 0 ? null : Folded(line.Folding, sure);
        }
    }

    /// <summary>Values of several subjects, which all count.</summary>
    private static Interval? OfSeveral(Fold fold, Interval[] values) => fold switch
    {
        Fold.Sum => values.Aggregate(Interval.Of(0m), Plus),
        Fold.Count => Interval.Of(values.Length),
        _ => values.Length == 0 ? null : Folded(fold, values.ToList()),
    };

    private static Interval Folded(Fold fold, List<Interval> values) => fold switch
    {
        Fold.Best => values.Aggregate((a, b) => a.AtLeast(b)),
        Fold.Worst => values.Aggregate((a, b) => a.AtMost(b)),
        _ => Over(values.Aggregate(Plus), Fraction.Of(values.Count)),
    };

    private static Interval? Average(ExplainedLine line)
    {
        var sum = Interval.Of(0m);
        var whole = Fraction.Of(0m);
        for (var i = 0; i < line.Children.Count; i++)
        {
            if (!line.Children[i].IsLeftOut)
            {
                var weight = line.Weights.Count > i ? line.Weights[i] : Fraction.Of(1m);
                sum = Plus(sum, Whole(line.Children[i]).Times(Interval.Of(weight)));
                whole = whole.Plus(weight);
            }
        }

        return whole.Numerator == 0m ? null : Over(sum, whole);
    }

    private static Interval Over(Interval value, Fraction divisor) =>
        Interval.Of(value.Low.Over(divisor)).Hull(Interval.Of(value.High.Over(divisor)));

    private static Interval? Quotient(Interval top, Interval bottom)
    {
        if (bottom.Low.Numerator == 0m && bottom.High.Numerator == 0m)
        {
            return null;
        }

        return bottom.Low.Numerator > 0m || bottom.High.Numerator < 0m
            ? QuotientBounds.Of(top, bottom)
            : null;
    }
}
