using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Attributes = PartyBuilding.Domain.RecordAttributes;

namespace PartyBuilding.Domain;

/// <summary>A result that was issued to a subject for a period (考核结果). It is never changed: a correction is a new one that names it.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. <see cref="Grounds"/> is text that this package does not read, such as the
/// stored explanation of the score, so that the result can be explained years later as it was issued.
/// </remarks>
public sealed partial record Assessment
{
    private ValueList<string> _honours = ValueList<string>.Empty;
    private ValueList<string> _findings = ValueList<string>.Empty;

    private Assessment(EntryId entry, SubjectId subject, PolicyReference policy, EvaluationPeriod period, LocalDate issuedOn)
    {
        Entry = entry;
        Subject = subject;
        Policy = policy;
        Period = period;
        IssuedOn = issuedOn;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; private init; }

    /// <summary>Whom or what was assessed.</summary>
    public SubjectId Subject { get; }

    /// <summary>The policy, its version and its content.</summary>
    public PolicyReference Policy { get; private init; }

    /// <summary>The period that was assessed.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; private init; }

    /// <summary>The score; null when the policy gives none.</summary>
    public decimal? Score { get; private init; }

    /// <summary>The code of the grade; null when the policy gives none.</summary>
    public string? Grade { get; private init; }

    /// <summary>The rank, 1 for the first; null when the policy gives none.</summary>
    public int? Rank { get; private init; }

    /// <summary>The codes of the honours that go with it, in the order given.</summary>
    public IReadOnlyList<string> Honours => _honours;

    /// <summary>The codes of what was found with it: requirements unmet, measures that fell due; in the order given.</summary>
    public IReadOnlyList<string> Findings => _findings;

    /// <summary>Why it is so, as text of the one who issued it; null when none was kept.</summary>
    public string? Grounds { get; private init; }

    /// <summary>The digest of the inputs, such as <c>sha256:…</c>; null when none was kept.</summary>
    public string? Digest { get; private init; }

    /// <summary>The assessment that this one takes the place of; null for the first one.</summary>
    public EntryId? Corrects { get; private init; }

    /// <summary>Why the earlier one was corrected, a code; null for the first one.</summary>
    public string? Cause { get; private init; }

    /// <summary>The objection that led to the correction; null when none did.</summary>
    public EntryId? Objection { get; private init; }

    /// <summary>An assessment without score, grade or rank yet.</summary>
    /// <exception cref="ArgumentException">Entry or subject is none.</exception>
    public static Assessment Of(EntryId entry, SubjectId subject, PolicyReference policy, EvaluationPeriod period, LocalDate issuedOn)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(subject.IsNone, nameof(subject));
        return new(entry, subject, Require.NotNull(policy, nameof(policy)), Require.NotNull(period, nameof(period)), issuedOn.Iso());
    }

    /// <summary>The same assessment with this score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than twelve decimals, or beyond ±10¹⁵.</exception>
    public Assessment WithScore(decimal score) => this with { Score = PointRange.Check(score, 12, 1_000_000_000_000_000m, nameof(score)) };

    /// <summary>The same assessment with this grade.</summary>
    /// <exception cref="ArgumentException">The grade is no code.</exception>
    public Assessment WithGrade(string grade) => this with { Grade = Code.Check(grade, nameof(grade)) };

    /// <summary>The same assessment with this rank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public Assessment WithRank(int rank) => rank >= 1
        ? this with { Rank = rank }
        : throw new ArgumentOutOfRangeException(nameof(rank), rank, "A rank is counted from 1.");

    /// <summary>The same assessment with one more honour.</summary>
    /// <exception cref="ArgumentException">The honour is no code of at most 57 characters.</exception>
    public Assessment WithHonour(string honour)
    {
        Code.Check(Attributes.HonourPrefix + Code.Check(honour, nameof(honour)), nameof(honour));
        return this with { _honours = _honours.With(honour) };
    }

    /// <summary>The same assessment with one more finding, by the code or the clause that the policy gives it.</summary>
    /// <exception cref="ArgumentException">The finding is blank.</exception>
    public Assessment WithFinding(string finding) => this with { _findings = _findings.With(Require.Filled(finding, nameof(finding))) };

    /// <summary>The same assessment with the text that says why, kept as it is.</summary>
    public Assessment WithGrounds(string grounds) => this with { Grounds = Require.NotNull(grounds, nameof(grounds)) };

    /// <summary>The same assessment with the digest of its inputs.</summary>
    public Assessment WithDigest(string digest) => this with { Digest = Require.NotNull(digest, nameof(digest)) };

    /// <summary>The same result, issued in the place of an earlier one because of this cause.</summary>
    /// <remarks>One that names itself is refused by every <see cref="AssessmentBook"/>.</remarks>
    /// <exception cref="ArgumentException">The earlier entry is none, or the cause is no code.</exception>
    public Assessment Correcting(EntryId earlier, string cause)
    {
        Require.Some(earlier.IsNone, nameof(earlier));
        return this with { Corrects = earlier, Cause = Code.Check(cause, nameof(cause)) };
    }

    /// <summary>The same correction with the objection that led to it.</summary>
    /// <exception cref="ArgumentException">The objection is none.</exception>
    /// <exception cref="InvalidOperationException">This is no correction.</exception>
    public Assessment After(EntryId objection)
    {
        Require.Some(objection.IsNone, nameof(objection));
        return Corrects is null
            ? throw new InvalidOperationException($"Only a correction follows an objection; say with {nameof(Correcting)} what {Entry} corrects.")
            : this with { Objection = objection };
    }

    /// <summary>What later evaluations read of it.</summary>
    public EarlierResult ToEarlierResult()
    {
        EarlierResult result = EarlierResult.Of(Subject, Policy.Id, Period);
        result = Score is decimal score ? result.WithScore(score) : result;
        result = Grade is string grade ? result.WithGrade(grade) : result;
        result = Rank is int rank ? result.WithRank(rank) : result;
        result = Honours.Aggregate(result, (one, honour) => one.WithHonour(honour));
        return Findings.Aggregate(result, (one, finding) => one.WithFinding(finding));
    }

    /// <summary>Key, subject, policy and period, such as "a17 organization:407 stars 2025 2025".</summary>
    public override string ToString() => $"{Entry} {Subject} {Policy} {Period}";

    internal bool IsForSame(Assessment other) => Subject == other.Subject && Policy.Id == other.Policy.Id && Period.Equals(other.Period);
}
