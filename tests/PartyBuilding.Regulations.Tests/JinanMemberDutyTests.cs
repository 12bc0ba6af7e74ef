using System;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class JinanMemberDutyTests
{
    private const string Id = "jinan-member-duty";

    private static readonly Policy Policy = Regulation.Of(Id);
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Theory]
    [InlineData(0, 0, 70)]
    [InlineData(0, 1, 60)] // e: leave costs points as well
    [InlineData(1, 0, 40)] // d
    [InlineData(2, 1, 0)] // 70 - 60 - 10: at the floor
    [InlineData(2, 2, 0)] // 70 - 80: below it
    public void Plenaries_missed_cost_points_of_the_base(int absent, int onLeave, int points) =>
        Score(New().Records(absent, Member, "meeting.attendance", At("plenary", "absent"))
            .Records(onLeave, Member, "meeting.attendance", At("plenary", "leave"))).Should().Be(points);

    [Fact]
    public void Bonus_outlives_a_base_of_zero() =>
        Score(New().Records(3, Member, "meeting.attendance", At("plenary", "absent")).Record(Member, "welfare.done")).Should().Be(2);

    [Theory]
    [InlineData(1, 70)] // f: the first earns nothing
    [InlineData(2, 75)]
    [InlineData(3, 80)]
    [InlineData(11, 120)] // 10×5 = 50: at the cap
    [InlineData(12, 120)]
    public void Filed_proposals_count_from_the_second_on(int filed, int points) =>
        Score(New().Records(filed, Member, "proposal.filed", r => r.With("role", "first"))).Should().Be(points);

    [Fact]
    public void Only_first_proposers_are_credited_for_filing()
    {
        // Two as a co-signer and one alone: the one alone is the first that counts.
        Score(New().Records(2, Member, "proposal.filed", r => r.With("role", "other"))
            .Record(Member, "proposal.filed", r => r.With("role", "sole"))).Should().Be(70);
        Score(New().Record(Member, "proposal.filed", r => r.With("role", "sole"))
            .Record(Member, "proposal.filed", r => r.With("role", "first"))).Should().Be(75);
    }

    [Theory]
    [InlineData("key", 75)] // g
    [InlineData("excellent", 80)] // h
    [InlineData("important", 70)]
    public void Titles_of_proposals_earn_points(string title, int points) =>
        Score(New().Record(Member, "proposal.titled", r => r.With("honourTitle", title).With("role", "other"))).Should().Be(points);

    [Theory]
    [InlineData(4, 78)]
    [InlineData(5, 80)] // i: at ten
    [InlineData(6, 80)]
    public void Welfare_stops_at_ten(int acts, int points) => Score(New().Records(acts, Member, "welfare.done")).Should().Be(points);

    [Theory]
    [InlineData(4, 4, 118)] // 4×10 + 4×2 = 48, just under
    [InlineData(4, 5, 120)] // 50
    [InlineData(5, 5, 120)] // 60, over
    public void Bonus_stops_at_fifty(int excellent, int welfare, int points) =>
        Score(New().Records(excellent, Member, "proposal.titled", r => r.With("honourTitle", "excellent")).Records(welfare, Member, "welfare.done"))
            .Should().Be(points);

    [Theory]
    [InlineData(0, 0, 70, "competent")]
    [InlineData(2, 2, 84, "competent")] // 70 + 2×5 + 2×2: just under
    [InlineData(1, 5, 85, "excellent")] // 70 + 5 + 10
    [InlineData(2, 3, 86, "excellent")]
    public void Grades_begin_at_their_limits(int key, int welfare, int points, string grade)
    {
        var result = ThreeOnes(New()).Records(welfare, Member, "welfare.done")
            .Records(key, Member, "proposal.titled", r => r.With("honourTitle", "key")).Judge(Policy, Member);

        result.Score.Value.Should().Be(points);
        result.Grade.Should().Be(grade);
    }

    [Fact]
    public void Sixty_is_competent_and_less_is_not()
    {
        // On leave from one plenary and at another: 70 - 10. Absent from one: 70 - 30, with four acts and a key proposal 40 + 8 + 5.
        ThreeOnes(New()).Record(Member, "meeting.attendance", At("plenary", "leave")).Judge(Policy, Member).Grade.Should().Be("competent");
        ThreeOnes(New()).Record(Member, "meeting.attendance", At("plenary", "absent")).Records(4, Member, "welfare.done")
            .Record(Member, "proposal.titled", r => r.With("honourTitle", "key")).Judge(Policy, Member).Grade.Should().Be("not-competent");
    }

    [Theory]
    [InlineData(2, 59, "not-competent", "k l")] // 40 + 5 + 10 + 4: just under
    [InlineData(3, 61, "competent", "")]
    public void Fifty_nine_is_below_sixty(int welfare, int points, string grade, string findings)
    {
        var result = ThreeOnes(New(before: 59)).Record(Member, "meeting.attendance", At("plenary", "absent")).Records(welfare, Member, "welfare.done")
            .Record(Member, "proposal.titled", r => r.With("honourTitle", "key")).Record(Member, "proposal.titled", r => r.With("honourTitle", "excellent"))
            .Judge(Policy, Member);

        result.Score.Value.Should().Be(points);
        result.Grade.Should().Be(grade);
        string.Join(' ', result.Findings.Select(f => f.Code)).Should().Be(findings);
    }

    [Theory]
    [InlineData(true, true, false, true, "competent")]
    [InlineData(true, false, true, true, "competent")] // proposal or information
    [InlineData(true, false, false, true, "not-competent")]
    [InlineData(true, true, false, false, "not-competent")]
    [InlineData(false, true, true, true, "not-competent")]
    public void Three_ones_are_needed_for_competent(bool plenary, bool proposal, bool opinion, bool survey, string grade) =>
        New().Records(plenary ? 1 : 0, Member, "meeting.attendance", At("plenary", "part"))
            .Records(proposal ? 1 : 0, Member, "proposal.submitted")
            .Records(opinion ? 1 : 0, Member, "opinion.provided")
            .Records(survey ? 1 : 0, Member, "meeting.attendance", At("survey", "full"))
            .Judge(Policy, Member).Grade.Should().Be(grade);

    [Theory]
    [InlineData(true, 2, "not-competent")]
    [InlineData(true, 3, "competent")]
    [InlineData(false, 0, "competent")]
    public void Standing_members_need_three_standing_meetings(bool isStanding, int meetings, string grade) =>
        ThreeOnes(New(isStanding)).Records(meetings, Member, "meeting.attendance", At("standing", "full"))
            .Record(Member, "meeting.attendance", At("standing", "leave"))
            .Judge(Policy, Member).Grade.Should().Be(grade);

    [Theory]
    [InlineData("absent", 59, "k l")] // 40 this year
    [InlineData("absent", 60, "k")]
    [InlineData("leave", 59, "")] // 60 this year
    public void Talks_follow_one_and_two_years_below_sixty(string attendance, int before, string findings) =>
        string.Join(' ', New(before: before).Record(Member, "meeting.attendance", At("plenary", attendance)).Judge(Policy, Member).Findings.Select(f => f.Code))
            .Should().Be(findings);

    private static RegulationCase New(bool isStanding = false, int before = 100) =>
        new RegulationCase().WithMember("m1").Fact(Fact.Of(Member, "standingMember", isStanding)).LastYear(Member, Id, r => r.WithScore(before));

    private static RegulationCase ThreeOnes(RegulationCase input) => input
        .Record(Member, "meeting.attendance", At("plenary", "full"))
        .Record(Member, "proposal.submitted")
        .Record(Member, "meeting.attendance", At("inspection", "full"));

    private static Func<WorkRecord, WorkRecord> At(string meeting, string attendance) => r => r.With("meeting", meeting).With("attendance", attendance);

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;
}
