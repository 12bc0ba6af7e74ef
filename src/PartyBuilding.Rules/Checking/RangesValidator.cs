using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Maxima, caps, bands and conditions against what numbers can be.</summary>
internal sealed class RangesValidator : PartValidator
{
    internal RangesValidator()
        : base(Sizes, Claims.In, Open, Bounds.In, Reached.InChoices, Reached.InGrades, Reached.InTests)
    {
    }

    private static IEnumerable<Finding> Sizes(Survey survey)
    {
        foreach (var site in survey.Sites.Where(s => s.Number is not null))
        {
            survey.Ranges.Of(site);
        }

        return survey.Ranges.TooLarge
            .Select(site => site.Finds(RulesFindings.TooLarge).With("limit", Exact.Largest))
            .Concat(survey.Ranges.TooFine.Select(fine => fine.Key.Finds(RulesFindings.TooManyDecimals)
                .With("decimals", fine.Value)
                .With("limit", Rounding.MostDigits)));
    }

    private static IEnumerable<Finding> Open(Survey survey)
    {
        if (survey.Score is Site score && survey.Ranges.Score(null).High is null)
        {
            yield return score.Finds(RulesFindings.ScoreIsOpen);
        }
    }
}
