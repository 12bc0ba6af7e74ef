using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("WH-1", "支部标准化：清单、抽查、考核、一会一记", "Branch standardization", typeof(Inspection), typeof(Slots), typeof(Requirements), typeof(MeetingBook), typeof(MeetingPaper))]
public sealed class Wh01StandardizationTests
{
    private const string MatterRecord = "matterRecord";
    private static readonly DateSpan Year = DateSpan.Year(2014);
    private static readonly SubjectId City = SubjectId.Of("unit", "city");
    private static readonly IReadOnlyList<OrganizationId> Branches = [.. Enumerable.Range(1, 1592).Select(n => OrganizationId.Of(n))];

    private static readonly Roster All = Branches.Aggregate(new RosterBuilder(), (roster, branch) =>
        roster.Add(Organization.Of(branch, OrganizationKinds.Branch, new LocalDate(2010, 1, 1)))).Build().ValueOrThrow();

    // One point for every spot check and assessment: ours.
    private static readonly Policy Checked = Ours.Titled("checked", "月抽查季考核", "Monthly spot check, quarterly assessment")
        .Using(Vocabulary.Empty
            .With(RecordKind.Of(RecordKinds.InspectionHeld, LocalizedText.Of("接受检查", "Inspection"), RecordAttributes.Notice))
            .With(AttributeKind.OfCodes(
                RecordAttributes.Notice,
                LocalizedText.Of("方式", "Notice"),
                Term.Of(RecordAttributes.Spot, LocalizedText.Of("抽查", "spot check")),
                Term.Of(RecordAttributes.Announced, LocalizedText.Of("考核", "announced")))))
        .Scoring(Combine.Sum(Monthly(), Quarterly()))
        .Next(Requirements.Of(
            Requirement.Of("spot-check-every-month", Monthly().IsAtLeast(12)),
            Requirement.Of("assessment-every-quarter", Quarterly().IsAtLeast(4))));

    [Fact]
    public void Fifteen_hundred_and_ninety_two_branches_are_checked_every_month_and_assessed_every_quarter()
    {
        // Branch 7 was not visited in July: 11 of 12 months and 4 quarters are 15.
        WorkLedgerBuilder ledger = new();
        foreach (OrganizationId branch in Branches)
        {
            for (int month = 1; month <= 12; month++)
            {
                Write(ledger, branch, month, isSpotCheck: true, isHeld: !(branch == OrganizationId.Of(7) && month == 7));
                Write(ledger, branch, month, isSpotCheck: false, isHeld: month % 3 == 0);
            }
        }

        EvaluationReport report = Checked.Evaluated(All, 2014, ledger, FactSheet.Empty).Report;

        report.Count.Should().Be(1592);
        SubjectResult missed = report.Subjects.Single(one => one.Unmet.Count > 0);
        (missed.Subject, missed.Score.Value).Should().Be(((SubjectId)OrganizationId.Of(7), 15m));
        missed.Unmet.Select(one => one.Code).Should().Equal("spot-check-every-month");
    }

    [Fact]
    public void Gaps_found_are_a_list_of_tasks_with_their_days()
    {
        Inspection gaps = Inspection.Of(EntryId.Of(1), City, Branches[0], "standard", new LocalDate(2014, 2, 1)).ValueOrThrow()
            .Found("minutes", new LocalDate(2014, 3, 1)).ValueOrThrow()
            .Found("election", new LocalDate(2014, 6, 1)).ValueOrThrow()
            .Found("room", new LocalDate(2014, 3, 1)).ValueOrThrow()
            .Mend("minutes", new LocalDate(2014, 2, 20)).ValueOrThrow();

        gaps.Defects.Where(gap => !gap.IsMendedOn(new LocalDate(2014, 3, 1))).Select(gap => gap.Matter).Should().Equal("election", "room");
        gaps.OverdueOn(new LocalDate(2014, 3, 2)).Select(gap => gap.Matter).Should().Equal("room");
    }

    [Fact]
    public void Meeting_or_matter_without_its_record_is_named()
    {
        MeetingBook book = MeetingBook.Of(
        [
            Held(1).WithPaper(PaperKinds.Minutes, ItemId.Of("minutes-1")),
            Held(2).Discussing(AgendaItem.Of(AgendaKinds.Decision).About(ItemId.Of("matter-2")))
                .WithPaper(PaperKinds.Minutes, ItemId.Of("minutes-2")).WithPaper(MatterRecord, ItemId.Of("matter-2")),
            Held(3).Discussing(AgendaItem.Of(AgendaKinds.Decision).About(ItemId.Of("matter-3"))),
        ]).ValueOrThrow();

        book.WithoutPaper(PaperKinds.Minutes, Year).Select(meeting => meeting.Id).Should().Equal(MeetingId.Of(3));
        book.WithoutPaper(MatterRecord, Year).Where(meeting => meeting.Agenda.Any(item => item.Matter is not null)).Select(meeting => meeting.Id)
            .Should().Equal(MeetingId.Of(3));
    }

    private static Number Monthly() => Slots.Of(Cadence.Month, 1, RecordKinds.InspectionHeld).Where(Condition.Has(RecordAttributes.Notice, RecordAttributes.Spot));

    private static Number Quarterly() => Slots.Of(Cadence.Quarter, 1, RecordKinds.InspectionHeld).Where(Condition.Has(RecordAttributes.Notice, RecordAttributes.Announced));

    private static Meeting Held(int n) => Meeting.Of(MeetingId.Of(n), Branches[0], MeetingKinds.Committee, new LocalDate(2014, n, 10));

    private static void Write(WorkLedgerBuilder ledger, OrganizationId branch, int month, bool isSpotCheck, bool isHeld)
    {
        if (isHeld)
        {
            Inspection inspection = Inspection.Of(EntryId.Of($"{branch}-{month}-{isSpotCheck}"), City, branch, "standard", new LocalDate(2014, month, 20)).ValueOrThrow();
            (isSpotCheck ? inspection.AsSpotCheck() : inspection).WriteRecords(ledger, new LocalDate(2014, month, 20));
        }
    }
}
