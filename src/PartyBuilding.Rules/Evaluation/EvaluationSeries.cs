using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Several policies applied to one input, each reading the results of those before it: proposals before the members who made them,
/// ballots before those they are about. Immutable and thread-safe.
/// </summary>
public sealed class EvaluationSeries
{
    internal EvaluationSeries(IEnumerable<Evaluation> evaluations, IEnumerable<Finding> findings)
    {
        Evaluations = Array.AsReadOnly(evaluations.ToArray());
        Findings = Array.AsReadOnly(findings.ToArray());
    }

    /// <summary>The evaluations in the order in which they were made: who is read before who reads, otherwise by the policy's id, ordinal.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; }

    /// <summary>What was noticed about the policies together; what concerns one stands in its report.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The evaluation of a policy, by its id.</summary>
    /// <exception cref="ArgumentException">The policy is not one of the series; <see cref="Find"/> gives null instead.</exception>
    public Evaluation this[string policy] => Find(policy)
        ?? throw new ArgumentException("The policy " + policy + " is not one of this series.", nameof(policy));

    /// <summary>The evaluation of a policy, by its id; null when it is not one of the series.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Evaluation? Find(string policy)
    {
        Require.NotNull(policy, nameof(policy));
        return Evaluations.FirstOrDefault(e => e.Policy.Id == policy);
    }
}
