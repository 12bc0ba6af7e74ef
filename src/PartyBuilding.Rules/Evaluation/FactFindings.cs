using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Facts that are not as the policy declares them: another type, outside the range, or a misspelt name.</summary>
/// <remarks>A sheet of facts serves many purposes, so names that are like none of the policy's are not told.</remarks>
internal static class FactFindings
{
    private const int Shown = 5;

    internal static void Add(Plan plan, List<Finding> findings)
    {
        var declared = plan.Policy.Vocabulary.Facts.Where(f => !IsOfRoster(f.Code)).ToArray();
        foreach (var kind in declared)
        {
            findings.AddRange(plan.Input.Facts.Facts.Where(fact => fact.Code == kind.Code).SelectMany(fact => Of(fact, kind)));
        }

        var strangers = plan.Input.Facts.Facts
            .Where(fact => !IsOfRoster(fact.Code) && Array.TrueForAll(declared, d => d.Code != fact.Code))
            .GroupBy(fact => fact.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        findings.AddRange(strangers.Select(group => Stranger(group.Key, group.ToArray(), declared.Select(d => d.Code))).OfType<Finding>());
    }

    private static IEnumerable<Finding> Of(Fact fact, FactKind kind)
    {
        if (fact.Type != kind.Type)
        {
            yield return Finding.Of(RulesFindings.FactOfWrongType, FindingPlace.OfSubject(fact.Subject))
                .With("fact", fact.Code)
                .With("type", Words.FactTypes[(int)kind.Type])
                .With("given", Words.FactTypes[(int)fact.Type]);
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

    private static Finding? Stranger(string code, Fact[] facts, IEnumerable<string> declared)
    {
        if (NearestWords.AlmostSame(code, declared) is not string nearest)
        {
            return null;
        }

        var subjects = string.Join(", ", facts.Take(Shown).Select(f => f.Subject));
        return Finding.Of(RulesFindings.MisspeltFact, FindingPlace.Nowhere)
            .With("fact", code)
            .With("count", facts.Length)
            .With("subjects", facts.Length > Shown ? subjects + ", \u2026 (+" + Exact.Text(facts.Length - Shown) + ")" : subjects)
            .With("nearest", nearest);
    }

    private static bool IsOfRoster(string code) => code.StartsWith(RosterFacts.Prefix, StringComparison.Ordinal);
}
