using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-5", "各级会议与视察", "Meetings by level, with attendance and observers; inspections with reports", typeof(MeetingBook), typeof(Roll), typeof(Attendance), typeof(MeetingTotal))]
public sealed class Gz05MeetingsTests
{
    private static readonly OrganizationId Conference = OrganizationId.Of("conference");

    // The four years are ours.
    private static readonly DateSpan FourYears = DateSpan.Of(new LocalDate(2012, 1, 1), new LocalDate(2015, 12, 31));

    private static readonly MeetingBook Book = MeetingBook.Of([.. Standing(), .. ChairsMeetings(), .. Inspections()]).ValueOrThrow();

    [Fact]
    public void Twenty_five_standing_and_sixty_four_chairs_meetings_are_held()
    {
        Book.Totals(FourYears, MeetingKinds.Standing).Single().Meetings.Should().Be(25);
        Book.Totals(FourYears, MeetingKinds.Chairs).Single().Meetings.Should().Be(64);
    }

    [Fact]
    public void Seventy_inspections_leave_seventy_seven_reports()
    {
        MeetingTotal inspections = Book.Totals(FourYears, MeetingKinds.Inspection).Single();

        inspections.Meetings.Should().Be(70);
        inspections.Papers.Should().Be(77);
        Book.WithoutPaper(PaperKinds.Report, FourYears, MeetingKinds.Inspection).Should().BeEmpty();
    }

    [Fact]
    public void Observers_are_counted_apart_from_those_who_are_due()
    {
        // 25 meetings of 60, one absent each: 25 × 59 = 1,475 present; 25 × 3 = 75 observers.
        MeetingTotal standing = Book.Totals(FourYears, MeetingKinds.Standing).Single();
        standing.Present.Should().Be(1475);
        standing.Observers.Should().Be(75);

        Dictionary<SubjectId, AttendanceTotal> members = Book.AttendanceByMember(FourYears, MeetingKinds.Standing).ToDictionary(one => one.Subject);
        members[MemberId.Of(7)].Should().Match<AttendanceTotal>(one => one.Due == 25 && one.Present == 24 && one.Absent == 1);
        members[MemberId.Of(60)].Should().Match<AttendanceTotal>(one => one.Due == 25 && one.Present == 25);
        members[MemberId.Of(101)].Should().Match<AttendanceTotal>(one => one.Due == 0 && one.Observed == 25);
    }

    /// <summary>Sixty standing members, of whom one is absent each time, and three observers (ours).</summary>
    private static IEnumerable<Meeting> Standing() => Enumerable.Range(1, 25).Select(number => Held("s", number, MeetingKinds.Standing)
        .Take(Roll.Of(
            [
                .. Enumerable.Range(1, 60).Select(member => member == number ? Attendance.Absent(MemberId.Of(member)) : Attendance.Present(MemberId.Of(member))),
                .. Enumerable.Range(101, 3).Select(observer => Attendance.Observer(MemberId.Of(observer))),
            ]).ValueOrThrow())
        .ValueOrThrow());

    private static IEnumerable<Meeting> ChairsMeetings() => Enumerable.Range(1, 64).Select(number => Held("c", number, MeetingKinds.Chairs));

    /// <summary>One report each, and a second one of seven of them (ours): 70 + 7 = 77.</summary>
    private static IEnumerable<Meeting> Inspections() => Enumerable.Range(1, 70)
        .Select(number => Held("i", number, MeetingKinds.Inspection).WithPaper(PaperKinds.Report, ItemId.Of($"r{number}")))
        .Select((inspection, index) => index < 7 ? inspection.WithPaper(PaperKinds.Report, ItemId.Of($"r{index + 1}-b")) : inspection);

    private static Meeting Held(string series, int number, string kind) =>
        Meeting.Of(MeetingId.Of($"{series}{number}"), Conference, kind, FourYears.Start.PlusDays(20 * number));
}
