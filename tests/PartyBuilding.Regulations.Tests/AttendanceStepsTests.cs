using System;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class AttendanceStepsTests
{
    private static readonly Policy Policy = Regulation.Of("attendance-steps");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Fact]
    public void Items_make_one_hundred() => Score(New()).Should().Be(100); // 10 + 10 + 10 + 20 + (9 + 8 + 8 + 5) + 20

    [Theory]
    [InlineData(1, "99.5")] // item 1
    [InlineData(3, "98.5")]
    [InlineData(4, "90")] // four: the item is 0
    [InlineData(5, "90")]
    public void Lateness_costs_half_a_point_until_the_fourth(int late, string points) =>
        Score(New().Records(late, Member, "meeting.attendance", r => r.With("attendance", "part").With("meeting", "assembly").With("punctuality", "late")))
            .Should().Be(Number(points));

    [Theory]
    [InlineData("assembly", 1, 97)] // item 2
    [InlineData("assembly", 2, 95)]
    [InlineData("assembly", 3, 90)]
    [InlineData("assembly", 4, 90)]
    [InlineData("activity", 1, 97)] // item 4
    [InlineData("activity", 2, 95)]
    [InlineData("activity", 3, 90)]
    [InlineData("volunteering", 1, 98)] // item 5
    [InlineData("volunteering", 2, 95)]
    [InlineData("volunteering", 3, 90)] // both bands fit: three or more leave nothing
    [InlineData("volunteering", 9, 90)]
    public void Absences_cost_by_steps(string meeting, int missed, int points) =>
        Score(New().Records(missed, Member, "meeting.attendance", Absent(meeting))).Should().Be(points);

    [Theory]
    [InlineData(3, 2, 1, "92.5")] // 10 - 1.5 - 5 - 1
    [InlineData(3, 2, 3, "90.5")] // 0.5 left
    [InlineData(3, 2, 4, "90")] // below the floor
    [InlineData(4, 1, 0, "90")]
    [InlineData(0, 0, 11, "90")] // item 3
    public void Lateness_absence_and_discipline_share_ten_points(int late, int missed, int breaches, string points) =>
        Score(New()
            .Records(late, Member, "meeting.attendance", r => r.With("attendance", "part").With("meeting", "assembly").With("punctuality", "early"))
            .Records(missed, Member, "meeting.attendance", Absent("assembly"))
            .Records(breaches, Member, "discipline.breached"))
            .Should().Be(Number(points));

    [Fact]
    public void Leave_is_no_absence() =>
        Score(New().Records(3, Member, "meeting.attendance", r => r.With("attendance", "leave").With("meeting", "assembly"))).Should().Be(100);

    [Theory]
    [InlineData(2, 3, 3, 1, 82)] // item 6: nine times 2
    [InlineData(2, 3, 4, 1, 80)] // ten
    [InlineData(3, 3, 4, 1, 80)] // eleven: below the floor
    [InlineData(0, 0, 0, 2, 98)] // no talk paper costs once
    public void Study_loses_two_for_each_lack(int missed, int reflections, int notes, int talks, int points) =>
        Score(New().Records(missed, Member, "meeting.attendance", Absent("branchStudy"))
            .Records(reflections, Member, "study.missing", r => r.With("paper", "reflections"))
            .Records(notes, Member, "study.missing", r => r.With("paper", "notes"))
            .Records(talks, Member, "study.missing", r => r.With("paper", "talk")))
            .Should().Be(points);

    [Theory]
    [InlineData(5, 4, 0, 92)] // item 7: 5 + 4 + 8 + 5 of 30
    [InlineData(5, 4, 2, 96)]
    [InlineData(5, 4, 4, 100)] // 22 + 8 = 30: at the cap
    [InlineData(9, 8, 1, 100)] // 32, over
    public void Praise_adds_within_thirty(int duty, int activities, int praise, int points) =>
        Score(New(duty, activities).Records(praise, Member, "praise.received")).Should().Be(points);

    [Theory]
    [InlineData(1, 1, 0, 96)] // 8 - 3 - 1
    [InlineData(2, 2, 0, 92)] // 8 - 6 - 2: at the floor
    [InlineData(3, 0, 0, 92)] // 8 - 9: below it
    [InlineData(0, 0, 4, 96)]
    [InlineData(0, 0, 6, 95)] // 5 - 6: below the floor
    public void Help_and_shows_are_deducted_within_their_own_points(int missed, int poor, int shows, int points) =>
        Score(New().Records(missed, Member, "meeting.attendance", Absent("communityHelp"))
            .Records(poor, Member, "help.poor").Records(shows, Member, "show.missing")).Should().Be(points);

    [Theory]
    [InlineData(2, 1, 3, 91)] // item 8: 4 + 2 + 3
    [InlineData(9, 0, 1, 81)] // 18 + 1
    [InlineData(9, 1, 0, 80)]
    [InlineData(9, 1, 5, 80)]
    public void Criticism_and_sanctions_are_deducted_from_twenty(int committee, int sanctions, int branch, int points) =>
        Score(New().Records(committee, Member, "criticism.received", r => r.With("criticizedBy", "committee"))
            .Records(sanctions, Member, "member.sanction")
            .Records(branch, Member, "criticism.received", r => r.With("criticizedBy", "branch"))).Should().Be(points);

    private static RegulationCase New(decimal duty = 9, decimal activities = 8) => new RegulationCase().WithMember("m1")
        .Fact(Fact.Of(Member, "dutyPoints", duty)).Fact(Fact.Of(Member, "activityPoints", activities));

    private static Func<WorkRecord, WorkRecord> Absent(string meeting) => r => r.With("attendance", "absent").With("meeting", meeting);

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
