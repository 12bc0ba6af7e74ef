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

    [Fact]
    public void Year_owes_twelve_chairs_meetings_four_of_the_enlarged_committee_six_of_a_branch_and_twelve_of_the_staff() =>
        Slots(MeetingBook.Of([]).ValueOrThrow(), MeetingDuties.MunicipalCommittee).GroupBy(slot => slot.Duty.Kinds.Single()).Select(slots => (slots.Key, slots.Count()))
            .Should().Equal((MeetingKinds.ChairOffice, 12), (MeetingKinds.EnlargedCommittee, 4), (MeetingKinds.BranchStudy, 6), (MeetingKinds.StaffStudy, 12));

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
        Meeting[] held = [.. Meetings().Select(meeting => meeting.Kind == MeetingKinds.StaffStudy && meeting.Date.Month == 3 ? Held(meeting.Kind, 3) : meeting)];
        MeetingBook book = MeetingBook.Of(held).ValueOrThrow();

        book.WithoutStudy(Year).Select(meeting => meeting.Id).Should().Equal(MeetingId.Of("staffStudy-03"));
        Slots(book, MeetingDuties.MunicipalCommittee.Select(duty => duty.WithStudy())).Single(slot => slot.State == MeetingSlotState.Missed)
            .Span.Should().Be(DateSpan.Month(2016, 3));
    }

    private static IEnumerable<Meeting> Meetings() =>
        from duty in MeetingDuties.MunicipalCommittee
        from slot in duty.Cadence.SlotsIn(Year)
        select Held(duty.Kinds.Single(), slot.Start.Month).Discussing(AgendaItem.Study());

    private static Meeting Held(string kind, int month) =>
        Meeting.Of(MeetingId.Of($"{kind}-{month:00}"), City.Committee, kind, new LocalDate(2016, month, 10));

    private static IReadOnlyList<MeetingSlot> Slots(MeetingBook book, IEnumerable<MeetingDuty> duties) =>
        book.Slots(duties, [Roster.Find(City.Committee)!], Year, YearOver);
}
