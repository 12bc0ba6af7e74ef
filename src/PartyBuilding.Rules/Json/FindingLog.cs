using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is found while one document is read.</summary>
internal sealed class FindingLog
{
    private readonly List<Finding> findings = new List<Finding>();
    private readonly FindingPlace document;

    internal FindingLog(string? source) =>
        document = source is null ? FindingPlace.Nowhere : FindingPlace.Nowhere.WithSource(source);

    internal IReadOnlyList<Finding> Findings => findings;

    internal bool IsEmpty => findings.Count == 0;

    internal FindingPlace Document => document;

    internal FindingPlace At(string path) => document.WithPath(path);

    internal void Add(Finding finding) => findings.Add(finding);
}
