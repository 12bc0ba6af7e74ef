using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A report on duty for a period (述职), owed to several audiences, and given to each on a day of its own.</summary>
/// <remarks>Immutable; equal when all parts are equal. What the audiences think of it are reviews.</remarks>
public sealed record DutyReport
{
    private ValueList<string> _audiences = ValueList<string>.Empty;
    private ValueList<DutyHearing> _hearings = ValueList<DutyHearing>.Empty;

    private DutyReport(EntryId entry, SubjectId reporter, EvaluationPeriod period)
    {
        Entry = entry;
        Reporter = reporter;
        Period = period;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; }

    /// <summary>Who reports.</summary>
    public SubjectId Reporter { get; }

    /// <summary>The period reported on.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>To whom it is owed, codes in ordinal order.</summary>
    public IReadOnlyList<string> Audiences => _audiences;

    /// <summary>To whom it was given and when, by audience.</summary>
    public IReadOnlyList<DutyHearing> Hearings => _hearings;

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>A report owed to these audiences.</summary>
    /// <exception cref="ArgumentException">An identifier is none, there is no audience, or an audience is no code.</exception>
    public static DutyReport Of(EntryId entry, SubjectId reporter, EvaluationPeriod period, params string[] audiences)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(reporter.IsNone, nameof(reporter));
        ValueList<string> codes = CodesOf.Sorted(audiences, nameof(audiences));
        return codes.Count == 0
            ? throw new ArgumentException("A report on duty is owed to somebody; name the audiences.", nameof(audiences))
            : new(entry, reporter, Require.NotNull(period, nameof(period))) { _audiences = codes };
    }

    /// <summary>The same report, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public DutyReport Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>Why it cannot be given to this audience on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanGive(string audience, LocalDate on)
    {
        List<Finding> findings = [];
        Code.Check(audience, nameof(audience));
        if (!_audiences.Contains(audience, StringComparer.Ordinal))
        {
            findings.Add(Report(DomainFindings.AudienceUnknown, audience).With("audiences", string.Join(", ", _audiences)));
        }
        else if (HearingOf(audience) is DutyHearing earlier)
        {
            findings.Add(Report(DomainFindings.ReportGivenTwice, audience).With("givenOn", earlier.Date));
        }

        if (on.Iso() < Period.Start)
        {
            findings.Add(Report(DomainFindings.ReportGivenBeforePeriod, audience).With("on", on).With("start", Period.Start));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The report, given to this audience on this day.</summary>
    public Checked<DutyReport> Give(string audience, LocalDate on) => Checked.Unless(
        CanGive(audience, on),
        () => this with { _hearings = ValueList<DutyHearing>.Of(_hearings.With(new DutyHearing(audience, on.Iso())).OrderBy(h => h.Audience, StringComparer.Ordinal)) });

    /// <summary>Rebuilds a report from its parts, judged as it was at first; every fault at once.</summary>
    /// <param name="owed">The report with the audiences it is owed to.</param>
    /// <param name="given">The audiences that have had it, each with its day.</param>
    /// <exception cref="ArgumentException">An audience is no code.</exception>
    public static Checked<DutyReport> Restore(DutyReport owed, IEnumerable<KeyValuePair<string, LocalDate>> given)
    {
        DutyReport restored = Require.NotNull(owed, nameof(owed));
        List<Finding> findings = [];
        foreach (KeyValuePair<string, LocalDate> one in Require.NotNull(given, nameof(given)))
        {
            Checked<DutyReport> next = restored.Give(one.Key, one.Value);
            findings.AddRange(next.Findings);
            restored = next.Value ?? restored;
        }

        return Checked.Unless(findings, () => restored);
    }

    /// <summary>The audiences that have not had it by this day, in ordinal order.</summary>
    public IReadOnlyList<string> OpenOn(LocalDate day) =>
        _audiences.Where(audience => !(HearingOf(audience) is DutyHearing given && given.Date <= day.Iso())).ToList().AsReadOnly();

    /// <summary>
    /// Writes what had happened by the end of this day as records of the reporter, one for every audience: <see cref="RecordKinds.DutyOwed"/> on the last day of the period, given or not, and
    /// <see cref="RecordKinds.DutyReported"/> on the day it was given.
    /// </summary>
    /// <remarks>Open is what is owed and was not given: the audiences of <see cref="OpenOn"/>.</remarks>
    /// <param name="builder">Where they are written.</param>
    /// <param name="asOf">The day, included; what is dated later is not written.</param>
    public void WriteRecords(WorkLedgerBuilder builder, LocalDate asOf)
    {
        DatedRecords records = new(builder, Source, Corrected.Revision(Revision, 0), Reporter, asOf);
        foreach (string audience in _audiences)
        {
            records.Add("owed:" + audience, RecordKinds.DutyOwed, Period.End, record => record.With(RecordAttributes.Audience, audience));
            records.Add(audience, RecordKinds.DutyReported, HearingOf(audience)?.Date, record => record.With(RecordAttributes.Audience, audience));
        }

        records.TakeBackEarlier(Revision, Period.End);
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it was never given or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), Reporter, Period.End);

    /// <summary>Reporter and period, such as "member:m3 2025".</summary>
    public override string ToString() => $"{Reporter} {Period}";

    private string Source => EntrySource.Of("dutyReport", Entry.Key);

    private DutyHearing? HearingOf(string audience) =>
        _hearings.FirstOrDefault(hearing => string.Equals(hearing.Audience, audience, StringComparison.Ordinal));

    private Finding Report(FindingKind kind, string audience) =>
        Finding.Of(kind, FindingPlace.OfSubject(Reporter).WithEntry(Entry)).With("audience", audience);
}
