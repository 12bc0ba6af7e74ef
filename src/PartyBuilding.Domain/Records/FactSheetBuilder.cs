using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Collects facts and checks them as a whole.</summary>
/// <remarks>The order of adding never matters. Not safe for use by several threads at once.</remarks>
public sealed class FactSheetBuilder
{
    private readonly List<Fact> _facts = [];

    /// <summary>Adds a fact.</summary>
    public FactSheetBuilder Add(Fact fact)
    {
        _facts.Add(Require.NotNull(fact, nameof(fact)));
        return this;
    }

    /// <summary>The sheet, and everything that was found. There always is a sheet.</summary>
    /// <remarks>
    /// The same fact added again counts once. Of facts on the same days the later entered holds. Two facts that differ, entered at the same time
    /// (or both without a time), contradict each other: both are listed by a finding, and on the days that they share the fact is unknown.
    /// A number has at most twelve decimals and lies within 10^15 either way; what does not is left out, and listed too.
    /// </remarks>
    public Checked<FactSheet> Build()
    {
        List<Finding> findings = [];
        List<Fact> facts = Distinct(findings);
        for (int i = 0; i < facts.Count; i++)
        {
            for (int j = i + 1; j < facts.Count && facts[i].IsSameKnowledge(facts[j]); j++)
            {
                if (facts[i].Overlaps(facts[j]) && !facts[i].HasSameValue(facts[j]))
                {
                    findings.Add(Finding.Of(DomainFindings.FactsContradict, FindingPlace.OfSubject(facts[i].Subject))
                        .With("fact", facts[i].Code)
                        .With("first", facts[i].ValueText)
                        .With("second", facts[j].ValueText));
                }
            }
        }

        return Checked.Of(new FactSheet(facts.ToArray()), findings);
    }

    private List<Fact> Distinct(List<Finding> findings)
    {
        List<Fact> sorted = [.. _facts];
        sorted.Sort(Fact.Compare);
        List<Fact> distinct = new(sorted.Count);
        Fact? last = null;
        foreach (Fact fact in sorted)
        {
            if (last is not null && Fact.Compare(last, fact) == 0)
            {
                continue;
            }

            last = fact;
            if (fact.Code.StartsWith(RosterFacts.Prefix, StringComparison.Ordinal))
            {
                findings.Add(Finding.Of(DomainFindings.FactReserved, FindingPlace.OfSubject(fact.Subject)).With("fact", fact.Code));
            }
            else if (fact.LastDay < fact.FirstDay)
            {
                findings.Add(Finding.Of(DomainFindings.FactDatesReversed, FindingPlace.OfSubject(fact.Subject))
                    .With("fact", fact.Code).With("first", fact.FirstDay!.Value).With("last", fact.LastDay!.Value));
            }
            else if (fact.Type == FactType.Number && !Millionths.IsHeld(fact.Number))
            {
                findings.Add(Finding.Of(DomainFindings.FactNumberNotHeld, FindingPlace.OfSubject(fact.Subject)).With("fact", fact.Code).With("number", fact.Number));
            }
            else
            {
                distinct.Add(fact);
            }
        }

        return distinct;
    }
}
