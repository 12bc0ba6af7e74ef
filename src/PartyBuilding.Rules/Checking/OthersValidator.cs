using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is read of others: keys that fit each other, groups by facts that are declared, and nothing that is not there yet.</summary>
internal sealed class OthersValidator : PartValidator
{
    internal OthersValidator()
        : base(Keys, Facts, Ranks, Unnamed, Unrounded, Scopes, Standings)
    {
    }

    private static IEnumerable<Finding> Keys(Survey survey)
    {
        foreach (var value in survey.Of<Value>())
        {
            foreach (var key in Idle(survey, value.Key, value.Value))
            {
                yield return value.Key.Finds(RulesFindings.KeySaysNothing, "." + key).With("key", key);
            }
        }
    }

    private static IEnumerable<string> Idle(Survey survey, Site site, Value value)
    {
        if (value.Sharing is not null && !value.IsOfGroup)
        {
            yield return "sharing";
        }

        if (value.Folding is not null && !value.IsOfSeveral)
        {
            yield return "fold";
        }

        if (value.IsLowestFirst && value.Folding != Fold.Rank)
        {
            yield return "first";
        }

        if (value.None is not null && !value.IsOfSeveral)
        {
            yield return "ifNone";
        }

        // Everybody who is judged has the line; who is left out in it has nothing that could be missing.
        var isLine = survey.MeaningOf(site).Kind is NameKind.Line or NameKind.Score;
        if (isLine && value.IsOfSeveral && (value.LeavesOutMissing || value.Fallback is not null))
        {
            yield return "ifMissing";
        }
        else if (value.MayBeLeftOut
            && (value.TimeUnit is not null || survey.MeaningOf(site) is not { Kind: NameKind.Fact or NameKind.Roster or NameKind.Result or NameKind.Unknown, Type: ValueType.Number }))
        {
            yield return "ifMissing";
        }
    }

    private static IEnumerable<Finding> Facts(Survey survey)
    {
        foreach (var value in survey.Of<Value>())
        {
            if (value.Value.Sharing is not string sharing || sharing == RosterFacts.Kind)
            {
                continue;
            }

            if (survey.Names.Fact(sharing) is not FactKind fact)
            {
                yield return value.Key.Finds(RulesFindings.FactNotDeclared, ".sharing").With("fact", sharing);
            }
            else if (fact.Type is not (FactType.Code or FactType.Flag))
            {
                var type = fact.Type == FactType.Number ? ValueType.Number : ValueType.Date;
                yield return Comparisons.WrongType(value.Key, ".sharing", sharing, type, ValueType.Code);
            }
        }
    }

    private static IEnumerable<Finding> Ranks(Survey survey) => survey.Of<Value>()
        .Where(value => value.Value.Folding == Fold.Rank && value.Value.Owner != Value.Group && value.Value.IsOfSeveral)
        .Select(value => value.Key.Finds(RulesFindings.RankOfGroupOnly, ".fold").With("of", value.Value.Owner));

    /// <summary>What is measured against the others must have a name, by which they have it.</summary>
    private static IEnumerable<Finding> Unnamed(Survey survey) => survey.Sites
        .Where(site => !site.IsMade && site.Written is Relative { IsNamed: false })
        .Select(site => site.FindsAtMark(RulesFindings.MeasuredWithoutName, ".relative"));

    /// <summary>What others have is compared and added up as it was rounded.</summary>
    private static IEnumerable<Finding> Unrounded(Survey survey) => survey.Policy.Rounding is not null
        ? Enumerable.Empty<Finding>()
        : survey.Of<Value>()
            .Where(value => value.Value.ReadsLinesOfOthers && survey.MeaningOf(value.Key).Kind == NameKind.Line)
            .Select(value => survey.Line(value.Value.Name)!)
            .Where(line => line.Number!.Rounding is null && Ranges.Divides(line.Number))
            .Select(line => line.Finds(RulesFindings.RoundingMissing));

    /// <summary>Who is judged is not known while it is asked.</summary>
    private static IEnumerable<Finding> Scopes(Survey survey)
    {
        foreach (var value in survey.Of<Value>().Where(v => IsInScope(v.Key)))
        {
            if (ReadsJudged(survey, value.Key, value.Value)
                || Behind(survey, value.Key).Any(v => ReadsJudged(survey, v.Key, v.Value)))
            {
                yield return value.Key.Finds(RulesFindings.OthersInScope).With("name", value.Value.Policy ?? value.Value.Name);
            }
        }
    }

    /// <summary>What others have is computed before any step: neither their grades nor changed scores are there.</summary>
    private static IEnumerable<Finding> Standings(Survey survey)
    {
        foreach (var value in survey.Of<Value>().Where(v => v.Value.ReadsLinesOfOthers))
        {
            var kind = survey.MeaningOf(value.Key).Kind;
            if (kind == NameKind.Line)
            {
                var early = Behind(survey, value.Key).FirstOrDefault(v => survey.MeaningOf(v.Key).Kind is NameKind.Score or NameKind.Grade or NameKind.Rank or NameKind.Given);
                if (early.Value is not null)
                {
                    yield return value.Key.Finds(RulesFindings.NotYetScored).With("name", early.Value.Name);
                }
            }
            else if (kind == NameKind.Score && survey.Steps.TakeWhile(s => s != StepOf(value.Key)).Any(s => s.Node is AdjustScore))
            {
                yield return value.Key.Finds(RulesFindings.ScoreOfOthersChanges);
            }
        }
    }

    private static bool ReadsJudged(Survey survey, Site site, Value value) => value.IsOfGroup
        || (value.ReadsLinesOfOthers && survey.MeaningOf(site).Kind is (NameKind.Line or NameKind.Score));

    private static bool IsInScope(Site site) => site.Slot == Slot.Scope || (site.Parent is Site parent && IsInScope(parent));

    private static Site StepOf(Site site) => site.Parent is Site parent ? StepOf(parent) : site;

    /// <summary>All values in the line that one names, and in the lines that these name in turn.</summary>
    private static IEnumerable<KeyValuePair<Site, Value>> Behind(Survey survey, Site site)
    {
        var met = new HashSet<Site>();
        var open = new Stack<Site>(Named(survey, site));
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (!met.Add(at))
            {
                continue;
            }

            if (at.Node is Value value)
            {
                yield return new KeyValuePair<Site, Value>(at, value);
            }

            foreach (var next in at.Children.Concat(Named(survey, at)))
            {
                open.Push(next);
            }
        }
    }

    private static Site[] Named(Survey survey, Site site) =>
        site.Node is Value value && survey.MeaningOf(site).Kind == NameKind.Line && survey.Line(value.Name) is Site line
            ? new[] { line }
            : Array.Empty<Site>();
}
