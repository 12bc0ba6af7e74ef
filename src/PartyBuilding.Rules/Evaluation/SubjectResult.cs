using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The result of one subject, read from the columns of a report. The default belongs to no report.</summary>
public readonly struct SubjectResult : IEquatable<SubjectResult>
{
    private readonly EvaluationReport? report;
    private readonly int row;

    internal SubjectResult(EvaluationReport report, int row)
    {
        this.report = report;
        this.row = row;
    }

    /// <summary>The subject.</summary>
    /// <exception cref="InvalidOperationException">The result is the default.</exception>
    public SubjectId Subject => Columns.Subjects[row];

    /// <summary>The points.</summary>
    public Score Score => Columns.ScoreOf(row);

    /// <summary>The code of the grade; null when there is none, or while it is undetermined.</summary>
    public string? Grade => Columns.GradeOf(row);

    /// <summary>
    /// Codes of the grades from the best to the worst that is still possible, best first, with all that lie between them in the vocabulary; one when
    /// the grade is determined, none without grades.
    /// </summary>
    public IReadOnlyList<string> PossibleGrades => Columns.PossibleGradesOf(row);

    /// <summary>The rank by points among the determined, 1 for the first, equal points share it; null while undetermined, and where the policy gives no points.</summary>
    public int? Rank => Columns.RankOf(row);

    /// <summary>Whether grade or rank can still change because other subjects are undetermined.</summary>
    public bool IsProvisional => Columns.IsProvisional(row);

    /// <summary>Codes of the honours, in the order given.</summary>
    public IReadOnlyList<string> Honours => Columns.HonoursOf(row);

    /// <summary>Requirements that are unmet and other findings of the policy, in its order.</summary>
    public IReadOnlyList<SubjectFinding> Findings => Columns.FindingsOf(row);

    /// <summary>Requirements that are unmet, in the policy's order.</summary>
    public IReadOnlyList<SubjectFinding> Unmet => Columns.UnmetOf(row);

    /// <summary>What is missing to the next grade; null when there is none or points cannot give it.</summary>
    public NextGrade? Next => Columns.NextOf(row);

    private ReportColumns Columns => report is null
        ? throw new InvalidOperationException("This result belongs to no report.")
        : report.Columns;

    /// <summary>Whether both are the same row of the same report.</summary>
    public static bool operator ==(SubjectResult left, SubjectResult right) => left.Equals(right);

    /// <summary>Whether both are different rows.</summary>
    public static bool operator !=(SubjectResult left, SubjectResult right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SubjectResult other) => ReferenceEquals(report, other.report) && row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SubjectResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => row;
}
