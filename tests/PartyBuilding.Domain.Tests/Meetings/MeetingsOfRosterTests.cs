using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class MeetingsOfRosterTests
{
    private static readonly DateSpan Year = DateSpan.Year(2025);
    private static readonly LocalDate After = new(2026, 1, 1);
    private static readonly OrganizationId Branch = OrganizationId.Of("branch");
    private static readonly OrganizationId Other = OrganizationId.Of("other");

    [Fact]
    public void Duties_follow_the_kind_of_the_organization()
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2000, 1, 1)))
            .Add(OrganizationEvent.ChangingKind(new LocalDate(2025, 7, 1), Branch, OrganizationKinds.GeneralBranch)).Build().ValueOrThrow();
        MeetingDuty monthly = MeetingDuty.Every(Cadence.Month, MeetingKinds.Assembly).OfEach(OrganizationKinds.Branch);
        MeetingDuty quarterly = MeetingDuty.Every(Cadence.Quarter, MeetingKinds.Assembly).OfEach(OrganizationKinds.GeneralBranch);
        MeetingDuty yearly = MeetingDuty.Every(Cadence.Year, MeetingKinds.Assembly).OfEach(OrganizationKinds.Branch);

        var slots = MeetingBook.Of([]).ValueOrThrow().Slots([monthly, quarterly, yearly], roster, Year, After);

        slots.Where(slot => slot.Duty == monthly && slot.State == MeetingSlotState.Missed).Select(slot => slot.Span.Start.Month).Should().Equal(1, 2, 3, 4, 5, 6);
        slots.Where(slot => slot.Duty == quarterly && slot.State == MeetingSlotState.Missed).Select(slot => slot.Span.Start.Month).Should().Equal(7, 10);
        slots.Single(slot => slot.Duty == yearly).State.Should().Be(MeetingSlotState.NotDue, "it was a branch for half of the slot only");
    }

    [Theory]
    [InlineData(2024, 52)] // begins on a Monday; of the last week it has Monday and Tuesday
    [InlineData(2025, 52)] // begins on a Wednesday, with five days of its week; of the last it has three
    [InlineData(2026, 53)] // begins and ends on a Thursday, with four days of either week
    [InlineData(2027, 52)] // begins on a Friday, with three days of its week
    public void Weeks_are_owed_in_the_year_that_has_most_of_their_days(int year, int owed)
    {
        MeetingDuty weekly = MeetingDuty.Every(Cadence.Week, MeetingKinds.Cases);
        Organization organization = Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2000, 1, 1));

        var slots = MeetingBook.Of([]).ValueOrThrow().Slots(weekly, organization, DateSpan.Year(year), new LocalDate(year + 1, 1, 8));

        slots.Count(slot => slot.State == MeetingSlotState.Missed).Should().Be(owed);
        slots.All(slot => slot.IsDue == slot.Span.Days > 3).Should().BeTrue();
    }

    [Fact]
    public void Week_is_met_on_any_of_its_days()
    {
        // Every Monday from 30 December 2024 to 29 December 2025: the first is of the week that has five days of 2025, the last of one that has four of 2026.
        MeetingDuty weekly = MeetingDuty.Every(Cadence.Week, MeetingKinds.Cases);
        Organization organization = Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2000, 1, 1));
        LocalDate first = new(2024, 12, 30);
        MeetingBook book = MeetingBook.Of(Enumerable.Range(0, 53).Select(week => Meeting.Of(MeetingId.Of(week), Branch, MeetingKinds.Cases, first.PlusWeeks(week)))).ValueOrThrow();

        var slots = book.Slots(weekly, organization, Year, After);

        slots.Where(slot => slot.IsDue).Should().HaveCount(52).And.OnlyContain(slot => slot.State == MeetingSlotState.Met && slot.Meetings.Count == 1);
        slots[0].Span.Should().Be(DateSpan.Of(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 5)));
        slots[0].Meetings.Should().Equal(MeetingId.Of(0));
        book.Slots(weekly, organization, DateSpan.Year(2024), After).Last().State.Should().Be(MeetingSlotState.NotDue, "two days of it are of 2024");
    }

    [Fact]
    public void Week_is_missed_when_its_Sunday_is_over()
    {
        // Monday 28 December 2026 to Sunday 3 January 2027: four days are of 2026, which owes it.
        MeetingDuty weekly = MeetingDuty.Every(Cadence.Week, MeetingKinds.Cases);
        Organization organization = Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2000, 1, 1));
        Meeting late = Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Cases, new LocalDate(2027, 1, 2));

        State(new LocalDate(2027, 1, 3)).Should().Be(MeetingSlotState.Open);
        State(new LocalDate(2027, 1, 4)).Should().Be(MeetingSlotState.Missed);
        State(new LocalDate(2027, 1, 4), late).Should().Be(MeetingSlotState.Met);

        MeetingSlotState State(LocalDate asOf, params Meeting[] held) =>
            MeetingBook.Of(held).ValueOrThrow().Slots(weekly, organization, DateSpan.Year(2026), asOf).Last().State;
    }

    [Fact]
    public void Every_week_is_owed_once_however_the_days_are_cut()
    {
        // 400 weeks from Monday, 6 January 2020, looked at month by month: no week twice, none left out.
        MeetingDuty weekly = MeetingDuty.Every(Cadence.Week, MeetingKinds.Cases);
        Organization organization = Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2000, 1, 1));
        DateSpan all = DateSpan.Of(new LocalDate(2020, 1, 6), new LocalDate(2020, 1, 6).PlusWeeks(400).PlusDays(-1));

        Cadence.Month.SlotsIn(all).SelectMany(month => MeetingBook.Of([]).ValueOrThrow().Slots(weekly, organization, month, all.LastDay.PlusDays(1)))
            .Where(slot => slot.IsDue).Select(slot => Cadence.Week.SlotOf(slot.Span.Start) - Cadence.Week.SlotOf(all.Start)).Should().Equal(Enumerable.Range(0, 400));
    }

    [Fact]
    public void Attendance_at_a_plenary_is_told_by_branch()
    {
        // 1 to 3 are of the branch, 4 of the other one and from 1 April of the branch, 5 of none.
        RosterBuilder builder = new RosterBuilder()
            .Add(Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2000, 1, 1))).Add(Organization.Of(Other, OrganizationKinds.Branch, new LocalDate(2000, 1, 1)));
        foreach (int number in Enumerable.Range(1, 5))
        {
            builder.Add(Member.Of(M(number)));
        }

        foreach (int number in Enumerable.Range(1, 3))
        {
            builder.AddMembership(M(number), Branch, new LocalDate(2010, 1, 1), null, MembershipKind.Home);
        }

        builder.AddMembership(M(4), Other, new LocalDate(2010, 1, 1), new LocalDate(2025, 3, 31), MembershipKind.Home)
            .AddMembership(M(4), Branch, new LocalDate(2025, 4, 1), null, MembershipKind.Home);
        MeetingBook book = MeetingBook.Of([Plenary(1, new LocalDate(2025, 3, 31)), Plenary(2, new LocalDate(2025, 4, 1))]).ValueOrThrow();

        // On 31 March 2 of 3 and 0 of 1; on 1 April 2 of 4.
        book.AttendanceByHome(builder.Build().ValueOrThrow(), Year).Select(total => total.ToString())
            .Should().Equal("organization:other 0/1", "organization:branch 4/7");
        book.AttendanceByHome(builder.Build().ValueOrThrow(), Year, MeetingKinds.Forum).Should().BeEmpty();
    }

    private static Meeting Plenary(int id, LocalDate day) => Meeting.Of(MeetingId.Of(id), OrganizationId.Of("city"), MeetingKinds.Assembly, day)
        .Take(Roll.Called(Many(1, 5), [Attendance.Present(M(1)), Attendance.Present(M(2)), Attendance.Present(M(5))]).ValueOrThrow()).ValueOrThrow();
}
