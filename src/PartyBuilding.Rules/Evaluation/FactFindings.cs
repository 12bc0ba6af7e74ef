using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Facts that are not as the policy declares them: another type, outside the range, or a misspelt name.</summary>
/// <remarks>
/// The extent of a name says whether anything is wrong with its facts; they are only walked to name them. A sheet of facts serves many
/// purposes, so names that are like none of the policy's are not told.
/// </remarks>
internal static class FactFindings
{
    internal static void Add(Plan plan, List<Finding> findings)
    {
        var facts = plan.Input.Facts;
        var declared = plan.Policy.Vocabulary.Facts.Where(f => !f.Code.StartsWith(RosterFacts.Prefix, StringComparison.Ordinal)).ToArray();
        foreach (var kind in declared)
        {
            if (Array.Exists(facts.Extents, extent => extent.Code == kind.Code && !IsAsDeclared(extent, kind)))
            {
                findings.AddRange(Named(facts, kind.Code).SelectMany(fact => Of(fact, kind)));
            }
        }

        var names = Array.ConvertAll(declared, kind => kind.Code);
        foreach (var extent in facts.Extents)
        {
            if (!names.Contains(extent.Code) && NearestWords.AlmostSame(extent.Code, names) is string nearest)
            {
                findings.Add(Finding.Of(RulesFindings.MisspeltFact, FindingPlace.Nowhere)
                    .With("fact", extent.Code)
                    .With("count", extent.Count)
                    .With("subjects", FirstFew.Of(Named(facts, extent.Code).Select(f => f.Subject.ToString()), extent.Count))
                    .With("nearest", nearest));
            }
        }
    }

    private static IEnumerable<Fact> Named(FactSheet facts, string code) => facts.Facts.Where(fact => fact.Code == code);

    private static bool IsAsDeclared(FactExtent extent, FactKind kind) => extent.IsAll(kind.Type)
        && (kind.Range is not ValueRange range || !(extent.Lowest < range.Low || extent.Highest > range.High));

    private static IEnumerable<Finding> Of(Fact fact, FactKind kind)
    {
        if (fact.Type != kind.Type)
        {
            yield return Finding.Of(RulesFindings.FactOfWrongType, FindingPlace.OfSubject(fact.Subject))
                .With("fact", fact.Code)
                .With("type", TypeTitles.Of(kind.Type))
                .With("given", TypeTitles.Of(fact.Type));
        }
        else if (kind.Range is ValueRange range && fact.Type == FactType.Number && (fact.Number < range.Low || fact.Number > range.High))
        {
            yield return Finding.Of(RulesFindings.FactOutOfRange, FindingPlace.OfSubject(fact.Subject))
                .With("fact", fact.Code)
                .With("value", fact.Number)
                .With("low", range.Low)
                .With("high", range.High);
        }
    }
}
