using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Caps that cannot be reached, that lie below a floor, or below a single award.</summary>
internal static class Bounds
{
    internal static IEnumerable<Finding> In(Survey survey) =>
        survey.Sites.Where(site => !site.IsMade).SelectMany(site => In(survey, site));

    private static IEnumerable<Finding> In(Survey survey, Site site)
    {
        if (site.Child(Slot.Cap) is not Site capSite || survey.Ranges.Of(capSite).High is not decimal cap)
        {
            yield break;
        }

        var before = survey.Ranges.BeforeCap(site).High;
        if (before < survey.Ranges.Of(capSite).Low)
        {
            yield return capSite.Finds(RulesFindings.CapOutOfReach).With("cap", cap).With("high", decimal.Round(before.Value, 9));
        }

        if (site.Child(Slot.Floor) is Site floor && survey.Ranges.Of(floor).Low is decimal low && low > cap)
        {
            yield return capSite.Finds(RulesFindings.FloorAboveCap).With("floor", low).With("cap", cap);
        }

        foreach (var each in AwardsBelow(site))
        {
            if (survey.Ranges.PartOf(each, (Each)each.Node).High is decimal award && Scaled(survey, site, each, award) > cap)
            {
                yield return capSite.Finds(RulesFindings.CapBelowAward).With("cap", cap).With("award", decimal.Round(award, 9));
            }
        }
    }

    /// <summary>The node itself, or the direct parts of a sum, where they add up awards.</summary>
    private static IEnumerable<Site> AwardsBelow(Site site) =>
        (site.Node is Combine { Kind: CombineKind.Sum } ? site.All(Slot.Operand) : new[] { site })
            .Where(part => part.Node is Each { Folding: Fold.Sum } each && (part == site || each.Cap is null));

    private static decimal? Scaled(Survey survey, Site site, Site each, decimal award)
    {
        var span = ValueSpan.Of(award);
        foreach (var factor in new[] { each.Child(Slot.Factor), site == each ? null : site.Child(Slot.Factor) })
        {
            span = factor is null ? span : span.Times(survey.Ranges.Of(factor));
        }

        return span.High;
    }
}
