using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Neighbouring bands that give another share of the whole number they are on.</summary>
internal static class RateJumps
{
    internal static IEnumerable<Finding> In(Survey survey) => survey.Of<Choose>()
        .Where(choose => choose.Value is { On: not null, Choice: null })
        .SelectMany(choose => In(choose.Key, choose.Value));

    private static IEnumerable<Finding> In(Site site, Choose choose)
    {
        var rates = choose.Cases.Select(one => RateOf(one.Give, choose.On!)).Append(RateOf(choose.Otherwise, choose.On!)).ToArray();
        for (var i = 0; i < choose.Cases.Count; i++)
        {
            var bound = choose.Cases[i].When is null ? choose.Cases[i].Comparison?.FixedBound() : null;
            if (bound is decimal at && at != 0m && rates[i] is decimal rate && rates[i + 1] is decimal next && rate != next)
            {
                yield return site.Finds(RulesFindings.RateJumps)
                    .With("bound", at)
                    .With("below", Math.Min(rate * at, next * at))
                    .With("above", Math.Max(rate * at, next * at));
            }
        }
    }

    /// <summary>By what a number multiplies the one it is chosen on; null where it is something else.</summary>
    private static decimal? RateOf(Number give, Number on)
    {
        if (give.Factor is Literal { Factor: null } rate && give.Rounding is null && give.Floor is null && give.Cap is null)
        {
            return SameWords.Instance.Equals(give.Unscaled(), on) ? rate.Numerator / rate.Denominator : null;
        }

        return give is Combine { Kind: CombineKind.Product, Numbers: { Count: 2 } factors, Factor: null }
            && factors[1] is Literal { Factor: null } second && SameWords.Instance.Equals(factors[0], on)
                ? second.Numerator / second.Denominator
                : null;
    }
}
