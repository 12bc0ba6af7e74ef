using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What subjects of a kind can have at all: facts of the roster, an organization that they belong to, members, somebody above or below.</summary>
internal sealed class RosterValidator : PartValidator
{
    internal RosterValidator()
        : base(Owners, Facts, Groups)
    {
    }

    private static IEnumerable<Finding> Owners(Survey survey)
    {
        var judged = survey.Policy.SubjectKind;
        foreach (var value in survey.Of<Value>())
        {
            var having = value.Value.Owner switch
            {
                Value.Organization => SubjectKinds.Member,
                Value.Members or Value.Superior or Value.Subordinates => SubjectKinds.Organization,
                _ => judged,
            };
            if (having != judged)
            {
                yield return value.Key.Finds(RulesFindings.OwnerOfOtherKind, ".of")
                    .With("kind", judged).With("of", value.Value.Owner).With("having", having);
            }
        }
    }

    private static IEnumerable<Finding> Facts(Survey survey) => survey.Of<Value>()
        .Where(value => value.Value.Policy is null && survey.MeaningOf(value.Key).Kind == NameKind.Roster)
        .SelectMany(value => Lacking(value.Key, ".value", value.Value.Name, KindOf(value.Value.Owner, survey.Policy)))
        .Concat(survey.Of<Value>()
            .Where(value => value.Value.Sharing is not null)
            .SelectMany(value => Lacking(value.Key, ".sharing", value.Value.Sharing!, survey.Policy.SubjectKind)));

    private static IEnumerable<Finding> Groups(Survey survey) => survey.Of<Places>()
        .Where(places => places.Value.Group is not null)
        .SelectMany(places => Lacking(places.Key, ".group", places.Value.Group!, survey.Policy.SubjectKind));

    private static IEnumerable<Finding> Lacking(Site site, string suffix, string fact, string? kind)
    {
        var having = KindsWith(fact);
        if (kind is not null && having.Length > 0 && !having.Contains(kind))
        {
            yield return site.Finds(RulesFindings.FactOfOtherKind, suffix)
                .With("fact", fact).With("kind", kind).With("having", string.Join(", ", having));
        }
    }

    /// <summary>Of what kind somebody is; null for what a record refers to, which may be of any.</summary>
    private static string? KindOf(string owner, Policy policy) => owner switch
    {
        Value.Self or Value.Group or Value.Others => policy.SubjectKind,
        Value.Members => SubjectKinds.Member,
        Value.Organization or Value.Superior or Value.Subordinates => SubjectKinds.Organization,
        _ => null,
    };

    /// <summary>The kinds of subject of which the roster has a fact; none for other facts.</summary>
    private static string[] KindsWith(string fact) => fact switch
    {
        RosterFacts.HeadCount or RosterFacts.HeadCountUnder or RosterFacts.Kind or RosterFacts.FoundedOn => new[] { SubjectKinds.Organization },
        RosterFacts.Age => new[] { SubjectKinds.Organization, SubjectKinds.Member },
        RosterFacts.JoinedOn => new[] { SubjectKinds.Member },
        _ => RosterFacts.PostOfYears(fact) is null ? System.Array.Empty<string>() : new[] { SubjectKinds.Member },
    };
}
