using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class AnqingMemberDutyTests
{
    private static readonly Policy Policy = Regulation.Of("anqing-member-duty");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Theory]
    [InlineData(0, 0, 50)] // 3(1)1a
    [InlineData(1, 0, 45)] // 3(1)1b
    [InlineData(0, 1, 40)] // 3(1)1c: ten in place of five
    [InlineData(2, 3, 10)] // 50 - 2×5 - 3×10
    [InlineData(9, 0, 5)] // just above the floor
    [InlineData(8, 1, 0)] // at it: 50 - 40 - 10
    [InlineData(7, 2, 0)] // below it: 50 - 35 - 20
    [InlineData(0, 6, 0)]
    public void Meetings_start_at_fifty_and_stop_at_zero(int others, int plenaries, int points) =>
        Entered(0, 0)
            .Records(others, Member, "meeting.attendance", Missed("standing"))
            .Records(plenaries, Member, "meeting.attendance", Missed("plenary"))
            .Judge(Policy, Member).Score.Value.Should().Be(points);

    [Fact]
    public void Deductions_do_not_reach_the_other_sections() =>
        Entered(30, 20).Records(6, Member, "meeting.attendance", Missed("plenary")) // 50 - 60 = 0, not -10
            .Judge(Policy, Member).Score.Value.Should().Be(50);

    [Theory]
    [InlineData("full")]
    [InlineData("leave")]
    public void Who_came_or_was_granted_leave_loses_nothing(string attendance) =>
        Entered(0, 0).Record(Member, "meeting.attendance", r => r.With("attendance", attendance).With("meeting", "plenary"))
            .Judge(Policy, Member).Score.Value.Should().Be(50);

    [Theory]
    [InlineData("30", "20", "100", "excellent")]
    [InlineData("20", "20", "90", "excellent")]
    [InlineData("19.5", "20", "89.5", "good")] // between the whole-number bands: the lower grade
    [InlineData("10", "20", "80", "good")]
    [InlineData("9.99", "20", "79.99", "competent")]
    [InlineData("5", "5", "60", "competent")]
    [InlineData("5", "4.5", "59.5", "not-competent")]
    [InlineData("0", "0", "50", "not-competent")]
    public void Grades_begin_at_their_limits(string proposals, string others, string score, string grade)
    {
        var result = Entered(Number(proposals), Number(others)).Judge(Policy, Member);

        result.Score.Value.Should().Be(Number(score));
        result.Grade.Should().Be(grade);
    }

    [Fact]
    public void Sections_that_were_not_entered_leave_the_grade_open()
    {
        // Meetings 50, proposals 0 to 30, the others 0 to 20: between 50 and 100.
        var result = new RegulationCase().WithMember("m1").Judge(Policy, Member);

        result.Score.Value.Should().BeNull();
        result.Score.Low.Should().Be(50);
        result.Score.High.Should().Be(100);
        result.Grade.Should().BeNull();
    }

    [Fact]
    public void Grade_is_certain_as_soon_as_what_is_missing_cannot_change_it()
    {
        // 0 for meetings and 10 for the others: 10 to 40, below 60 whatever the proposals earn.
        var result = new RegulationCase().WithMember("m1").Fact(Fact.Of(Member, "otherPoints", 10m))
            .Records(5, Member, "meeting.attendance", Missed("plenary")).Judge(Policy, Member);

        result.Score.Value.Should().BeNull();
        result.Grade.Should().Be("not-competent");
    }

    private static RegulationCase Entered(decimal proposals, decimal others) => new RegulationCase().WithMember("m1")
        .Fact(Fact.Of(Member, "proposalPoints", proposals)).Fact(Fact.Of(Member, "otherPoints", others));

    private static System.Func<WorkRecord, WorkRecord> Missed(string meeting) => r => r.With("attendance", "absent").With("meeting", meeting);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
