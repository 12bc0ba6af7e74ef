using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What one side has promised another, or was set as its target (承诺、目标责任), and whether it was done.</summary>
/// <remarks>Immutable; equal when all parts are equal. A two-way commitment is two of them, one from each side.</remarks>
public sealed partial record Commitment
{
    private Commitment(EntryId entry, string kind, SubjectId from, SubjectId to, LocalDate madeOn)
    {
        Entry = entry;
        Kind = kind;
        From = from;
        To = to;
        MadeOn = madeOn;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; }

    /// <summary>What kind of commitment it is, a code such as <c>pairing</c> or <c>target</c>.</summary>
    public string Kind { get; }

    /// <summary>Who has committed itself.</summary>
    public SubjectId From { get; }

    /// <summary>To whom.</summary>
    public SubjectId To { get; }

    /// <summary>The day it was made.</summary>
    public LocalDate MadeOn { get; }

    /// <summary>The last day to fulfil it, included; null when there is none.</summary>
    public LocalDate? Due { get; private init; }

    /// <summary>The matter it is about; null when none is named.</summary>
    public ItemId? About { get; private init; }

    /// <summary>The day it was fulfilled; null while it is not.</summary>
    public LocalDate? FulfilledOn { get; private init; }

    /// <summary>The day it was withdrawn; null while it is not.</summary>
    public LocalDate? WithdrawnOn { get; private init; }

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>A commitment without due date; refused when both sides are the same.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the kind is no code.</exception>
    public static Checked<Commitment> Of(EntryId entry, string kind, SubjectId from, SubjectId to, LocalDate madeOn)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(from.IsNone, nameof(from));
        Require.Some(to.IsNone, nameof(to));
        Commitment made = new(entry, Code.Check(kind, nameof(kind)), from, to, madeOn.Iso());
        return from == to ? Checked.Refused<Commitment>([made.Report(DomainFindings.CommitmentToItself).With("side", from)]) : Checked.Of(made, []);
    }

    /// <summary>Why it cannot be due by this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanBeDueBy(LocalDate due)
    {
        List<Finding> findings = [];
        if (due.Iso() < MadeOn)
        {
            findings.Add(Report(DomainFindings.CommitmentDueBeforeMade).With("due", due).With("madeOn", MadeOn));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same commitment, to be fulfilled by this day, included.</summary>
    public Checked<Commitment> DueBy(LocalDate due) => Checked.Unless(CanBeDueBy(due), () => this with { Due = due.Iso() });

    /// <summary>The same commitment, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public Commitment Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>The same commitment about this matter.</summary>
    /// <exception cref="ArgumentException">The item is none.</exception>
    public Commitment Concerning(ItemId item)
    {
        Require.Some(item.IsNone, nameof(item));
        return this with { About = item };
    }

    /// <summary>Why it cannot be fulfilled on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanFulfil(LocalDate on) => WhyNotClosed(on).AsReadOnly();

    /// <summary>The commitment, fulfilled on this day.</summary>
    public Checked<Commitment> Fulfil(LocalDate on) => Checked.Unless(CanFulfil(on), () => this with { FulfilledOn = on.Iso() });

    /// <summary>Why it cannot be withdrawn on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanWithdraw(LocalDate on) => WhyNotClosed(on).AsReadOnly();

    /// <summary>The commitment, withdrawn on this day.</summary>
    public Checked<Commitment> Withdraw(LocalDate on) => Checked.Unless(CanWithdraw(on), () => this with { WithdrawnOn = on.Iso() });

    /// <summary>Rebuilds a commitment from its parts, judged as it was when it was closed.</summary>
    /// <param name="made">The commitment as it was made, with due date and matter.</param>
    /// <param name="fulfilledOn">The day it was fulfilled; null when it was not.</param>
    /// <param name="withdrawnOn">The day it was withdrawn; null when it was not. One that was fulfilled is not withdrawn.</param>
    public static Checked<Commitment> Restore(Commitment made, LocalDate? fulfilledOn, LocalDate? withdrawnOn)
    {
        Checked<Commitment> restored = Checked.Of(Require.NotNull(made, nameof(made)), []);
        restored = fulfilledOn is LocalDate fulfilled ? made.Fulfil(fulfilled) : restored;
        return withdrawnOn is not LocalDate withdrawn ? restored
            : restored.Value is Commitment usable ? usable.Withdraw(withdrawn)
            : Checked.Refused<Commitment>(restored.Findings.Concat(made.CanWithdraw(withdrawn)));
    }

    /// <summary>How it stands at the end of this day.</summary>
    public CommitmentState StateOn(LocalDate day)
    {
        LocalDate date = day.Iso();
        if (date < MadeOn)
        {
            return CommitmentState.NotMade;
        }

        if (FulfilledOn is LocalDate fulfilled && fulfilled <= date)
        {
            return CommitmentState.Fulfilled;
        }

        if (WithdrawnOn is LocalDate withdrawn && withdrawn <= date)
        {
            return CommitmentState.Withdrawn;
        }

        return Due is LocalDate due && due < date ? CommitmentState.Overdue : CommitmentState.Open;
    }

    /// <summary>Kind and both sides, such as "pairing organization:407 to organization:12".</summary>
    public override string ToString() => $"{Kind} {From} to {To}";

    private List<Finding> WhyNotClosed(LocalDate on)
    {
        List<Finding> findings = [];
        if ((FulfilledOn ?? WithdrawnOn) is LocalDate closed)
        {
            findings.Add(Report(DomainFindings.CommitmentClosed).With("closedOn", closed));
        }

        if (on.Iso() < MadeOn)
        {
            findings.Add(Report(DomainFindings.CommitmentClosedBeforeMade).With("on", on).With("madeOn", MadeOn));
        }

        return findings;
    }

    private Finding Report(FindingKind kind) => Finding.Of(kind, FindingPlace.OfSubject(From).WithEntry(Entry));
}
