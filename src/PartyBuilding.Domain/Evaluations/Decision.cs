using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a named body decided about somebody or something, and why (决定). Rules say which condition is met; people decide.</summary>
/// <remarks>Immutable; equal when all parts are equal. Outcome and reasons are codes.</remarks>
public sealed record Decision
{
    private ValueList<string> _reasons = ValueList<string>.Empty;

    private Decision(EntryId entry, SubjectId subject, string matter, SubjectId body, LocalDate date, string outcome)
    {
        Entry = entry;
        Subject = subject;
        Matter = matter;
        Body = body;
        Date = date;
        Outcome = outcome;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; }

    /// <summary>Whom or what it is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>What was to be decided, a code such as <c>contract.renewal</c>.</summary>
    public string Matter { get; }

    /// <summary>The body that decided.</summary>
    public SubjectId Body { get; }

    /// <summary>The day of the decision.</summary>
    public LocalDate Date { get; }

    /// <summary>What was decided, a code such as <c>renewed</c>.</summary>
    public string Outcome { get; }

    /// <summary>The reasons, codes in the order given.</summary>
    public IReadOnlyList<string> Reasons => _reasons;

    /// <summary>A decision without reasons yet.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or matter or outcome is no code.</exception>
    public static Decision Of(EntryId entry, SubjectId subject, string matter, SubjectId body, LocalDate date, string outcome)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(subject.IsNone, nameof(subject));
        Require.Some(body.IsNone, nameof(body));
        return new(entry, subject, Code.Check(matter, nameof(matter)), body, date.Iso(), Code.Check(outcome, nameof(outcome)));
    }

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>The same decision for these reasons as well.</summary>
    /// <exception cref="ArgumentException">A reason is no code.</exception>
    public Decision Because(params string[] reasons) => this with
    {
        _reasons = ValueList<string>.Of(_reasons.Concat(Require.NotNull(reasons, nameof(reasons)).Select(reason => Code.Check(reason, nameof(reasons))))),
    };

    /// <summary>The same decision, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public Decision Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>Writes it as a record of whom it is about: <see cref="RecordKinds.DecisionTaken"/>, with matter, outcome and the body.</summary>
    public void WriteRecords(WorkLedgerBuilder builder) => Require.NotNull(builder, nameof(builder))
        .Add(WorkRecord.Of(EntryId.Derived(Source, Corrected.Revision(Revision, 0), "taken"), Subject, RecordKinds.DecisionTaken, Date)
            .With(RecordAttributes.Matter, Matter)
            .With(RecordAttributes.Outcome, Outcome)
            .With(RecordAttributes.Body, Body));

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it was never taken or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), Subject, Date);

    /// <summary>Subject, matter and outcome, such as "member:m3 contract.renewal renewed".</summary>
    public override string ToString() => $"{Subject} {Matter} {Outcome}";

    private string Source => EntrySource.Of("decision", Entry.Key);
}
