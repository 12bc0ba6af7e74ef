using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The names that lines and conditions use: declared, in sight, and of the type that is needed.</summary>
internal sealed class NamesValidator : PartValidator
{
    internal NamesValidator()
        : base(NamedValues.In, Matches, Types, Codes, Customs)
    {
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
                    yield return Sight.Unreadable(match.Key, pair.Key);
                }
                else if (meaning.Kind == NameKind.Attribute && Sight.NotCarried(survey, match.Key, suffix, match.Key.Scope, pair.Key) is Finding finding)
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
}
