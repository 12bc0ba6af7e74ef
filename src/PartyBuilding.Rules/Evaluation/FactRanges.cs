using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Facts outside the ranges that the policy declares: what was checked of the policy holds within them only.</summary>
internal static class FactRanges
{
    internal static void Add(Plan plan, List<Finding> findings)
    {
        foreach (var kind in plan.Policy.Vocabulary.Facts)
        {
            if (kind.Range is ValueRange range)
            {
                findings.AddRange(plan.Input.Facts.Facts
                    .Where(fact => fact.Code == kind.Code && fact.Type == FactType.Number && (fact.Number < range.Low || fact.Number > range.High))
                    .Select(fact => Of(fact, range)));
            }
        }
    }

    private static Finding Of(Fact fact, ValueRange range) => Finding.Of(RulesFindings.FactOutOfRange, FindingPlace.OfSubject(fact.Subject))
        .With("fact", fact.Code)
        .With("value", fact.Number)
        .With("low", range.Low)
        .With("high", range.High);
}
