using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The versions of a policy that count records of a period, each those of its own days; their points are added.</summary>
internal sealed class BoundVersions
{
    private readonly BoundVersion[] versions;
    private readonly Binder close;
    private readonly HashSet<string> lines;

    private BoundVersions(BoundVersion[] versions, Binder close)
    {
        this.versions = versions;
        this.close = close;
        lines = new HashSet<string>(Lines.OfScore(close.Policy).Keys, System.StringComparer.Ordinal);
        var scoring = versions.Where(v => v.Binder.Policy.Score is not null).ToArray();
        Score = scoring.Length == 0 ? null : Sum(scoring, System.Array.ConvertAll(scoring, v => v.Binder.Policy.Score!.Bind(v.Binder)));
    }

    /// <summary>The points; null where no version gives any.</summary>
    internal Measure? Score { get; }

    /// <summary>The versions; null where one counts the whole period.</summary>
    internal static BoundVersions? OrNull(EvaluationInput input, WorkLedger ledger, SubjectRows subjects, Binder close) =>
        close.Policy.Versions.Count == 0
            ? null
            : new BoundVersions(close.Policy.Versions.Select(v => new BoundVersion(v, input, ledger, subjects)).ToArray(), close);

    /// <summary>A line of the points that steps name: of every version that has it. Null for other lines, which see all records.</summary>
    internal Measure? Line(string id)
    {
        var having = lines.Contains(id) ? System.Array.FindAll(versions, v => v.Binder.IsLine(id)) : System.Array.Empty<BoundVersion>();
        return having.Length == 0 ? null : Sum(having, System.Array.ConvertAll(having, v => v.Binder.Line(id)));
    }

    private VersionsMeasure Sum(BoundVersion[] counting, Measure[] numbers) => new VersionsMeasure(counting, numbers, close);
}
