using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class WeihaiAttendanceTests
{
    private static readonly Policy Policy = Regulation.Of("weihai-attendance");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Theory]
    [InlineData("standing", 6, "")]
    [InlineData("standing", 7, "3.4a")]
    [InlineData("standing", 8, "3.4a")]
    [InlineData("plenary", 2, "")]
    [InlineData("plenary", 3, "3.4b")]
    [InlineData("plenary", 4, "3.4b")]
    [InlineData("forum", 9, "")]
    public void Absences_of_the_term_are_counted(string meeting, int missed, string findings) =>
        Found(New().Records(missed, Member, "meeting.attendance", r => Attended(r, meeting, "absent", 0, 4))).Should().Be(findings);

    [Fact]
    public void Absences_need_not_follow_each_other()
    {
        // First and last day of the term, and one before it that does not count.
        Found(New().Record(Member, "meeting.attendance", Missed, new LocalDate(2022, 1, 1))
            .Record(Member, "meeting.attendance", Missed, new LocalDate(2024, 3, 1))
            .Record(Member, "meeting.attendance", Missed, new LocalDate(2026, 12, 31))).Should().Be("3.4b");
        Found(New().Record(Member, "meeting.attendance", Missed, new LocalDate(2021, 12, 31))
            .Record(Member, "meeting.attendance", Missed, new LocalDate(2024, 3, 1))
            .Record(Member, "meeting.attendance", Missed, new LocalDate(2026, 12, 31))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 3, "")] // 3.3: exactly two thirds is present
    [InlineData(4, 6, "")]
    [InlineData(1, 3, "3.4b")]
    [InlineData(3, 5, "3.4b")] // 0.6
    [InlineData(7, 10, "")]
    [InlineData(66, 100, "3.4b")] // 0.66 is less than two thirds
    [InlineData(67, 100, "")]
    [InlineData(0, 0, "3.4b")] // no hours are entered
    public void Less_than_two_thirds_is_absent(int attended, int due, string findings) =>
        Found(New().Records(3, Member, "meeting.attendance", r => Attended(r, "plenary", "part", attended, due))).Should().Be(findings);

    [Theory]
    [InlineData(2, 3, "")] // 3.3
    [InlineData(66, 100, "3.4a")]
    [InlineData(67, 100, "")]
    [InlineData(0, 0, "3.4a")] // absent, and no hours are entered
    public void Less_than_two_thirds_of_a_standing_meeting_is_absent(int attended, int due, string findings) =>
        Found(New().Records(7, Member, "meeting.attendance", r => Attended(r, "standing", due == 0 ? "absent" : "part", attended, due))).Should().Be(findings);

    [Theory]
    [InlineData("leave", "higherMeeting", "")] // 3.5
    [InlineData("leave", "sentAbroad", "")]
    [InlineData("leave", "illness", "3.4b")]
    [InlineData("leave", null, "3.4b")]
    [InlineData("absent", "higherMeeting", "3.4b")] // without leave
    [InlineData("notRequired", null, "")]
    [InlineData("observer", null, "")]
    public void Leave_for_a_higher_duty_is_not_counted(string attendance, string? reason, string findings) =>
        Found(New().Records(3, Member, "meeting.attendance", r =>
        {
            var record = Attended(r, "plenary", attendance, 0, 4);
            return reason is null ? record : record.With("leaveReason", reason);
        })).Should().Be(findings);

    [Fact]
    public void Plenaries_and_standing_meetings_are_counted_apart() =>
        Found(New().Records(2, Member, "meeting.attendance", Missed).Records(6, Member, "meeting.attendance", r => Attended(r, "standing", "absent", 0, 1)))
            .Should().BeEmpty();

    private static RegulationCase New() => new RegulationCase().WithMember("m1")
        .During(EvaluationPeriod.Of(Cadence.Term, DateSpan.Of(new LocalDate(2022, 1, 1), new LocalDate(2026, 12, 31))));

    private static WorkRecord Missed(WorkRecord record) => Attended(record, "plenary", "absent", 0, 8);

    private static WorkRecord Attended(WorkRecord record, string meeting, string attendance, int attended, int due) =>
        record.With("meeting", meeting).With("attendance", attendance).Quantity(attended, due);

    private static string Found(RegulationCase input) => string.Join(' ', input.Judge(Policy, Member).Findings.Select(f => f.Code));
}
