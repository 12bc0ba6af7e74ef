using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is found while one document is read.</summary>
internal sealed class FindingLog
{
    private readonly List<Finding> findings = new List<Finding>();
    private readonly HashSet<Finding> seen = new HashSet<Finding>();
    private readonly FindingPlace document;

    internal FindingLog(string? source) =>
        document = source is null ? FindingPlace.Nowhere : FindingPlace.Nowhere.WithSource(source);

    internal IReadOnlyList<Finding> Findings => findings;

    /// <summary>Where stand-ins are in what was read.</summary>
    internal Holes Holes { get; } = new Holes();

    internal bool HasErrors => findings.Any(finding => finding.Severity == Severity.Error);

    internal FindingPlace Document => document;

    internal FindingPlace At(string path) => document.WithPath(path);

    /// <summary>Adds a finding, once: what several rows share is read for each of them.</summary>
    internal void Add(Finding finding)
    {
        if (seen.Add(finding))
        {
            findings.Add(finding);
        }
    }

    /// <summary>Adds findings about the document that do not name it yet.</summary>
    internal void Add(IEnumerable<Finding> further) => findings.AddRange(document.Source is string source
        ? further.Select(f => f.Evidence.Aggregate(
            Finding.Of(f.Kind, f.Place.WithSource(source)), (named, pair) => named.With(pair.Key, pair.Value)))
        : further);
}
