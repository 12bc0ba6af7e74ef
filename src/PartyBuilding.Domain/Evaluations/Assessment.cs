using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A result that was issued to a subject for a period (考核结果). It is never changed: a correction is a new one that names it.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. <see cref="Grounds"/> is text that this package does not read, such as the
/// stored explanation of the score, so that the result can be explained years later as it was issued.
/// </remarks>
public sealed partial record Assessment
{
    private ValueList<string> _findings = ValueList<string>.Empty;

    private Assessment(EntryId entry, ProposedResult result, PolicyReference policy, EvaluationPeriod period, LocalDate issuedOn)
    {
        Entry = entry;
        Result = result;
        Policy = policy;
        Period = period;
        IssuedOn = issuedOn;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; private init; }

    /// <summary>Whom or what was assessed.</summary>
    public SubjectId Subject => Result.Subject;

    /// <summary>The policy, its version and its content.</summary>
    public PolicyReference Policy { get; private init; }

    /// <summary>The period that was assessed.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; private init; }

    /// <summary>The score; null when the policy gives none.</summary>
    public decimal? Score => Result.Score;

    /// <summary>The code of the grade; null when the policy gives none.</summary>
    public string? Grade => Result.Grade;

    /// <summary>The rank, 1 for the first; null when the policy gives none.</summary>
    public int? Rank => Result.Rank;

    /// <summary>The codes of the honours that go with it, in the order given.</summary>
    public IReadOnlyList<string> Honours => Result.Honours;

    /// <summary>The codes of what was found with it: requirements unmet, measures that fell due; in the order given.</summary>
    public IReadOnlyList<string> Findings => _findings;

    /// <summary>Why it is so, as text of the one who issued it; null when none was kept.</summary>
    public string? Grounds { get; private init; }

    /// <summary>The digest of the inputs, such as <c>sha256:…</c>; null when none was kept.</summary>
    public string? Digest { get; private init; }

    /// <summary>The round that confirmed it (考评轮次); null when it comes from no round, as in systems that kept none.</summary>
    public ItemId? Round { get; private init; }

    /// <summary>The assessment that this one takes the place of; null for the first one.</summary>
    public EntryId? Corrects { get; private init; }

    /// <summary>Why the earlier one was corrected, a code; null for the first one.</summary>
    public string? Cause { get; private init; }

    /// <summary>The objection, upheld, that the correction follows; null for the first one.</summary>
    public EntryId? Objection { get; private init; }

    internal ProposedResult Result { get; private init; }

    internal FindingPlace Place => FindingPlace.OfSubject(Subject).WithEntry(Entry);

    /// <summary>An assessment without score, grade or rank yet.</summary>
    /// <exception cref="ArgumentException">Entry or subject is none.</exception>
    public static Assessment Of(EntryId entry, SubjectId subject, PolicyReference policy, EvaluationPeriod period, LocalDate issuedOn) =>
        Of(entry, ProposedResult.Of(subject), policy, period, issuedOn);

    /// <summary>An assessment of a subject with the result that was proposed or confirmed for it.</summary>
    /// <exception cref="ArgumentException">The entry is none.</exception>
    public static Assessment Of(EntryId entry, ProposedResult result, PolicyReference policy, EvaluationPeriod period, LocalDate issuedOn)
    {
        Require.Some(entry.IsNone, nameof(entry));
        return new(entry, Require.NotNull(result, nameof(result)).Alone(), Require.NotNull(policy, nameof(policy)), Require.NotNull(period, nameof(period)), issuedOn.Iso());
    }

    /// <summary>The same assessment with this score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than twelve decimals, or beyond ±10¹⁵.</exception>
    public Assessment WithScore(decimal score) => this with { Result = Result.WithScore(score) };

    /// <summary>The same assessment with this grade.</summary>
    /// <exception cref="ArgumentException">The grade is no code.</exception>
    public Assessment WithGrade(string grade) => this with { Result = Result.WithGrade(grade) };

    /// <summary>The same assessment with this rank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public Assessment WithRank(int rank) => this with { Result = Result.WithRank(rank) };

    /// <summary>The same assessment with one more honour.</summary>
    /// <exception cref="ArgumentException">The honour is no code of at most 57 characters.</exception>
    public Assessment WithHonour(string honour) => this with { Result = Result.WithHonour(honour) };

    /// <summary>The same assessment with one more finding, by the code or the clause that the policy gives it.</summary>
    /// <exception cref="ArgumentException">The finding is blank.</exception>
    public Assessment WithFinding(string finding) => this with { _findings = _findings.With(Require.Filled(finding, nameof(finding))) };

    /// <summary>The same assessment with the text that says why, kept as it is.</summary>
    public Assessment WithGrounds(string grounds) => this with { Grounds = Require.NotNull(grounds, nameof(grounds)) };

    /// <summary>The same assessment with the digest of its inputs.</summary>
    public Assessment WithDigest(string digest) => this with { Digest = Require.NotNull(digest, nameof(digest)) };

    /// <summary>The same assessment, issued from a round that confirmed its result.</summary>
    /// <remarks>Every <see cref="AssessmentBook"/> refuses one that says otherwise than the round.</remarks>
    /// <exception cref="ArgumentException">The round is none.</exception>
    public Assessment ConfirmedBy(ItemId round)
    {
        Require.Some(round.IsNone, nameof(round));
        return this with { Round = round };
    }

    /// <summary>The same result, issued in the place of an earlier one after an objection that was upheld, because of this cause.</summary>
    /// <remarks>
    /// A body that finds out by itself that a result is wrong raises the objection itself (<see cref="PartyBuilding.Domain.Objection.RaisedBy"/>), and another one decides. One that names itself is
    /// refused by every <see cref="AssessmentBook"/>, and so is one whose objection was not upheld by then.
    /// </remarks>
    /// <exception cref="ArgumentException">The earlier entry or the objection is none, or the cause is no code.</exception>
    public Assessment Correcting(EntryId earlier, EntryId objection, string cause)
    {
        Require.Some(earlier.IsNone, nameof(earlier));
        Require.Some(objection.IsNone, nameof(objection));
        return this with { Corrects = earlier, Objection = objection, Cause = Code.Check(cause, nameof(cause)) };
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
