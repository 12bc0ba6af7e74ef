using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The order in which policies are evaluated: who is read before who reads; otherwise by id. A cycle has none.</summary>
internal sealed class SeriesOrder
{
    private readonly SortedDictionary<string, Policy> policies = new SortedDictionary<string, Policy>(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> reads = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
    private readonly List<Policy> ordered = new List<Policy>();
    private readonly List<string> path = new List<string>();
    private readonly HashSet<string> done = new HashSet<string>(StringComparer.Ordinal);

    private SeriesOrder(IEnumerable<Policy> given)
    {
        foreach (var policy in given)
        {
            policies.Add(policy.Id, policy);
        }

        foreach (var policy in policies.Values)
        {
            reads.Add(policy.Id, ReadBy(policy).Where(policies.ContainsKey).ToArray());
        }
    }

    /// <summary>The policies in their order; who reads in a circle stands in none of it.</summary>
    internal IReadOnlyList<Policy> Policies => ordered;

    /// <summary>Every circle of policies that read each other.</summary>
    internal List<Finding> Cycles { get; } = new List<Finding>();

    internal static SeriesOrder Of(IEnumerable<Policy> given)
    {
        var order = new SeriesOrder(given);
        foreach (var id in order.policies.Keys)
        {
            order.Visit(id);
        }

        return order;
    }

    /// <summary>The ids of the policies of the series whose results of the same period a policy reads, in ordinal order.</summary>
    internal IReadOnlyList<string> ReadBy(string policy) => reads[policy];

    private void Visit(string id)
    {
        var at = path.IndexOf(id);
        if (at >= 0)
        {
            Cycles.Add(Finding.Of(RulesFindings.PolicyCycle, FindingPlace.Nowhere)
                .With("path", string.Join(" \u2192 ", path.Skip(at).Concat(new[] { id }))));
            return;
        }

        if (!done.Add(id))
        {
            return;
        }

        path.Add(id);
        foreach (var read in reads[id])
        {
            Visit(read);
        }

        path.RemoveAt(path.Count - 1);
        ordered.Add(policies[id]);
    }

    private static IEnumerable<string> ReadBy(Policy policy) => new[] { policy }.Concat(policy.Versions.Select(v => v.Policy))
        .SelectMany(version => new Survey(version, null).Of<Value>())
        .Where(value => value.Value.Policy is not null && value.Value.PeriodsBack == 0)
        .Select(value => value.Value.Policy!)
        .Distinct()
        .OrderBy(id => id, StringComparer.Ordinal);
}
