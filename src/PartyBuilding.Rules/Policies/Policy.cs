using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// One dated version of one body's regulation (办法), as data: what earns points, which grade follows, which requirements are unmet.
/// </summary>
/// <remarks>Immutable and thread-safe. Methods return a changed copy, so that the model is its own builder.</remarks>
public sealed partial class Policy
{
    private PolicyReference? reference;

    private Policy(string id, string version, LocalizedText title)
    {
        Id = id;
        Version = version;
        Title = title;
    }

    /// <summary>The policy's own code, the same for all its versions.</summary>
    public string Id { get; }

    /// <summary>Which version this is.</summary>
    public string Version { get; }

    /// <summary>The title of the policy.</summary>
    public LocalizedText Title { get; }

    /// <summary>The document that it restates.</summary>
    public PolicySource? Source { get; private set; }

    /// <summary>The days on which it is in force, both included.</summary>
    public DateSpan Effective { get; private set; }

    /// <summary>The kind of subject that is judged, as in <see cref="SubjectKinds"/>.</summary>
    public string SubjectKind { get; private set; } = SubjectKinds.Organization;

    /// <summary>
    /// What makes records those of a subject: <c>item</c>, <c>rater</c> or an attribute that refers to it; null where each counts for whose it is.
    /// </summary>
    public string? RecordsBy { get; private set; }

    /// <summary>Who is judged; null is every subject of the kind.</summary>
    public Condition? Scope { get; private set; }

    /// <summary>The day at which the scope, groups and facts are read.</summary>
    public ScopeDate AsOf { get; private set; }

    /// <summary>The length of the period that is judged.</summary>
    public Cadence Period { get; private set; } = Cadence.Year;

    /// <summary>The day of the year on which a period starts, such as 1 December; null where the application says when periods start.</summary>
    public NodaTime.AnnualDate? PeriodStarts { get; private set; }

    /// <summary>Which version counts a record where another was in force earlier in the period.</summary>
    public GoverningDate Governs { get; private set; }

    /// <summary>The versions that count records of a period, this one last; none where this one counts them all.</summary>
    internal IReadOnlyList<VersionDays> Versions { get; private set; } = Array.Empty<VersionDays>();

    /// <summary>Which records count: verified ones only, or claimed ones as well.</summary>
    public Standing Counted { get; private set; } = Standing.Verified;

    /// <summary>How numbers that arise by division are rounded where their node does not say.</summary>
    public Rounding? Rounding { get; private set; }

    /// <summary>Every name that the policy uses.</summary>
    public Vocabulary Vocabulary { get; private set; } = Vocabulary.Empty;

    /// <summary>The numbers of the document's clauses that this policy is to say, in the document's order; none where they are not listed.</summary>
    public IReadOnlyList<string> Clauses { get; private set; } = Array.Empty<string>();

    /// <summary>Clauses that are no lines, with the reason, in the order written.</summary>
    public IReadOnlyList<UnscoredClause> Unscored { get; private set; } = Array.Empty<UnscoredClause>();

    /// <summary>The points; null when the policy only tests conditions.</summary>
    public Number? Score { get; private set; }

    /// <summary>Grades, adjustments, places and findings, executed as written.</summary>
    public IReadOnlyList<Step> Then { get; private set; } = Array.Empty<Step>();

    /// <summary>Which policy this is, with the hash of its content; computed at the first call and kept.</summary>
    public PolicyReference Reference => reference ??= PolicyReference.Of(Id, Version, PolicyHash.Of(this));

    /// <summary>The hash of all that is applied: of this version, or of all that count records of the period with their days.</summary>
    internal string AppliedHash => Versions.Count == 0 ? Reference.Hash : PolicyHash.Of(Versions);

    /// <summary>A policy for organizations and a year, always in force, without lines.</summary>
    /// <exception cref="ArgumentException">The id is no code, or the version is empty.</exception>
    public static Policy Of(string id, string version, LocalizedText title)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentException("A policy needs an id.", nameof(id));
        }

        if (string.IsNullOrWhiteSpace(version))
        {
            throw new ArgumentException("A policy needs a version.", nameof(version));
        }

        return new Policy(id, version, title ?? throw new ArgumentNullException(nameof(title)))
        {
            Effective = DateSpan.From(new NodaTime.LocalDate(1900, 1, 1)),
        };
    }

    /// <summary>The same policy with its source.</summary>
    public Policy From(PolicySource source) => Change(p => p.Source = source);

    /// <summary>The same policy, in force on these days.</summary>
    public Policy InForce(DateSpan effective) => Change(p => p.Effective = effective);

    /// <summary>The same policy for another kind of subject.</summary>
    public Policy Judging(string subjectKind) => Change(p => (p.SubjectKind, p.RecordsBy) = (subjectKind, null));

    /// <summary>The same policy for a kind of subject to which records refer, whosever they are: matters, ballots, proposals.</summary>
    /// <param name="subjectKind">The kind of subject that is judged.</param>
    /// <param name="recordsBy">What refers to it: <c>item</c>, <c>rater</c> for the marks of reviews, or an attribute.</param>
    /// <remarks>Judged is who is met in a record of a declared kind up to the close of the period, or given with the input.</remarks>
    public Policy Judging(string subjectKind, string recordsBy) => Change(p => (p.SubjectKind, p.RecordsBy) = (subjectKind, recordsBy));

    /// <summary>The same policy for those subjects for which the condition holds.</summary>
    public Policy Within(Condition scope) => Change(p => p.Scope = scope);

    /// <summary>The same policy, reading scope, groups and facts at another day.</summary>
    public Policy ReadAt(ScopeDate asOf) => Change(p => p.AsOf = asOf);

    /// <summary>The same policy for another length of period.</summary>
    public Policy Every(Cadence period) => Change(p => (p.Period, p.PeriodStarts) = (period, null));

    /// <summary>The same policy for periods that start on this day of the year, such as a year from 1 December to 30 November.</summary>
    /// <remarks>Of periods shorter than a year one starts on this day, the others follow by whole months.</remarks>
    public Policy Every(Cadence period, NodaTime.AnnualDate starts) => Change(p => (p.Period, p.PeriodStarts) = (period, starts));

    /// <summary>The same policy, where another version was in force earlier in the period: counting by the version at the close, or at each record.</summary>
    public Policy GovernedBy(GoverningDate date) => Change(p => p.Governs = date);

    /// <summary>The same policy for a period in which these versions, itself among them, count records.</summary>
    internal Policy DividedAmong(IReadOnlyList<VersionDays> versions) => Change(p => p.Versions = versions);

    /// <summary>The same policy, counting claimed records as well, or verified ones only.</summary>
    public Policy Counting(Standing counted) => Change(p => p.Counted = counted);

    /// <summary>The same policy with a rounding for numbers that arise by division.</summary>
    public Policy Rounded(int digits, RoundingMode mode) => Change(p => p.Rounding = Rules.Rounding.To(digits, mode));

    /// <summary>The same policy with another vocabulary.</summary>
    public Policy Using(Vocabulary vocabulary) =>
        Change(p => p.Vocabulary = vocabulary ?? throw new ArgumentNullException(nameof(vocabulary)));

    /// <summary>The same policy with the numbers of the clauses that it is to say: checking finds those that no line cites, and citations of others.</summary>
    /// <exception cref="ArgumentException">A number is null or blank.</exception>
    public Policy Restating(params string[] clauses)
    {
        _ = clauses ?? throw new ArgumentNullException(nameof(clauses));
        return clauses.Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException("A clause needs a number.", nameof(clauses))
            : Change(p => p.Clauses = clauses.ToArray());
    }

    /// <summary>The same policy with a further clause that is no line.</summary>
    public Policy LeavingOut(UnscoredClause clause) => Change(p => p.Unscored = p.Unscored.Append(clause).ToArray());

    /// <summary>The same policy with these points.</summary>
    public Policy Scoring(Number score) => Change(p => p.Score = score);

    /// <summary>The same policy with a further step after the points.</summary>
    public Policy Next(Step step) =>
        Change(p => p.Then = p.Then.Append(step ?? throw new ArgumentNullException(nameof(step))).ToArray());

    /// <summary>The same head, and nothing that is judged by it.</summary>
    internal Policy HeadOnly() => Change(p => (p.Scope, p.Score, p.Then) = (null, null, Array.Empty<Step>()));

    /// <summary>Id and version, as in <c>tongcheng-member-duty 2019</c>.</summary>
    public override string ToString() => Id + " " + Version;

    private Policy Change(Action<Policy> change)
    {
        var copy = (Policy)MemberwiseClone();
        copy.reference = null;
        copy.judgement = null;
        change(copy);
        return copy;
    }
}
