using System.Collections.Generic;
using System.Linq;
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

    /// <summary>Whether nothing is wrong but keys that do not belong there: what was read beside them can be judged.</summary>
    internal bool HasOnlyStrayKeys => findings.TrueForAll(f =>
        f.Code == RulesFindings.UnknownKey.Code || f.Code == RulesFindings.DuplicateKey.Code);

    internal bool HasErrors => findings.Any(finding => finding.Severity == Severity.Error);

    internal FindingPlace Document => document;

    internal FindingPlace At(string path) => document.WithPath(path);

    internal void Add(Finding finding) => findings.Add(finding);

    /// <summary>Adds findings about the document that do not name it yet.</summary>
    internal void Add(IEnumerable<Finding> further) => findings.AddRange(document.Source is string source
        ? further.Select(f => f.Evidence.Aggregate(
            Finding.Of(f.Kind, f.Place.WithSource(source)), (named, pair) => named.With(pair.Key, pair.Value)))
        : further);
}
