using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Evaluations;

/// <summary>What is kept row by row, under random attempts at what may be done with it.</summary>
public sealed class EvaluationLaws
{
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly EntryId Row = EntryId.Of("r1");
    private static readonly OrganizationId Committee = OrganizationId.Of(1);
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly string[] Matters = ["a", "b", "c"];

    // The first and the third are upheld on the day, the second never; all are about organization 1.
    private static readonly Objection[] Upheld =
    [
        Objection.Of(EntryId.Of("o1"), OrganizationId.Of(1), MemberId.Of("m3"), Day.PlusDays(-1), "score").Decide(OrganizationId.Of(9), Day, upheld: true).ValueOrThrow(),
        Objection.Of(EntryId.Of("o3"), OrganizationId.Of(1), MemberId.Of("m3"), Day.PlusDays(-1), "score").Decide(OrganizationId.Of(9), Day, upheld: true).ValueOrThrow(),
        Objection.Of(EntryId.Of("o2"), OrganizationId.Of(1), MemberId.Of("m3"), Day.PlusDays(-1), "score").Decide(OrganizationId.Of(9), Day, upheld: false).ValueOrThrow(),
    ];

    private static readonly Gen<LocalDate> Days = Gen.Choose(-2, 12).Select(days => Day.PlusDays(days));

    [Law]
    public Property A_commitment_is_closed_once_and_comes_back_with_its_parts() => ForAll(
        Commitment.Of(Row, "pairing", Branch, Committee, Day).ValueOrThrow(),
        Gen.OneOf(
            from due in Days select Try<Commitment>(one => one.CanBeDueBy(due), one => one.DueBy(due)),
            from day in Days select Try<Commitment>(one => one.CanFulfil(day), one => one.Fulfil(day)),
            from day in Days select Try<Commitment>(one => one.CanWithdraw(day), one => one.Withdraw(day))),
        commitment =>
        {
            (commitment.FulfilledOn is null || commitment.WithdrawnOn is null).Should().BeTrue();
            (commitment.Due ?? Day).Should().BeGreaterThanOrEqualTo(Day);
            Commitment made = Commitment.Of(Row, "pairing", Branch, Committee, Day).ValueOrThrow();
            made = commitment.Due is LocalDate due ? made.DueBy(due).ValueOrThrow() : made;
            Commitment.Restore(made, commitment.FulfilledOn, commitment.WithdrawnOn).ValueOrThrow().Should().Be(commitment);
            ShouldBeWrittenAsItStoodOn(Day.PlusDays(5), commitment.WriteRecords, commitment.WithdrawRecords, day =>
                (commitment.StateOn(day) == CommitmentState.NotMade ? 0 : 1)
                + (Until(day).Any(one => commitment.StateOn(one) == CommitmentState.Overdue) ? 1 : 0)
                + (commitment.StateOn(day) is CommitmentState.Fulfilled or CommitmentState.Withdrawn ? 1 : 0));
        });

    [Law]
    public Property An_inspection_mends_what_it_found_once_and_comes_back_with_its_parts() => ForAll(
        Inspection.Of(Row, Committee, Branch, "plan", Day).ValueOrThrow(),
        Gen.OneOf(
            from matter in Gen.Elements(Matters) from due in Days select Try<Inspection>(one => one.CanHaveFound(matter, due), one => one.Found(matter, due)),
            from matter in Gen.Elements(Matters) from day in Days select Try<Inspection>(one => one.CanMend(matter, day), one => one.Mend(matter, day))),
        inspection =>
        {
            inspection.Defects.Select(defect => defect.Matter).Should().OnlyHaveUniqueItems();
            inspection.Defects.Where(defect => defect.Due < Day || defect.MendedOn < Day).Should().BeEmpty();
            Inspection held = inspection.Defects.Aggregate(
                Inspection.Of(Row, Committee, Branch, "plan", Day).ValueOrThrow(), (one, defect) => one.Found(defect.Matter, defect.Due).ValueOrThrow());
            Inspection.Restore(held, inspection.Defects.Where(defect => defect.MendedOn is not null).Select(defect => new KeyValuePair<string, LocalDate>(defect.Matter, defect.MendedOn!.Value)))
                .ValueOrThrow().Should().Be(inspection);
            ShouldBeWrittenAsItStoodOn(Day.PlusDays(5), inspection.WriteRecords, inspection.WithdrawRecords, day =>
                (day < Day ? 0 : 1)
                + inspection.Defects.Count(defect => Until(day).Any(defect.IsOverdueOn))
                + inspection.Defects.Count(defect => defect.IsMendedOn(day)));
        });

    [Law]
    public Property A_duty_report_is_given_to_each_audience_once_and_comes_back_with_its_parts() => ForAll(
        DutyReport.Of(Row, Branch, EvaluationPeriod.Year(2025), "a", "b"),
        from audience in Gen.Elements(Matters) from days in Gen.Choose(-5, 5)
        let day = new LocalDate(2025, 1, 1).PlusDays(days)
        select Try<DutyReport>(one => one.CanGive(audience, day), one => one.Give(audience, day)),
        report =>
        {
            report.Hearings.Select(hearing => hearing.Audience).Should().OnlyHaveUniqueItems().And.BeSubsetOf(report.Audiences);
            report.OpenOn(new(2025, 12, 31)).Should().Equal(report.Audiences.Except(report.Hearings.Select(hearing => hearing.Audience)));
            DutyReport.Restore(DutyReport.Of(Row, Branch, EvaluationPeriod.Year(2025), "a", "b"), report.Hearings.Reverse().Select(hearing => new KeyValuePair<string, LocalDate>(hearing.Audience, hearing.Date)))
                .ValueOrThrow().Should().Be(report);
            ShouldBeWrittenAsItStoodOn(new(2025, 1, 3), report.WriteRecords, report.WithdrawRecords, day =>
                (day < new LocalDate(2025, 12, 31) ? 0 : 2) + 2 - report.OpenOn(day).Count);
        });

    [Law]
    public Property An_objection_is_closed_once_by_another_and_comes_back_with_its_parts() => ForAll(
        Objection.Of(Row, Branch, MemberId.Of("m3"), Day, "score"),
        Gen.OneOf(
            from body in Gen.Elements<SubjectId>(Committee, Branch, MemberId.Of("m3")) from day in Days from upheld in Gen.Elements(true, false)
            select Try<Objection>(one => one.CanDecide(body, day), one => one.Decide(body, day, upheld)),
            from day in Days select Try<Objection>(one => one.CanWithdraw(day), one => one.Withdraw(day))),
        objection =>
        {
            (objection.Outcome == ObjectionOutcome.Open).Should().Be(objection.DecidedOn is null);
            objection.DecidedBy.Should().BeOneOf(null, (SubjectId)Committee);
            Objection.Restore(Objection.Of(Row, Branch, MemberId.Of("m3"), Day, "score"), objection.Outcome, objection.DecidedBy, objection.DecidedOn).ValueOrThrow().Should().Be(objection);
            ShouldBeWrittenOnce(objection.WriteRecords, objection.WithdrawRecords, 1);
        });

    [Law]
    public Property An_honour_is_revoked_once_and_comes_back_with_its_parts() => ForAll(
        Honour.Of(Row, Branch, "advanced", "city", Committee, Day),
        Gen.OneOf(
            from year in Gen.Choose(2023, 2027) select Try<Honour>(one => one.CanBeFor(year), one => one.For(year)),
            from day in Days select Try<Honour>(one => one.CanRevoke(day), one => one.Revoke(day))),
        honour =>
        {
            honour.ForYear.Should().BeLessThanOrEqualTo(2025);
            honour.IsHeldOn(new(2026, 1, 1)).Should().Be(honour.RevokedOn is null);
            Honour.Restore(Honour.Of(Row, Branch, "advanced", "city", Committee, Day), honour.ForYear, honour.RevokedOn).ValueOrThrow().Should().Be(honour);
            ShouldBeWrittenOnce(honour.WriteRecords, honour.WithdrawRecords, honour.RevokedOn is null ? 1 : 0);
        });

    [Law]
    public Property A_book_takes_all_or_none_and_comes_back_in_any_order() => Prop.ForAll(Issues().ArrayOf(12).ToArbitrary(), issues =>
    {
        AssessmentBook book = AssessmentBook.Empty;
        foreach (Assessment one in issues)
        {
            Assessment[] before = [.. book.Issued];
            Checked<AssessmentBook> issued = book.Issue([one], [], Upheld);
            issued.Findings.Should().Equal(book.CanIssue([one], [], Upheld));
            book.Issued.Should().Equal(before);
            book = issued.Value ?? book;
        }

        AssessmentBook.Restore(book.Issued.Reverse(), [], Upheld).ValueOrThrow().Issued.Should().Equal(book.Issued);
        book.Standing.Select(one => (one.Subject, one.Period)).Should().OnlyHaveUniqueItems();
        book.Issued.Where(one => one.Corrects is not null && !(one.Subject == OrganizationId.Of(1) && one.Objection!.Value.Key is "o1" or "o3" && one.IssuedOn >= Day)).Should().BeEmpty();
        book.Issued.Where(one => one.Corrects is not null).Select(one => one.Objection).Should().OnlyHaveUniqueItems();
        book.StandingOn(new(2100, 1, 1)).Should().Equal(book.Standing);
        ShouldBeWrittenOnce(book.WriteRecords, book.WithdrawRecords, book.Standing.Count);
    });

    private static Gen<Assessment> Issues() =>
        from entry in Gen.Choose(1, 6)
        from subject in Gen.Choose(1, 2)
        from year in Gen.Choose(2023, 2024)
        from day in Days
        from corrects in Gen.Choose(0, 6)
        from objection in Gen.Elements("o1", "o1", "o2", "o3", "o4")
        let issued = Assessment.Of(EntryId.Of(entry), OrganizationId.Of(subject), PolicyReference.Of("stars", "1", "h"), EvaluationPeriod.Year(year), day)
        select corrects == 0 ? issued : issued.Correcting(EntryId.Of(corrects), EntryId.Of(objection), "miscounted");

    private static Property ForAll<T>(T start, Gen<Attempt<T>> attempts, Action<T> check)
        where T : class => Prop.ForAll(attempts.ArrayOf(8).ToArbitrary(), tries =>
    {
        T now = start;
        foreach (Attempt<T> attempt in tries)
        {
            IReadOnlyList<Finding> reasons = attempt.Can(now);
            Checked<T> done = attempt.Do(now);
            done.Findings.Should().Equal(reasons);
            done.IsUsable.Should().Be(reasons.Count == 0);
            reasons.Where(finding => finding.Text(Language.Chinese).Contains('{') || finding.Text(Language.English).Contains('{')).Should().BeEmpty();
            now = done.Value ?? now;
        }

        check(now);
    });

    private static Attempt<T> Try<T>(Func<T, IReadOnlyList<Finding>> can, Func<T, Checked<T>> attempt)
        where T : class => new(can, attempt);

    private static IEnumerable<LocalDate> Until(LocalDate day) => Enumerable.Range(-30, 61).Select(Day.PlusDays).Where(one => one <= day);

    /// <summary>On a day in the middle and at the end, and the end alike whether or not the middle was written.</summary>
    private static void ShouldBeWrittenAsItStoodOn(LocalDate middle, Action<WorkLedgerBuilder, LocalDate> write, Action<WorkLedgerBuilder> withdraw, Func<LocalDate, int> records)
    {
        LocalDate end = new(2026, 1, 1);
        ShouldBeWrittenOnce(builder => write(builder, middle), withdraw, records(middle));
        ShouldBeWrittenOnce(builder => write(builder, end), withdraw, records(end));
        Action<WorkLedgerBuilder> both = builder =>
        {
            write(builder, end);
            write(builder, middle);
        };
        ShouldBeWrittenOnce(both, withdraw, records(end));
    }

    private static void ShouldBeWrittenOnce(Action<WorkLedgerBuilder> write, Action<WorkLedgerBuilder> withdraw, int records)
    {
        WorkLedgerBuilder builder = new();
        write(builder);
        WorkLedger once = builder.Build().ValueOrThrow();
        write(builder);
        WorkLedger twice = builder.Build().ValueOrThrow();
        withdraw(builder);

        once.Count.Should().Be(records);
        twice.Subjects.SelectMany(twice.RecordsOf).Should().Equal(once.Subjects.SelectMany(once.RecordsOf));
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    }

    private sealed record Attempt<T>(Func<T, IReadOnlyList<Finding>> Can, Func<T, Checked<T>> Do)
        where T : class;
}
