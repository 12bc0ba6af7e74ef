using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Points that versions divide by the date of records: without records they must be nothing, since every version would give them again.
/// </summary>
internal sealed class DivisionValidator : PartValidator
{
    private const int Deepest = 64;

    internal DivisionValidator()
        : base(Divided)
    {
    }

    /// <summary>The numbers that are there without records, or that compare the subject with others.</summary>
    internal static IEnumerable<Finding> Faults(Survey survey) => survey.Score is not Site score
        ? Enumerable.Empty<Finding>()
        : Undivided(survey, score)
            .Concat(Below(score).Where(site => site.Node is Value { ReadsLinesOfOthers: true }))
            .Distinct()
            .Select(site => site.Finds(RulesFindings.UndividedPoints));

    private static IEnumerable<Finding> Divided(Survey survey) =>
        survey.Policy.Governs == GoverningDate.RecordDate ? Faults(survey) : Enumerable.Empty<Finding>();

    private static IEnumerable<Site> Below(Site site) => new[] { site }.Concat(site.Children.SelectMany(Below));

    private static IEnumerable<Site> Undivided(Survey survey, Site site)
    {
        if (Nothing(survey, site, 0) == 0m)
        {
            return Enumerable.Empty<Site>();
        }

        var inside = site.Node is Combine { Kind: CombineKind.Sum }
            ? site.All(Slot.Operand).SelectMany(part => Undivided(survey, part)).ToArray()
            : System.Array.Empty<Site>();
        return inside.Length > 0 ? inside : new[] { site };
    }

    /// <summary>What a number is without any record; null where that is not certain, or versions cannot be added.</summary>
    private static decimal? Nothing(Survey survey, Site site, int depth)
    {
        if (depth > Deepest || Own(survey, site, depth + 1) is not decimal value)
        {
            return null;
        }

        if (value != 0m && site.Child(Slot.Factor) is Site factor)
        {
            if (Nothing(survey, factor, depth + 1) is not decimal times)
            {
                return null;
            }

            value *= times;
        }

        if (site.Child(Slot.Floor) is Site floor)
        {
            if (Nothing(survey, floor, depth + 1) is not decimal least)
            {
                return null;
            }

            value = System.Math.Max(value, least);
        }

        return site.Child(Slot.Cap) is Site cap && !(survey.Ranges.Of(cap).Low >= value) ? null : value;
    }

    private static decimal? Own(Survey survey, Site site, int depth) => site.Node switch
    {
        Literal literal => literal.Numerator / literal.Denominator,
        Each each => each.Owed is null && each.Folding != Fold.Average && (each.None is null || each.None.LeavesOut || each.None.Number is Literal { Numerator: 0m }) ? 0m : null,
        Spells => 0m,
        Combine combine => Combined(combine.Kind, site.All(Slot.Operand).Select(part => Nothing(survey, part, depth)).ToArray()),
        Choose choose => Chosen(survey, choose, site, depth),
        Value { Policy: null, Owner: Value.Self } value when survey.Line(value.Name) is Site line => Nothing(survey, line, depth),
        _ => null,
    };

    private static decimal? Combined(CombineKind kind, decimal?[] parts) => kind switch
    {
        CombineKind.Sum => parts.All(p => p is not null) ? parts.Sum() : null,
        CombineKind.Product => parts.Any(p => p == 0m) ? 0m : null,
        CombineKind.Best or CombineKind.Worst => parts.All(p => p == 0m) ? 0m : null,
        _ => null,
    };

    private static decimal? Chosen(Survey survey, Choose choose, Site site, int depth)
    {
        var gives = site.All(Slot.Give).Concat(site.All(Slot.Otherwise)).Select(give => Nothing(survey, give, depth)).ToArray();
        if (gives.All(give => give == 0m))
        {
            return 0m;
        }

        var on = site.Child(Slot.On) is Site compared ? Nothing(survey, compared, depth) : null;
        for (var i = 0; i < choose.Cases.Count; i++)
        {
            if (on is not decimal value || choose.Cases[i].When is not null || choose.Cases[i].Comparison is not Comparison { Bound: Literal bound } comparison)
            {
                return null;
            }

            if (Comparison.Holds(comparison.Kind, value * bound.Denominator, bound.Numerator))
            {
                return site.Child(Slot.Give, i) is Site give ? Nothing(survey, give, depth) : null;
            }
        }

        return site.Child(Slot.Otherwise) is Site otherwise ? Nothing(survey, otherwise, depth) : null;
    }
}
