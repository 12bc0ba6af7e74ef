using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A title that was awarded (荣誉): to whom, which, at what level, by whom, for which year.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Honour
{
    private Honour(EntryId entry, SubjectId holder, string title, string level, SubjectId awardedBy, LocalDate awardedOn)
    {
        Entry = entry;
        Holder = holder;
        Title = title;
        Level = level;
        AwardedBy = awardedBy;
        AwardedOn = awardedOn;
        ForYear = awardedOn.Year;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; }

    /// <summary>Who holds it.</summary>
    public SubjectId Holder { get; }

    /// <summary>Which title, a code.</summary>
    public string Title { get; }

    /// <summary>The level of the body that awards it, a code such as <c>province</c>.</summary>
    public string Level { get; }

    /// <summary>The body that awards it.</summary>
    public SubjectId AwardedBy { get; }

    /// <summary>The day of the award.</summary>
    public LocalDate AwardedOn { get; }

    /// <summary>The year it was awarded for; the year of the award unless said.</summary>
    public int ForYear { get; private init; }

    /// <summary>The day it was revoked, from which it is no longer held; null while it is held.</summary>
    public LocalDate? RevokedOn { get; private init; }

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>A title awarded on this day.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or title or level is no code.</exception>
    public static Honour Of(EntryId entry, SubjectId holder, string title, string level, SubjectId awardedBy, LocalDate awardedOn)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(holder.IsNone, nameof(holder));
        Require.Some(awardedBy.IsNone, nameof(awardedBy));
        return new(entry, holder, Code.Check(title, nameof(title)), Code.Check(level, nameof(level)), awardedBy, awardedOn.Iso());
    }

    /// <summary>Why it cannot have been awarded for this year; empty when it can: for the year of the award or an earlier one.</summary>
    public IReadOnlyList<Finding> CanBeFor(int year)
    {
        List<Finding> findings = [];
        if (year < 1 || year > AwardedOn.Year)
        {
            findings.Add(Report(DomainFindings.HonourForYearToCome).With("year", year).With("awardedOn", AwardedOn));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same title, awarded for this year.</summary>
    public Checked<Honour> For(int year) => Checked.Unless(CanBeFor(year), () => this with { ForYear = year });

    /// <summary>Why it cannot be revoked on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanRevoke(LocalDate on)
    {
        List<Finding> findings = [];
        if (RevokedOn is LocalDate revoked)
        {
            findings.Add(Report(DomainFindings.HonourRevokedTwice).With("revokedOn", revoked));
        }

        if (on.Iso() < AwardedOn)
        {
            findings.Add(Report(DomainFindings.HonourRevokedBeforeAward).With("on", on).With("awardedOn", AwardedOn));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The title, revoked on this day.</summary>
    public Checked<Honour> Revoke(LocalDate on) => Checked.Unless(CanRevoke(on), () => this with { RevokedOn = on.Iso() });

    /// <summary>Rebuilds a title from its parts, judged as it was at first; every fault at once.</summary>
    /// <param name="awarded">The title as it was awarded.</param>
    /// <param name="forYear">The year it was awarded for.</param>
    /// <param name="revokedOn">The day it was revoked; null while it is held.</param>
    public static Checked<Honour> Restore(Honour awarded, int forYear, LocalDate? revokedOn)
    {
        Checked<Honour> dated = Require.NotNull(awarded, nameof(awarded)).For(forYear);
        return revokedOn is not LocalDate revoked ? dated
            : dated.Value is Honour usable ? usable.Revoke(revoked)
            : Checked.Refused<Honour>([.. dated.Findings, .. awarded.CanRevoke(revoked)]);
    }

    /// <summary>The same title, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public Honour Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>Whether it was held on this day.</summary>
    public bool IsHeldOn(LocalDate day) => AwardedOn <= day.Iso() && !(RevokedOn is LocalDate revoked && revoked <= day.Iso());

    /// <summary>Writes it as a record of its holder: <see cref="RecordKinds.HonourAwarded"/>, with title, level, body and year.</summary>
    /// <remarks>One that was revoked takes back what was written before, so that no record stands.</remarks>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        if (RevokedOn is LocalDate revoked)
        {
            WithdrawnRecords.Write(builder, Source, Corrected.Revision(Revision, 1), Holder, revoked);
            return;
        }

        builder.Add(WorkRecord.Of(EntryId.Derived(Source, Corrected.Revision(Revision, 0), "awarded"), Holder, RecordKinds.HonourAwarded, AwardedOn)
            .With(RecordAttributes.HonourTitle, Title)
            .With(RecordAttributes.Level, Level)
            .With(RecordAttributes.Body, AwardedBy)
            .With(RecordAttributes.ForYear, ForYear));
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it was never awarded or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>One that was awarded and revoked says so itself. A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), Holder, AwardedOn);

    /// <summary>Holder, title and year, such as "organization:407 five-star 2025".</summary>
    public override string ToString() => $"{Holder} {Title} {Keys.Text(ForYear)}";

    private string Source => EntrySource.Of("honour", Entry.Key);

    private Finding Report(FindingKind kind) => Finding.Of(kind, FindingPlace.OfSubject(Holder).WithEntry(Entry));
}
