using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Makes sure that an id and a day lead to one policy; where they do not, none is preferred silently.</summary>
internal static class PolicyVersions
{
    /// <summary>Those policies that nothing contradicts; the same content twice counts once.</summary>
    internal static IReadOnlyList<Policy> Distinct(IEnumerable<Policy> policies, List<Finding> findings)
    {
        var kept = new List<Policy>();
        foreach (var versions in policies.GroupBy(p => p.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            kept.AddRange(OneForEachDay(OneForEachVersion(versions, findings), findings));
        }

        return kept;
    }

    private static List<Policy> OneForEachVersion(IEnumerable<Policy> versions, List<Finding> findings)
    {
        var kept = new List<Policy>();
        foreach (var same in versions.GroupBy(p => p.Version, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var count = same.Select(p => p.Reference.Hash).Distinct(StringComparer.Ordinal).Count();
            if (count == 1)
            {
                kept.Add(same.First());
                continue;
            }

            findings.Add(Finding.Of(RulesFindings.PolicyVersionTwice, FindingPlace.Nowhere)
                .With("policy", same.First().ToString())
                .With("count", count));
        }

        return kept;
    }

    private static IEnumerable<Policy> OneForEachDay(List<Policy> versions, List<Finding> findings)
    {
        foreach (var together in versions.GroupBy(p => p.Effective.Start).OrderBy(g => g.Key))
        {
            if (together.Count() == 1)
            {
                yield return together.First();
                continue;
            }

            findings.Add(Finding.Of(RulesFindings.PolicyVersionsStartTogether, FindingPlace.Nowhere)
                .With("policy", together.First().Id)
                .With("versions", string.Join(", ", together.Select(p => p.Version)))
                .With("from", together.Key));
        }
    }
}
