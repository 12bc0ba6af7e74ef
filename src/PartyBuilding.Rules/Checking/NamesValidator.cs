using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The names that lines and conditions use: declared, in sight, and of the type that is needed.</summary>
internal sealed class NamesValidator : PartValidator
{
    internal NamesValidator()
        : base(Values, Matches, Types, Codes, Customs)
    {
    }

    private static IEnumerable<Finding> Values(Survey survey) => survey.Of<Value>().SelectMany(pair => OfValue(survey, pair.Key, pair.Value));

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
            yield return Unreadable(site, "recordDate");
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
            yield return Unreadable(site, name);
        }

        if (meaning.Kind == NameKind.Attribute && !scope.IsKeyedBy(name) && NotCarried(survey, site, string.Empty, scope, name) is Finding finding)
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
                    yield return Unreadable(site, value.Owner);
                }

                break;
            default:
                if (!survey.Names.IsReference(value.Owner, site.Scope.Kinds))
                {
                    yield return site.Finds(RulesFindings.UnknownOwner, ".of").With("owner", value.Owner);
                }
                else if (!site.Scope.IsSingle && !site.Scope.IsKeyedBy(value.Owner))
                {
                    yield return Unreadable(site, value.Owner);
                }
                else if (NotCarried(survey, site, ".of", site.Scope, value.Owner) is Finding finding)
                {
                    yield return finding;
                }

                break;
        }
    }

    /// <summary>Matches in conditions on one record.</summary>
    private static IEnumerable<Finding> Matches(Survey survey)
    {
        foreach (var match in survey.Of<Match>())
        {
            // Groups of raters are looked up where the review is.
            if (match.Key.IsMade && match.Key.Parent?.Parent?.Written is ReviewScore)
            {
                continue;
            }

            foreach (var pair in match.Value.Pairs)
            {
                var meaning = survey.Names.OfRecord(pair.Key, match.Key.Scope);
                var suffix = JsonPath.Key(pair.Key);
                if (meaning.Kind == NameKind.Unknown)
                {
                    yield return match.Key.Finds(RulesFindings.AttributeNotDeclared, suffix).With("attribute", pair.Key);
                }
                else if (!match.Key.Scope.IsSingle)
                {
                    yield return Unreadable(match.Key, pair.Key);
                }
                else if (meaning.Kind == NameKind.Attribute && NotCarried(survey, match.Key, suffix, match.Key.Scope, pair.Key) is Finding finding)
                {
                    yield return finding;
                }

                foreach (var mismatch in Comparisons.Of(match.Key, suffix, pair.Key, meaning, pair.Value))
                {
                    yield return mismatch;
                }
            }
        }
    }

    /// <summary>Codes and flags where numbers are needed.</summary>
    private static IEnumerable<Finding> Types(Survey survey) => survey.Of<Value>()
        .Where(pair => pair.Key.Slot is not (Slot.Tested or Slot.On or Slot.Anchor))
        .Where(pair => pair.Value.Folding != Fold.Count)
        .Select(pair => new KeyValuePair<Site, Meaning>(pair.Key, survey.MeaningOf(pair.Key)))
        .Where(pair => pair.Value.Type != ValueType.Number && !(pair.Value.Type == ValueType.Date && pair.Key.Slot == Slot.Order))
        .Select(pair => Comparisons.WrongType(pair.Key, string.Empty, ((Value)pair.Key.Node).Name, pair.Value.Type, ValueType.Number));

    /// <summary>What is compared: types and codes, and codes that stand for missing ones.</summary>
    private static IEnumerable<Finding> Codes(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            var findings = site.Node switch
            {
                Test test => Compared(survey, site.Child(Slot.Tested), test.Comparison, site, string.Empty),
                Choose choose => choose.Cases.SelectMany((c, i) => Compared(survey, site.Child(Slot.On), c.Comparison, site, ".choose", i)),
                Grades grades => grades.Cases.SelectMany((c, i) => Compared(survey, site.Child(Slot.On), c.Comparison, site, ".grades", i)),
                Value value => Fallbacks.Of(site, value, survey.MeaningOf(site)),
                _ => Enumerable.Empty<Finding>(),
            };
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Compared(Survey survey, Site? compared, Comparison? comparison, Site site, string word, int index)
    {
        return Compared(survey, compared, comparison, site, word + "[" + Exact.Text(index) + "]");
    }

    private static IEnumerable<Finding> Compared(Survey survey, Site? compared, Comparison? comparison, Site site, string suffix)
    {
        if (compared is null || comparison is null)
        {
            return Enumerable.Empty<Finding>();
        }

        return compared.Node is Value value && value.Folding is null
            ? Comparisons.Of(site, suffix, value.Policy ?? value.Name, survey.MeaningOf(compared), comparison)
            : Comparisons.Of(site, suffix, compared.Number!.Id ?? "?", Meaning.Of(NameKind.Line, ValueType.Number), comparison);
    }

    private static IEnumerable<Finding> Customs(Survey survey)
    {
        if (survey.Extensions is not Extensions extensions)
        {
            yield break;
        }

        foreach (var site in survey.Sites)
        {
            var missing = site.Node switch
            {
                CustomNumber number => extensions.Number(number.Name) is null ? number.Name : null,
                CustomCondition condition => extensions.Condition(condition.Name) is null ? condition.Name : null,
                _ => null,
            };
            if (missing is not null)
            {
                yield return site.Finds(RulesFindings.UnregisteredExtension).With("name", missing);
            }
        }
    }

    internal static Finding Unreadable(Site site, string name) =>
        site.Finds(site.Scope.HasRecords ? RulesFindings.SeveralRecords : RulesFindings.NoRecordInSight).With("name", name);

    /// <summary>An attribute that no kind in sight carries; where a kind is undeclared, that is reported instead.</summary>
    internal static Finding? NotCarried(Survey survey, Site site, string suffix, Scope scope, string attribute) =>
        scope.Kinds.Count == 0 || scope.Kinds.Any(kind => survey.Names.Carries(kind, attribute))
            ? null
            : site.Finds(RulesFindings.AttributeNotCarried, suffix).With("kinds", string.Join(", ", scope.Kinds)).With("attribute", attribute);
}
