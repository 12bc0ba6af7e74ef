using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Values, and what combines numbers.</content>
internal sealed partial class Trends
{
    private Trend OfValue(Site site, Value value)
    {
        var trend = survey.MeaningOf(site).Kind switch
        {
            NameKind.Line => OfLine(value, survey.Line(value.Name)!),
            NameKind.Score => value.Folding == Fold.Rank ? TrendRules.Unclear(scoreSoFar != Trend.Steady) : scoreSoFar,
            NameKind.Count => Trend.Up,
            NameKind.Grade or NameKind.Rank or NameKind.Given => Trend.Either,
            _ => Trend.Steady,
        };
        return trend | Of(site, Slot.Fallback) | Of(site, Slot.None);
    }

    /// <summary>A line of the subject or of others. What all of them have moves one way for everybody, and every fold but the rank with it.</summary>
    private Trend OfLine(Value value, Site line) => survey.Ranges.Of(line).MayLack || value.Folding is Fold.Rank or Fold.Count
        ? TrendRules.Unclear(Touches(line))
        : Of(line);

    private Trend OfCombine(Site site, Combine combine)
    {
        var parts = site.All(Slot.Operand).ToArray();
        if (parts.Any(part => Touches(part) && survey.Ranges.Of(part).MayLack))
        {
            // It may begin to count, or cease to.
            return Trend.Either;
        }

        var trend = combine.Kind switch
        {
            CombineKind.Product => OfProduct(parts),
            CombineKind.Divide => OfQuotient(parts[0], parts[1]),
            CombineKind.Average when parts.Any(part => Touches(part.Child(Slot.Weight))) => Trend.Either,
            _ => parts.Aggregate(Trend.Steady, (all, part) => all | Of(part)),
        };
        return trend | Of(site, Slot.None);
    }

    private Trend OfProduct(Site[] factors)
    {
        var trend = Trend.Steady;
        var product = ValueSpan.Of(1m);
        foreach (var factor in factors)
        {
            var span = survey.Ranges.Of(factor);
            trend = trend.Times(span) | Of(factor).Times(product);
            product = product.Times(span).Tamed();
        }

        return trend;
    }

    /// <summary>Of a divisor that stays the sign decides; one that moves must never be zero.</summary>
    private Trend OfQuotient(Site top, Site bottom)
    {
        var trend = Of(top).Times(survey.Ranges.Of(bottom));
        return !Touches(bottom) ? trend
            : survey.Ranges.Of(bottom).Low > 0m ? trend | Of(bottom).Turned().Times(survey.Ranges.Of(top))
            : Trend.Either;
    }

    private Trend OfChoose(Site site, Choose choose)
    {
        var gives = choose.Cases.Select((_, i) => site.Child(Slot.Give, i)!).Append(site.Child(Slot.Otherwise)!).ToArray();
        var given = gives.Aggregate(Trend.Steady, (all, give) => all | Of(give));
        var climbs = choose.Cases.Select((one, i) => OfCase(site, one.Comparison, i)).Aggregate(Trend.Steady, (all, one) => all | one);

        // Where conditions only begin to hold, an earlier case is taken than before.
        return climbs == Trend.Steady ? given
            : Descends(gives) ? given | climbs
            : Descends(gives.Reverse().ToArray()) ? given | climbs.Turned()
            : Trend.Either;
    }

    /// <summary>Whether no number can be higher than one before it.</summary>
    private bool Descends(Site[] gives)
    {
        for (var i = 1; i < gives.Length; i++)
        {
            if (!(survey.Ranges.Of(gives[i - 1]).Low >= survey.Ranges.Of(gives[i]).High))
            {
                return false;
            }
        }

        return true;
    }
}
