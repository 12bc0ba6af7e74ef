using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-2", "会议制度与逢会必学", "Meeting cadence, study at every meeting", typeof(MeetingDuty), typeof(MeetingDuties), typeof(MeetingBook), typeof(MeetingSlot))]
public sealed class Jx02MeetingCadenceTests
{
    private static readonly DateSpan Year = DateSpan.Year(2016);
    private static readonly LocalDate YearOver = new(2017, 1, 1);
    private static readonly Roster Roster = City.Roster().Build().ValueOrThrow();

    /// <summary>All organizations but the province, which is not of the report.</summary>
    private static readonly Organization[] Owing = [.. Roster.Organizations.Where(organization => organization.Id != City.Province)];

    [Fact]
    public void Year_owes_twelve_chairs_meetings_four_of_the_enlarged_committee_six_of_each_branch_and_twelve_of_the_staff() =>
        Slots(MeetingBook.Of([]).ValueOrThrow(), MeetingDuties.MunicipalCommittee).GroupBy(slot => slot.Duty.Kinds.Single()).Select(slots => (slots.Key, slots.Count()))
            .Should().Equal((MeetingKinds.ChairOffice, 12), (MeetingKinds.EnlargedCommittee, 4), (MeetingKinds.BranchStudy, 16 * 6), (MeetingKinds.StaffStudy, 12));

    [Fact]
    public void Committee_owes_no_study_of_branches_and_branches_no_meetings_of_the_committee()
    {
        IReadOnlyList<MeetingSlot> slots = Slots(MeetingBook.Of(Meetings()).ValueOrThrow(), MeetingDuties.MunicipalCommittee);

        slots.Should().OnlyContain(slot => slot.State == MeetingSlotState.Met);
        slots.Where(slot => slot.Organization == City.Committee).Should().HaveCount(28); // 12 + 4 + 12
        slots.Where(slot => slot.Duty.Kinds.Contains(MeetingKinds.BranchStudy)).Select(slot => slot.Organization).Distinct().Should().BeEquivalentTo(City.Branches);
    }

    [Fact]
    public void Branch_that_did_not_study_is_named_alone()
    {
        // Branch 7 leaves out March and April; the others met in every second month.
        MeetingSlot missed = Slots(MeetingBook.Of(Meetings().Where(meeting => meeting.Id != MeetingId.Of("branchStudy-branch-07-03"))).ValueOrThrow(), MeetingDuties.MunicipalCommittee)
            .Single(slot => slot.State != MeetingSlotState.Met);

        (missed.Organization, missed.Span).Should().Be((City.Branches[6], DateSpan.Of(new LocalDate(2016, 3, 1), new LocalDate(2016, 4, 30))));
    }

    [Fact]
    public void Branches_that_study_every_month_owe_twelve()
    {
        MeetingDuty monthly = MeetingDuty.Every(Cadence.Month, MeetingKinds.BranchStudy).OfEach(OrganizationKinds.Branch);

        IReadOnlyList<MeetingSlot> slots = MeetingBook.Of([]).ValueOrThrow().Slots([monthly], Roster.Organizations, Year, YearOver);

        slots.GroupBy(slot => slot.Organization).Should().HaveCount(16).And.OnlyContain(branch => branch.Count() == 12);
    }

    [Fact]
    public void Slot_without_a_meeting_is_named()
    {
        // Everything is held on the 10th of a month or the first of a quarter, but the chair's meeting of August.
        Meeting[] held = [.. Meetings().Where(meeting => !(meeting.Kind == MeetingKinds.ChairOffice && meeting.Date.Month == 8))];

        MeetingSlot missed = Slots(MeetingBook.Of(held).ValueOrThrow(), MeetingDuties.MunicipalCommittee).Single(slot => slot.State != MeetingSlotState.Met);

        missed.State.Should().Be(MeetingSlotState.Missed);
        missed.Span.Should().Be(DateSpan.Month(2016, 8));
        missed.AsFinding()!.Text(Language.English).Should().Contain("1 of the chair's office meeting were owed in 2016-08-01/2016-08-31, 0 held");
    }

    [Fact]
    public void Meeting_without_study_is_named_and_meets_no_duty_that_asks_for_it()
    {
        Meeting[] held = [.. Meetings().Select(meeting => meeting.Kind == MeetingKinds.StaffStudy && meeting.Date.Month == 3 ? Held(meeting.Organization, meeting.Kind, 3) : meeting)];
        MeetingBook book = MeetingBook.Of(held).ValueOrThrow();

        book.WithoutStudy(Year).Select(meeting => meeting.Id).Should().Equal(MeetingId.Of("staffStudy-jiaxing-03"));
        Slots(book, MeetingDuties.MunicipalCommittee.Select(duty => duty.WithStudy())).Single(slot => slot.State == MeetingSlotState.Missed)
            .Span.Should().Be(DateSpan.Month(2016, 3));
    }

    private static IEnumerable<Meeting> Meetings() =>
        from duty in MeetingDuties.MunicipalCommittee
        from organization in Owing
        where organization.Kind == duty.OrganizationKind
        from slot in duty.Cadence.SlotsIn(Year)
        select Held(organization.Id, duty.Kinds.Single(), slot.Start.Month).Discussing(AgendaItem.Study());

    private static Meeting Held(OrganizationId organization, string kind, int month) =>
        Meeting.Of(MeetingId.Of($"{kind}-{organization}-{month:00}"), organization, kind, new LocalDate(2016, month, 10));

    private static IReadOnlyList<MeetingSlot> Slots(MeetingBook book, IEnumerable<MeetingDuty> duties) =>
        book.Slots(duties, Owing, Year, YearOver);
}
