using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Values by their name: declared, there already, and of somebody who has them.</summary>
internal static class NamedValues
{
    internal static IEnumerable<Finding> In(Survey survey) => survey.Of<Value>().SelectMany(pair => OfValue(survey, pair.Key, pair.Value));

    private static IEnumerable<Finding> OfValue(Survey survey, Site site, Value value)
    {
        var meaning = survey.MeaningOf(site);
        if (meaning.Kind == NameKind.Unknown)
        {
            yield return value.Policy is string policy
                ? site.Finds(RulesFindings.ResultNotDeclared).With("policy", policy)
                : site.Finds(RulesFindings.NameNotDeclared).With("name", value.Name);
            yield break;
        }

        if (meaning.Kind is NameKind.Score or NameKind.Grade or NameKind.Rank or NameKind.Given && !site.Scope.IsAfterScore)
        {
            yield return site.Finds(RulesFindings.NotYetScored).With("name", value.Name);
        }
        else if (meaning.Kind is NameKind.Score or NameKind.Rank && survey.Policy.Score is null)
        {
            yield return site.Finds(RulesFindings.ScoreMissing);
        }

        if (value.Policy == survey.Policy.Id && value.PeriodsBack == 0)
        {
            yield return site.Finds(RulesFindings.OwnResultNow);
        }

        foreach (var finding in value.Owner == Value.Self ? InSight(survey, site, value.Name, meaning) : OfOthers(survey, site, value, meaning))
        {
            yield return finding;
        }

        if (value.TimeUnit is not null && survey.TypeOfDate(site, value) is { } type and not ValueType.Date)
        {
            yield return Comparisons.WrongType(site, string.Empty, value.Name, type, ValueType.Date);
        }

        if (site.Child(Slot.Anchor) is Site upTo && survey.MeaningOf(upTo) is { Kind: not NameKind.Unknown, Type: not ValueType.Date } other)
        {
            yield return Comparisons.WrongType(upTo, string.Empty, value.TimeUpTo!.Name, other.Type, ValueType.Date);
        }

        if (value.Day == FactDay.RecordDate && !site.Scope.IsSingle)
        {
            yield return Sight.Unreadable(site, "recordDate");
        }
    }

    /// <summary>What one record has, where one record is in sight or a part shares it.</summary>
    private static IEnumerable<Finding> InSight(Survey survey, Site site, string name, Meaning meaning)
    {
        if (!meaning.IsOfRecord)
        {
            yield break;
        }

        var scope = site.Scope;
        var isShared = meaning.Kind == NameKind.Count
            ? scope.HasRecords
            : scope.IsSingle || (meaning.Kind == NameKind.Attribute && scope.IsKeyedBy(name));
        if (!isShared)
        {
            yield return Sight.Unreadable(site, name);
        }

        if (meaning.Kind == NameKind.Attribute && !scope.IsKeyedBy(name) && Sight.NotCarried(survey, site, string.Empty, scope, name) is Finding finding)
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> OfOthers(Survey survey, Site site, Value value, Meaning meaning)
    {
        var isOfJudged = value.ReadsLinesOfOthers && meaning.Kind is (NameKind.Line or NameKind.Score);
        if (!isOfJudged && meaning.Kind is not (NameKind.Fact or NameKind.Roster or NameKind.Result))
        {
            yield return site.Finds(RulesFindings.OnlyFactsOfOthers, ".of").With("name", value.Name);
        }

        switch (value.Owner)
        {
            case Value.Members or Value.Subordinates or Value.Group or Value.Others:
                if (value.Folding is null)
                {
                    yield return site.Finds(RulesFindings.FoldMissing).With("of", value.Owner);
                }

                break;
            case Value.Organization or Value.Superior:
                break;
            case Value.Item:
                if (!site.Scope.IsSingle && !site.Scope.IsKeyedByItem)
                {
                    yield return Sight.Unreadable(site, value.Owner);
                }

                break;
            default:
                if (!survey.Names.IsReference(value.Owner, site.Scope.Kinds))
                {
                    yield return site.Finds(RulesFindings.UnknownOwner, ".of").With("owner", value.Owner);
                }
                else if (!site.Scope.IsSingle && !site.Scope.IsKeyedBy(value.Owner))
                {
                    yield return Sight.Unreadable(site, value.Owner);
                }
                else if (Sight.NotCarried(survey, site, ".of", site.Scope, value.Owner) is Finding finding)
                {
                    yield return finding;
                }

                break;
        }
    }
}
