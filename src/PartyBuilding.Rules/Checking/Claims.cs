using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Maxima that the text claims, against what the lines can come to.</summary>
internal static class Claims
{
    internal static IEnumerable<Finding> In(Survey survey) => survey.Sites
        .Where(site => !site.IsMade && site.Number?.OutOf is not null)
        .Select(site => Judged(survey, site, site.Number!.OutOf!.Value))
        .OfType<Finding>();

    private static Finding? Judged(Survey survey, Site site, decimal claim)
    {
        if (survey.Ranges.Shown(site).High is not decimal most)
        {
            return site.FindsAtMark(RulesFindings.ClaimIsOpen, ".outOf").With("outOf", claim);
        }

        if (IsSame(most, claim) || IsSame(survey.Ranges.Of(site).High!.Value, claim))
        {
            return null;
        }

        return SumOf(survey, site) is decimal sum && sum != claim
            ? site.FindsAtMark(RulesFindings.SectionsDoNotAddUp, ".outOf").With("outOf", claim).With("sum", sum)
            : site.FindsAtMark(site.Number!.Choice is null ? RulesFindings.ClaimNotMet : RulesFindings.ClaimNotMetByChoice, ".outOf")
                .With("outOf", claim)
                .With("high", decimal.Round(most, 9));
    }

    private static bool IsSame(decimal most, decimal claim) => decimal.Round(most, 9) == decimal.Round(claim, 9);

    /// <summary>What the parts of a sum claim together; null where a part that earns claims nothing, or a cap decides.</summary>
    private static decimal? SumOf(Survey survey, Site site)
    {
        if (site.Node is not Combine { Kind: CombineKind.Sum, Cap: null, Factor: null })
        {
            return null;
        }

        var sum = 0m;
        foreach (var part in site.All(Slot.Operand))
        {
            if (part.Number!.OutOf is decimal claim)
            {
                sum += claim;
            }
            else if (!(survey.Ranges.Of(part).High <= 0m))
            {
                return null;
            }
        }

        return sum;
    }
}
