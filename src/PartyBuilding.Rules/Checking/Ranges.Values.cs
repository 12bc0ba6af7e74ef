using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Named values and what combines numbers.</content>
internal sealed partial class Ranges
{
    private ValueSpan OfValue(Site site, Value value)
    {
        var meaning = survey.MeaningOf(site);
        var span = value.TimeUnit is not null ? ValueSpan.Count : meaning.Kind switch
        {
            NameKind.Quantity => Quantity(site.Scope),
            NameKind.OutOf => new ValueSpan(0m, null),
            NameKind.Count => new ValueSpan(1m, site.Scope.IsSingle ? 1m : null, isWhole: true),
            NameKind.Rank => new ValueSpan(1m, null, isWhole: true),
            NameKind.Score => Score(null),
            NameKind.Line => survey.Line(value.Name) is Site line ? Landed(line).Lacking(false) : ValueSpan.Open,
            NameKind.Roster => meaning.Type == ValueType.Number ? ValueSpan.Count : ValueSpan.Open,
            NameKind.Result when meaning.Range is null && meaning.Type == ValueType.Number => OwnResult(value),
            _ => meaning.Type == ValueType.Number ? ValueSpan.Of(meaning.Range) : ValueSpan.Open,
        };

        span = value.Folding switch
        {
            Fold.Sum => span.Repeated(0m, null),
            Fold.Count => ValueSpan.Count,
            Fold.Rank => new ValueSpan(1m, null, isWhole: true),
            _ => span,
        };
        span = site.Child(Slot.Fallback) is Site fallback && value.Folding is not (Fold.Count or Fold.Rank) ? span.Hull(Landed(fallback)) : span;
        return value.MayBeLeftOut ? span.Lacking() : OrNone(site, value.None, span);
    }

    private ValueSpan OwnResult(Value value) => value.Policy == survey.Policy.Id ? Score(null) : ValueSpan.Open;

    /// <summary>The quantity of one record; marks of a review are quantities within the range of the sheet.</summary>
    private ValueSpan Quantity(Scope scope)
    {
        ValueSpan? all = null;
        foreach (var kind in scope.Kinds)
        {
            var one = survey.Names.SheetOf(kind) is ReviewSheet sheet
                ? ValueSpan.Of(sheet.Range)
                : new ValueSpan(0m, survey.Names.Record(kind)?.Highest);
            all = all?.Hull(one) ?? one;
        }

        return all ?? ValueSpan.Open;
    }

    private ValueSpan OfCombine(Site site, Combine combine)
    {
        // Quotients stay exact in a product and a quotient.
        var isExact = combine.Kind is CombineKind.Product or CombineKind.Divide || combine.KeepsQuotients;
        var parts = site.All(Slot.Operand).Select(part => isExact ? Of(part) : Landed(part)).ToArray();
        if (parts.Length == 0)
        {
            return ValueSpan.Open;
        }

        var span = combine.Kind switch
        {
            CombineKind.Sum => parts.Aggregate((sum, part) => sum.Plus(part.MayLack ? part.Hull(ValueSpan.Of(0m)) : part)),
            CombineKind.Product => parts.Aggregate((product, part) => product.Times(part)),
            CombineKind.Divide => site.Written is Ratio { Present: Condition _ } ? new ValueSpan(0m, 1m)
                : IsShareOfBest(site, parts) ? new ValueSpan(0m, 1m)
                : parts[0].Over(parts[1]),
            CombineKind.Average => Mean(site, parts),
            _ => Extreme(parts, combine.Kind == CombineKind.Best),
        };

        if (combine.Kind == CombineKind.Sum && parts[0].MayLack)
        {
            span = span.Hull(span.Plus(new ValueSpan(-parts[0].High, -parts[0].Low)));
        }

        return OrNone(site, combine.None, span.Lacking(false));
    }

    /// <summary>Nobody has more than the best, nor less than the lowest: of numbers that are not negative the share is at most the whole.</summary>
    private static bool IsShareOfBest(Site site, ValueSpan[] parts) =>
        site.Written is Relative { To: RelativeTo.Best } && parts.All(part => part.Low >= 0m);

    private ValueSpan OrNone(Site site, IfNone? none, ValueSpan span) => none is null
        ? span
        : site.Child(Slot.None) is Site number ? span.Hull(Landed(number)) : span.Lacking(none.LeavesOut);

    private static ValueSpan Extreme(ValueSpan[] parts, bool isBest)
    {
        var hull = parts.Aggregate((all, part) => all.Hull(part));
        if (parts.All(part => part.MayLack))
        {
            return hull;
        }

        // One that is always there bounds the result from its side; others may be left out.
        var steady = parts.Where(part => !part.MayLack).Aggregate((all, part) => isBest ? all.AtLeast(part) : all.AtMost(part));
        return isBest ? new ValueSpan(steady.Low, hull.High, hull.IsWhole, hull.Digits) : new ValueSpan(hull.Low, steady.High, hull.IsWhole, hull.Digits);
    }

    private ValueSpan Mean(Site site, ValueSpan[] parts)
    {
        var weights = site.All(Slot.Operand)
            .Select(part => part.Child(Slot.Weight) is Site weight ? Of(weight) : ValueSpan.Of(1m))
            .ToArray();
        var whole = weights.Aggregate((sum, weight) => sum.Plus(weight));
        if (parts.Any(part => part.MayLack) || whole.Low != whole.High || whole.Low is null or <= 0m)
        {
            return parts.Aggregate((all, part) => all.Hull(part));
        }

        var sum = parts.Select((part, i) => part.Times(weights[i])).Aggregate((all, part) => all.Plus(part));
        var mean = sum.Over(whole);
        return new ValueSpan(mean.Low, mean.High);
    }
}
