using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>All policies that an application uses, in all their versions, with the extensions they call (办法目录).</summary>
/// <remarks>Immutable and thread-safe: a changed regulation is a new catalogue. Made by <see cref="PolicyCatalogueBuilder"/>.</remarks>
public sealed class PolicyCatalogue
{
    private readonly ILookup<string, Policy> versions;

    internal PolicyCatalogue(IEnumerable<Policy> policies, Extensions extensions, IReadOnlyList<Finding> findings)
    {
        Policies = Array.AsReadOnly(policies
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .ThenBy(p => p.Effective.Start)
            .ThenBy(p => p.Version, StringComparer.Ordinal)
            .ToArray());
        versions = Policies.ToLookup(p => p.Id, StringComparer.Ordinal);
        Ids = Array.AsReadOnly(versions.Select(v => v.Key).ToArray());
        Extensions = extensions;
        Findings = findings;
    }

    /// <summary>Every version of every policy, by id, then by first day in force.</summary>
    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>The ids, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The custom numbers and conditions, for <see cref="EvaluationInput.With(Extensions)"/>.</summary>
    public Extensions Extensions { get; }

    /// <summary>What was found while the policies were loaded: those of one document together, in the order added.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The versions of a policy, by first day in force; none for an unknown id.</summary>
    public IReadOnlyList<Policy> Versions(string id) => versions[Require.NotNull(id, nameof(id))].ToArray();

    /// <summary>The version that is in force on a day; null when there is none.</summary>
    /// <remarks>
    /// A version takes the place of earlier ones from its first day on, also where the earlier names no last day: so a
    /// published document need not be changed when its successor appears.
    /// </remarks>
    public Policy? Find(string id, LocalDate day) =>
        versions[Require.NotNull(id, nameof(id))].LastOrDefault(p => p.Effective.Contains(day));

    /// <summary>The policy that governs a period: the version in force at its close.</summary>
    /// <remarks>
    /// Where that version counts records by their date (<see cref="GoverningDate.RecordDate"/>), the points of versions that were in force
    /// earlier in the period are counted as well, each for the records of its own days. Days without a version, and days of two, are findings.
    /// </remarks>
    /// <returns>The policy to be evaluated; refused when no version is in force at the close, or the points of versions cannot be added.</returns>
    public Checked<Policy> Governing(string id, EvaluationPeriod period) =>
        GoverningVersions.Of(id, Versions(id), Require.NotNull(period, nameof(period)));

    /// <summary>The policy with exactly this id, version and content, such as the one a stored report names; null when there is none.</summary>
    public Policy? Find(PolicyReference reference) =>
        versions[Require.NotNull(reference, nameof(reference)).Id].FirstOrDefault(p => p.Reference.Equals(reference));
}
