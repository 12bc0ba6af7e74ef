using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Records of a kind that is declared adverse, where more of them never cost anything and raise the score.</summary>
internal static class RewardedFaults
{
    internal static IEnumerable<Finding> In(Survey survey)
    {
        foreach (var kind in survey.Policy.Vocabulary.Records.Where(record => record.IsAdverse).Select(record => record.Code).Distinct())
        {
            var trends = Trends.OfMore(survey, kind);
            foreach (var each in survey.Of<Each>().Where(each => each.Value.Kinds.Contains(kind) && trends.Of(each.Key) == Trend.Up))
            {
                if (Trends.OfHigher(survey, each.Key).Score == Trend.Up)
                {
                    yield return each.Key.Finds(RulesFindings.FaultRewarded).With("kind", kind);
                }
            }
        }
    }
}
