using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class MeetingBookTests
{
    private static readonly OrganizationId Body = OrganizationId.Of("city");
    private static readonly Organization City = Organization.Of(Body, "committee", new LocalDate(1983, 1, 1));
    private static readonly Organization First = Organization.Of(OrganizationId.Of("branch-1"), OrganizationKinds.Branch, new LocalDate(1983, 1, 1));
    private static readonly DateSpan Year = DateSpan.Year(2025);
    private static readonly LocalDate After = new(2026, 1, 1);

    [Fact]
    public void A_year_of_the_municipal_committee_has_its_slots()
    {
        // 12 meetings of the chair's office, 4 of the enlarged committee, branch study in every second month, 11 of staff study: none in August.
        List<Meeting> meetings =
        [
            .. Months(1, 12, 1).Select(day => Held(MeetingKinds.ChairOffice, day)),
            .. Months(2, 12, 3).Select(day => Held(MeetingKinds.EnlargedCommittee, day)),
            .. Months(1, 12, 2).Select(day => Meeting.Of(MeetingId.Of($"branch-{day:MM}"), First.Id, MeetingKinds.BranchStudy, day)),
            .. Months(1, 12, 1).Where(day => day.Month != 8).Select(day => Held(MeetingKinds.StaffStudy, day)),
        ];
        IReadOnlyList<MeetingSlot> slots = Book(meetings).Slots(MeetingDuties.MunicipalCommittee, [City, First], Year, After);

        slots.GroupBy(slot => (slot.Organization, Kind: slot.Duty.Kinds[0])).Where(group => group.Key.Organization == First.Id).Select(group => group.Key.Kind)
            .Should().Equal([MeetingKinds.BranchStudy], "the branch owes nothing of what the committee does");
        slots.GroupBy(slot => slot.Duty.Kinds[0]).Select(group => $"{group.Key} {group.Count(slot => slot.State == MeetingSlotState.Met)}/{group.Count()}")
            .Should().Equal("chairOffice 12/12", "enlargedCommittee 4/4", "branchStudy 6/6", "staffStudy 11/12");
        MeetingSlot missed = slots.Single(slot => slot.State == MeetingSlotState.Missed);
        missed.Span.Should().Be(DateSpan.Month(2025, 8));
        missed.AsFinding()!.Kind.Should().Be(DomainFindings.MeetingSlotMissed);
        missed.AsFinding()!.Text(Language.Chinese).Should().Be("organization:city：2025-08-01/2025-08-31 应开 机关学习会 1 次，实开 0 次。");
        missed.AsFinding()!.Text(Language.English).Should().Be("organization:city: 1 of the staff study meeting were owed in 2025-08-01/2025-08-31, 0 held.");
    }

    [Fact]
    public void Branch_study_every_month_fills_the_same_six_slots_with_twelve_meetings()
    {
        MeetingBook book = Book(Months(1, 12, 1).Select(day => Meeting.Of(MeetingId.Of($"branch-{day:MM}"), First.Id, MeetingKinds.BranchStudy, day)));

        IReadOnlyList<MeetingSlot> slots = book.Slots(MeetingDuties.MunicipalCommittee[2], First, Year, After);

        slots.Should().HaveCount(6).And.OnlyContain(slot => slot.State == MeetingSlotState.Met);
        slots.Sum(slot => slot.Meetings.Count).Should().Be(12);
    }

    [Theory]
    [InlineData(Cadence.Week, 52)] // Wednesday 1 January to Wednesday 31 December 2025 touches 53 ISO weeks; the last is owed in 2026
    [InlineData(Cadence.TenDays, 36)]
    [InlineData(Cadence.HalfMonth, 24)]
    [InlineData(Cadence.Month, 12)]
    [InlineData(Cadence.TwoMonths, 6)]
    [InlineData(Cadence.Quarter, 4)]
    [InlineData(Cadence.HalfYear, 2)]
    [InlineData(Cadence.Year, 1)]
    public void Every_cadence_has_its_slots_in_a_year(Cadence cadence, int slots) =>
        Book([]).Slots(MeetingDuty.Every(cadence, MeetingKinds.Cases), City, Year, After)
            .Where(slot => slot.IsDue).Should().HaveCount(slots).And.OnlyContain(slot => slot.State == MeetingSlotState.Missed);

    [Fact]
    public void A_slot_before_founding_after_closing_or_not_yet_over_is_not_missed()
    {
        Organization young = Organization.Of(Body, "branch", new LocalDate(2025, 2, 10)).ClosedOn(new LocalDate(2025, 11, 15));
        MeetingBook book = Book([Held(MeetingKinds.Forum, new LocalDate(2025, 4, 2)), Held(MeetingKinds.Forum, new LocalDate(2025, 6, 2))]);

        IEnumerable<MeetingSlotState> states = book.Slots(MeetingDuty.Every(Cadence.Month, MeetingKinds.Forum), young, Year, new LocalDate(2025, 6, 30)).Select(slot => slot.State);

        states.Should().Equal(
            MeetingSlotState.NotDue, MeetingSlotState.NotDue, MeetingSlotState.Missed, MeetingSlotState.Met, MeetingSlotState.Missed, MeetingSlotState.Met,
            MeetingSlotState.Open, MeetingSlotState.Open, MeetingSlotState.Open, MeetingSlotState.Open, MeetingSlotState.NotDue, MeetingSlotState.NotDue);
    }

    [Fact]
    public void A_duty_may_ask_for_several_meetings_with_study_of_one_kind_of_organization()
    {
        MeetingDuty duty = MeetingDuty.Every(Cadence.Year, MeetingKinds.ThemeDay, MeetingKinds.BranchStudy).AtLeast(2).WithStudy().OfEach("committee");
        MeetingBook book = Book([
            Held(MeetingKinds.ThemeDay, new LocalDate(2025, 1, 5)).Discussing(AgendaItem.Study()),
            Held(MeetingKinds.BranchStudy, new LocalDate(2025, 1, 6)).Discussing(AgendaItem.Study()),
            Held(MeetingKinds.BranchStudy, new LocalDate(2025, 1, 7))]);

        book.Slots(duty, City, Year, After).Single().Meetings.Should().HaveCount(2);
        book.Slots(duty, City, Year, After).Single().State.Should().Be(MeetingSlotState.Met);
        book.Slots(duty, Organization.Of(Body, "branch", new LocalDate(2000, 1, 1)), Year, After).Should().BeEmpty();
    }

    [Fact]
    public void Meetings_without_study_and_without_minutes_are_named()
    {
        Meeting with = Held(MeetingKinds.Chairs, new LocalDate(2025, 1, 5)).Discussing(AgendaItem.Study()).WithPaper(PaperKinds.Minutes, ItemId.Of(1));
        Meeting without = Held(MeetingKinds.Chairs, new LocalDate(2025, 2, 5)).WithPaper(PaperKinds.Notice, ItemId.Of(2));
        MeetingBook book = Book([with, without, Held(MeetingKinds.Activity, new LocalDate(2024, 2, 5))]);

        book.WithoutStudy(Year).Should().Equal(without);
        book.WithoutPaper(PaperKinds.Minutes, Year).Should().Equal(without);
        book.WithoutStudy(Year, MeetingKinds.Forum).Should().BeEmpty();
    }

    [Fact]
    public void Four_years_of_a_conference_are_counted_by_kind()
    {
        // 25 standing, 64 chair's meetings; 70 inspections with 77 reports, so that 7 of them left two.
        LocalDate start = new(2013, 1, 1);
        IEnumerable<Meeting> meetings = Enumerable.Range(0, 25).Select(i => Held(MeetingKinds.Standing, start.PlusDays(i * 50)).Take(Of(
                Attendance.Present(M(1)), Attendance.Absent(M(2)), Attendance.Observer(M(3)), Attendance.Observer(M(4)))).ValueOrThrow())
            .Concat(Enumerable.Range(0, 64).Select(i => Held(MeetingKinds.Chairs, start.PlusDays(i * 20))))
            .Concat(Enumerable.Range(0, 70).Select(i => Reported(Held(MeetingKinds.Inspection, start.PlusDays(i * 18)), i < 7 ? 2 : 1)));

        IReadOnlyList<MeetingTotal> totals = Book(meetings).Totals(DateSpan.Of(start, new LocalDate(2016, 12, 31)));

        totals.Select(total => total.ToString()).Should().Equal("chairs 64", "inspection 70", "standing 25");
        totals[1].Papers.Should().Be(77);
        totals[2].Present.Should().Be(25);
        totals[2].Observers.Should().Be(50);
    }

    [Fact]
    public void Lectures_have_sessions_and_an_audience_known_by_number()
    {
        MeetingBook book = Book([
            Held(MeetingKinds.Lecture, new LocalDate(2025, 3, 1)).InSessions(3).WithAudience(450),
            Held(MeetingKinds.Lecture, new LocalDate(2025, 4, 1)).WithAudience(150)]);

        MeetingTotal total = book.Totals(Year, MeetingKinds.Lecture).Single();
        total.Sessions.Should().Be(4);
        total.Audience.Should().Be(600);
    }

    [Fact]
    public void Attendance_by_person_and_by_organization_is_exact()
    {
        Leave leave = Leave.For(LeaveReasons.Illness).GrantedBy(M(9), "secretary", new LocalDate(2025, 1, 1));
        MeetingBook book = Book([
            Held(MeetingKinds.Plenary, new LocalDate(2025, 1, 5)).InSessions(6).Take(Of(
                Attendance.Present(M(1)), Attendance.Sessions(M(2), 5, 6), Attendance.Observer(M(3)))).ValueOrThrow(),
            Held(MeetingKinds.Committee, new LocalDate(2025, 2, 5)).Take(Of(
                Attendance.Present(M(1)), Attendance.OnLeave(M(2), leave), Attendance.Absent(M(3)), Attendance.NotRequired(M(4)))).ValueOrThrow()]);

        AttendanceTotal[] members = [.. book.AttendanceByMember(Year)];
        members.Select(total => total.ToString()).Should().Equal("member:1 2/2", "member:2 1/2", "member:3 0/1", "member:4 0/0");
        (members[1].SessionsAttended, members[1].SessionsDue).Should().Be((5, 7));
        (members[1].Part, members[1].Excused, members[2].Observed).Should().Be((1, 1, 1));

        AttendanceTotal organization = book.AttendanceByOrganization(Year).Single();
        organization.ToString().Should().Be("organization:city 3/5");
        (organization.SessionsAttended, organization.SessionsDue).Should().Be((12, 15)); // 6 + 5 + 1 of 6 + 6 + 1 + 1 + 1
        book.AttendanceByOrganization(Year, MeetingKinds.Committee).Single().Due.Should().Be(3);
    }

    [Fact]
    public void Seven_absences_from_standing_meetings_in_a_term_are_too_many()
    {
        // Member 1: 5 absences, one meeting attended for 3 of 6 sessions, one private leave: 7. Member 2: the same with leave for a higher body's meeting: 6.
        List<Meeting> meetings = [];
        for (int i = 0; i < 7; i++)
        {
            LocalDate day = new(2013 + (i / 2), 1 + i, 10);
            meetings.Add(Held(MeetingKinds.Standing, day).InSessions(6).Take(i switch
            {
                0 => Of(Attendance.Sessions(M(1), 3, 6), Attendance.Sessions(M(2), 3, 6), Attendance.Sessions(M(3), 4, 6)),
                1 => Of(Attendance.OnLeave(M(1), Granted(LeaveReasons.Private)), Attendance.OnLeave(M(2), Granted(LeaveReasons.HigherMeeting)), Attendance.Present(M(3))),
                _ => Of(Attendance.Absent(M(1)), Attendance.Absent(M(2)), Attendance.Present(M(3))),
            }).ValueOrThrow());
        }

        IReadOnlyList<AbsenceCount> absences = Book(meetings).Absences(AbsenceRule.StandingMember, DateSpan.Of(new LocalDate(2013, 1, 1), new LocalDate(2017, 12, 31)));

        absences.Select(count => count.ToString()).Should().Equal("1 7/7", "2 6/7");
        absences[0].AsFinding()!.Text(Language.Chinese).Should().Be("member:1：缺席 常委会议 累计 7 次，达到规定的 7 次；如何处理由有权机关决定。");
        absences[0].AsFinding()!.Kind.Should().Be(DomainFindings.AbsencesReached);
        absences[1].AsFinding().Should().BeNull();
        Book(meetings).Absences(AbsenceRule.PlenaryMember, DateSpan.From(new LocalDate(2013, 1, 1))).Should().BeEmpty();

        static Leave Granted(string reason) => Leave.For(reason).GrantedBy(M(90), "secretaryGeneral", new LocalDate(2013, 1, 1));
    }

    [Fact]
    public void Missing_evidence_is_listed_over_the_year()
    {
        Meeting meeting = Held(MeetingKinds.BranchStudy, new LocalDate(2025, 1, 5)).Take(Of(2, 3)).ValueOrThrow()
            .Enter(MeetingEvidence.Of(M(1), EvidenceKinds.Speech, new LocalDate(2025, 1, 5))).ValueOrThrow();

        Book([meeting]).WithoutEvidence(Year).Should().HaveCount(5); // 2 of member 1, 3 of member 2
    }

    [Fact]
    public void The_highest_revision_stands_and_a_meeting_called_off_fills_no_slot()
    {
        Meeting first = Held(MeetingKinds.Forum, new LocalDate(2025, 1, 5));

        Checked<MeetingBook> book = MeetingBook.Of([first.Revised(1).CalledOff().ValueOrThrow(), first]);

        book.Findings.Should().BeEmpty();
        book.Value!.Slots(MeetingDuty.Every(Cadence.Year, MeetingKinds.Forum), City, Year, After).Single().State.Should().Be(MeetingSlotState.Missed);
        book.Value.Of(Body, Year).Should().BeEmpty();
        book.Value.Totals(Year).Should().BeEmpty();
    }

    [Fact]
    public void One_revision_in_two_contents_is_left_out()
    {
        Meeting meeting = Held(MeetingKinds.Forum, new LocalDate(2025, 1, 5));

        Checked<MeetingBook> book = MeetingBook.Of([meeting, meeting, meeting.WithAudience(3)]);

        Errors(book).Should().Equal(DomainFindings.MeetingGivenTwice.Code);
        book.Value!.Meetings.Should().BeEmpty();
        MeetingBook.Of([meeting, meeting.WithAudience(3), meeting.Revised(1)]).ValueOrThrow().Meetings.Should().ContainSingle();
    }

    [Fact]
    public void What_the_roster_does_not_know_is_found()
    {
        RosterBuilder builder = new();
        builder.Add(Organization.Of(Body, "branch", new LocalDate(2025, 2, 1)));
        builder.Add(Member.Of(M(1)));
        MeetingBook book = Book([
            Held(MeetingKinds.Forum, new LocalDate(2025, 1, 5)).Take(Of(1, 2)).ValueOrThrow(),
            Meeting.Of(MeetingId.Of("x"), OrganizationId.Of("nowhere"), MeetingKinds.Forum, new LocalDate(2025, 3, 1))]);

        Codes(book.Check(builder.Build().ValueOrThrow())).Should().Equal(
            DomainFindings.MeetingOutsideExistence.Code, DomainFindings.MeetingOrganizationUnknown.Code, DomainFindings.AttendantUnknown.Code);
    }

    private static IEnumerable<LocalDate> Months(int first, int last, int step)
    {
        for (int month = first; month <= last; month += step)
        {
            yield return new LocalDate(2025, month, 15);
        }
    }

    private static Meeting Reported(Meeting meeting, int reports) =>
        Enumerable.Range(1, reports).Aggregate(meeting, (one, number) => one.WithPaper(PaperKinds.Report, ItemId.Of(number)));

    private static Meeting Held(string kind, LocalDate day) => Meeting.Of(MeetingId.Of($"{kind}-{day:uuuu-MM-dd}"), Body, kind, day);

    private static MeetingBook Book(IEnumerable<Meeting> meetings) => MeetingBook.Of(meetings).ValueOrThrow();
}
