using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Words that are sound and yet do nothing, or something else than they seem to say.</summary>
internal sealed class EffectValidator : PartValidator
{
    private const string StandingName = "standing";

    private static readonly string Claimed = Words.Standings[(int)Standing.Claimed];

    internal EffectValidator()
        : base(Unverified, LoneWeights)
    {
    }

    /// <summary>Conditions on claimed records in a policy that never looks at them.</summary>
    private static IEnumerable<Finding> Unverified(Survey survey) => survey.Policy.Counted == Standing.Claimed
        ? Enumerable.Empty<Finding>()
        : survey.Sites
            .Where(site => !site.IsMade && AsksForClaimed(survey, site))
            .Select(site => site.Finds(RulesFindings.ClaimedNeverCounted));

    private static bool AsksForClaimed(Survey survey, Site site) => site.Node switch
    {
        Match match => match.Pairs.Any(pair => pair.Key == StandingName && IsClaimed(pair.Value)),
        Test { Value: Value } test => site.Child(Slot.Tested) is Site tested
            && survey.MeaningOf(tested).Kind == NameKind.Standing && IsClaimed(test.Comparison),
        _ => false,
    };

    private static bool IsClaimed(Comparison comparison) => comparison.Codes.Count > 0 && comparison.Codes.All(code => code == Claimed);

    /// <summary>The one weight of an average: the others count with 1, and without others it changes nothing.</summary>
    private static IEnumerable<Finding> LoneWeights(Survey survey) => survey.Of<Combine>()
        .Where(average => !average.Key.IsSpoken && average.Value is { Kind: CombineKind.Average, Choice: null }
            && average.Value.Numbers.Count(number => number.Weight is not null) == 1)
        .Select(average => average.Key.Finds(RulesFindings.LoneWeight));
}
