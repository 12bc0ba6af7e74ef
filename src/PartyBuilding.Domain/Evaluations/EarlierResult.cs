using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>An issued result of an earlier period or of another policy, used as an input (往期结果).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record EarlierResult
{
    private ValueList<string> _honours = ValueList<string>.Empty;
    private ValueList<string> _findings = ValueList<string>.Empty;

    private EarlierResult(SubjectId subject, string policy, EvaluationPeriod period)
    {
        Subject = subject;
        Policy = policy;
        Period = period;
    }

    /// <summary>Whom or what was evaluated.</summary>
    public SubjectId Subject { get; }

    /// <summary>The code of the policy it was evaluated by.</summary>
    public string Policy { get; }

    /// <summary>The period it was evaluated for.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The score; null when none was issued.</summary>
    public decimal? Score { get; private init; }

    /// <summary>The code of the grade; null when none was issued.</summary>
    public string? Grade { get; private init; }

    /// <summary>The rank, 1 for the first; null when none was issued.</summary>
    public int? Rank { get; private init; }

    /// <summary>The codes of the honours that were issued with it (荣誉), in the order given; empty when none was.</summary>
    public IReadOnlyList<string> Honours => _honours;

    /// <summary>The codes of what was found: requirements unmet, measures that fell due; in the order given; empty when nothing was.</summary>
    public IReadOnlyList<string> Findings => _findings;

    /// <summary>A result without score, grade or rank yet.</summary>
    /// <exception cref="ArgumentException">The subject is none, or the policy is no code.</exception>
    public static EarlierResult Of(SubjectId subject, string policy, EvaluationPeriod period)
    {
        Require.Some(subject.IsNone, nameof(subject));
        return new(subject, Code.Check(policy, nameof(policy)), Require.NotNull(period, nameof(period)));
    }

    /// <summary>The same result with this score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than twelve decimals, or beyond ±10¹⁵.</exception>
    public EarlierResult WithScore(decimal score) => this with { Score = PointRange.Check(score, 12, 1_000_000_000_000_000m, nameof(score)) };

    /// <summary>The same result with this grade.</summary>
    /// <exception cref="ArgumentException">The grade is no code.</exception>
    public EarlierResult WithGrade(string grade) => this with { Grade = Code.Check(grade, nameof(grade)) };

    /// <summary>The same result with this rank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public EarlierResult WithRank(int rank) => rank >= 1
        ? this with { Rank = rank }
        : throw new ArgumentOutOfRangeException(nameof(rank), rank, "A rank is counted from 1.");

    /// <summary>The same result with one more honour.</summary>
    /// <exception cref="ArgumentException">The honour is no code.</exception>
    public EarlierResult WithHonour(string honour) => this with { _honours = _honours.With(Code.Check(honour, nameof(honour))) };

    /// <summary>The same result with one more finding, by the code or the clause that its policy gives it.</summary>
    /// <exception cref="ArgumentException">The finding is blank.</exception>
    public EarlierResult WithFinding(string finding) => this with { _findings = _findings.With(Require.Filled(finding, nameof(finding))) };

    /// <summary>Subject, policy and period, such as "organization:407 stars 2025".</summary>
    public override string ToString() => $"{Subject} {Policy} {Period}";
}
