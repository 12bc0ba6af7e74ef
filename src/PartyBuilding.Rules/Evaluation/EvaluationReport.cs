using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The result of an evaluation: pure data in columns. Immutable and thread-safe.</summary>
/// <remarks>Only until its <see cref="Digest"/> is first asked for, by a caller or by writing it as JSON, does it hold on to the input, of which that is computed.</remarks>
public sealed partial class EvaluationReport
{
    internal EvaluationReport(
        PolicyReference policy,
        EvaluationPeriod period,
        Instant? knownAt,
        ReportColumns columns,
        IReadOnlyList<PlacesOutcome> places,
        IReadOnlyList<Finding> findings,
        Lazy<InputDigest> digest)
    {
        Policy = policy;
        Period = period;
        KnownAt = knownAt;
        Columns = columns;
        Places = places;
        Findings = findings;
        this.digest = digest;
    }

    private readonly Lazy<InputDigest> digest;

    /// <summary>The policy that was applied.</summary>
    public PolicyReference Policy { get; }

    /// <summary>The period that was judged.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The instant up to which entries are known; null for all entries.</summary>
    public Instant? KnownAt { get; }

    /// <summary>How many subjects are in scope.</summary>
    public int Count => Columns.Subjects.Length;

    /// <summary>Results in the order of subjects.</summary>
    public IEnumerable<SubjectResult> Subjects => Enumerable.Range(0, Count).Select(row => new SubjectResult(this, row));

    /// <summary>How places were given, by step and group.</summary>
    public IReadOnlyList<PlacesOutcome> Places { get; }

    /// <summary>What was noted, left out, or not covered; in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The digest of everything that the result depends on; computed at the first call and kept.</summary>
    public InputDigest Digest => digest.Value;

    internal ReportColumns Columns { get; }

    /// <summary>Results by rank, equal ranks in the order of subjects; the undetermined last.</summary>
    public IEnumerable<SubjectResult> ByRank() => Enumerable.Range(0, Count)
        .OrderBy(row => Columns.Rank[row] == 0 ? int.MaxValue : Columns.Rank[row])
        .ThenBy(row => row)
        .Select(row => new SubjectResult(this, row));

    /// <summary>The result of a subject; null when it is not in scope.</summary>
    public SubjectResult? Find(SubjectId subject)
    {
        var row = RowOf(subject);
        return row < 0 ? null : new SubjectResult(this, row);
    }

    internal int RowOf(SubjectId subject)
    {
        var row = Array.BinarySearch(Columns.Subjects, subject);
        return row < 0 ? -1 : row;
    }
}
