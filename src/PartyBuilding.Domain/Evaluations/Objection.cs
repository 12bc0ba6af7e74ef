using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That somebody does not accept a proposed or issued result (异议、申诉), and what was decided about it.</summary>
/// <remarks>Immutable; equal when all parts are equal. The grounds are a code; the letter itself stays with the application.</remarks>
public sealed partial record Objection
{
    private static readonly string[] OutcomeCodes = ["open", "upheld", "rejected", "withdrawn"];
    private static readonly LocalizedText[] OutcomeWords =
    [
        LocalizedText.Of("待处理", "open"), LocalizedText.Of("成立", "upheld"), LocalizedText.Of("不成立", "rejected"), LocalizedText.Of("撤回", "withdrawn"),
    ];

    private Objection(EntryId entry, SubjectId subject, SubjectId raisedBy, LocalDate raisedOn, string ground)
    {
        Entry = entry;
        Subject = subject;
        RaisedBy = raisedBy;
        RaisedOn = raisedOn;
        Ground = ground;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; }

    /// <summary>Whose result it is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>Who raised it: the subject itself or somebody else.</summary>
    public SubjectId RaisedBy { get; }

    /// <summary>The day it was raised.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>What it is about, a code such as <c>record.missing</c>.</summary>
    public string Ground { get; }

    /// <summary>What became of it; open until decided.</summary>
    public ObjectionOutcome Outcome { get; private init; }

    /// <summary>The body that decided; null while it is open, and when it was withdrawn.</summary>
    public SubjectId? DecidedBy { get; private init; }

    /// <summary>The day of the decision or withdrawal; null while it is open.</summary>
    public LocalDate? DecidedOn { get; private init; }

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>An objection that is open.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the ground is no code.</exception>
    public static Objection Of(EntryId entry, SubjectId subject, SubjectId raisedBy, LocalDate raisedOn, string ground)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(subject.IsNone, nameof(subject));
        Require.Some(raisedBy.IsNone, nameof(raisedBy));
        return new(entry, subject, raisedBy, raisedOn.Iso(), Code.Check(ground, nameof(ground)));
    }

    /// <summary>Rebuilds an objection from its parts, judged as it was when it was closed; refused when the outcome does not go with body and day.</summary>
    /// <param name="raised">The objection as it was raised.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="body">The body that decided; null when none did.</param>
    /// <param name="on">The day of the decision or withdrawal; null while it is open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the named ones.</exception>
    public static Checked<Objection> Restore(Objection raised, ObjectionOutcome outcome, SubjectId? body, LocalDate? on)
    {
        Require.NotNull(raised, nameof(raised));
        if (outcome is < ObjectionOutcome.Open or > ObjectionOutcome.Withdrawn)
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome is Open, Upheld, Rejected or Withdrawn.");
        }

        bool isDecided = outcome is ObjectionOutcome.Upheld or ObjectionOutcome.Rejected;
        return isDecided && body is SubjectId by && on is LocalDate day ? raised.Decide(by, day, outcome == ObjectionOutcome.Upheld)
            : outcome == ObjectionOutcome.Withdrawn && body is null && on is LocalDate taken ? raised.Withdraw(taken)
            : outcome == ObjectionOutcome.Open && body is null && on is null ? Checked.Of(raised, [])
            : Checked.Refused<Objection>([raised.Contradiction(outcome, body, on)]);
    }

    /// <summary>Whether it was open on this day: raised by then and not decided by then.</summary>
    public bool IsOpenOn(LocalDate day) => RaisedOn <= day.Iso() && !(DecidedOn is LocalDate decided && decided <= day.Iso());

    /// <summary>Why this body cannot decide it on this day; empty when it can.</summary>
    /// <remarks>It is decided once, not before it was raised, and neither by the one who raised it nor by the one whose result it is about.</remarks>
    /// <exception cref="ArgumentException">The body is none.</exception>
    public IReadOnlyList<Finding> CanDecide(SubjectId body, LocalDate on)
    {
        Require.Some(body.IsNone, nameof(body));
        List<Finding> findings = WhyNotClosed(on);
        if (body == RaisedBy || body == Subject)
        {
            findings.Add(Report(DomainFindings.ObjectionDecidedByParty).With("by", body));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The objection, upheld or rejected by a body.</summary>
    /// <exception cref="ArgumentException">The body is none.</exception>
    public Checked<Objection> Decide(SubjectId body, LocalDate on, bool upheld) => Checked.Unless(
        CanDecide(body, on),
        () => this with { Outcome = upheld ? ObjectionOutcome.Upheld : ObjectionOutcome.Rejected, DecidedBy = body, DecidedOn = on.Iso() });

    /// <summary>Why it cannot be withdrawn on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanWithdraw(LocalDate on) => WhyNotClosed(on).AsReadOnly();

    /// <summary>The objection, taken back by the one who raised it.</summary>
    public Checked<Objection> Withdraw(LocalDate on) => Checked.Unless(
        CanWithdraw(on),
        () => this with { Outcome = ObjectionOutcome.Withdrawn, DecidedOn = on.Iso() });

    /// <summary>The same objection, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public Objection Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>Writes it as a record of whose result it is about: <see cref="RecordKinds.ObjectionRaised"/>, with its ground and outcome.</summary>
    public void WriteRecords(WorkLedgerBuilder builder) => Require.NotNull(builder, nameof(builder))
        .Add(WorkRecord.Of(EntryId.Derived(Source, Corrected.Revision(Revision, (int)Outcome), "raised"), Subject, RecordKinds.ObjectionRaised, RaisedOn)
            .With(RecordAttributes.Grounds, Ground)
            .With(RecordAttributes.Outcome, OutcomeCodes[(int)Outcome])
            .With(RecordAttributes.Partner, RaisedBy));

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it was never raised or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>One that was raised and withdrawn says so itself. A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), Subject, RaisedOn);

    /// <summary>Key, subject and outcome, such as "o3 organization:407 Open".</summary>
    public override string ToString() => $"{Entry} {Subject} {Outcome}";

    /// <summary>As it was at the end of the day: open, when it was closed later.</summary>
    internal Objection AsOf(LocalDate day) =>
        DecidedOn is LocalDate decided && decided > day ? this with { Outcome = ObjectionOutcome.Open, DecidedBy = null, DecidedOn = null } : this;

    private Finding Contradiction(ObjectionOutcome outcome, SubjectId? body, LocalDate? on)
    {
        string who = body?.ToString() ?? Keys.None;
        string day = on?.Text() ?? Keys.None;
        return Report(DomainFindings.ObjectionPartsContradict)
            .With("outcome", OutcomeCodes[(int)outcome], OutcomeWords[(int)outcome])
            .With("body", who, body is null ? StepWords.NotGiven : LocalizedText.Of(who, who))
            .With("on", day, on is null ? StepWords.NotGiven : LocalizedText.Of(day, day));
    }

    private string Source => EntrySource.Of("objection", Entry.Key);

    private List<Finding> WhyNotClosed(LocalDate on)
    {
        List<Finding> findings = [];
        if (DecidedOn is LocalDate decided)
        {
            findings.Add(Report(DomainFindings.ObjectionClosed).With("on", decided));
        }

        if (on.Iso() < RaisedOn)
        {
            findings.Add(Report(DomainFindings.ObjectionClosedBeforeRaised).With("on", on).With("raisedOn", RaisedOn));
        }

        return findings;
    }

    private Finding Report(FindingKind kind) => Finding.Of(kind, FindingPlace.OfSubject(Subject).WithEntry(Entry));
}
