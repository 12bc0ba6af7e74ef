using System;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class GuangshuiMemberTests
{
    private static readonly Policy Policy = Regulation.Of("guangshui-member-and-group.member");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    // Without any record a member has the 10 of attendance.
    [Theory]
    [InlineData("sole", 30)] // I(1)1a
    [InlineData("first", 30)]
    [InlineData("other", 25)]
    public void Filed_proposals_earn_by_role(string role, int points) =>
        Score(New().Record(Member, "proposal.filed", r => r.With("role", role))).Should().Be(points);

    [Theory]
    [InlineData("sole", 25)] // I(1)1b: by the lower table
    [InlineData("first", 25)]
    [InlineData("other", 20)]
    public void Proposals_turned_into_information_earn_less(string role, int points) =>
        Score(New().Record(Member, "opinion.provided", Turned(role))).Should().Be(points);

    [Theory]
    [InlineData(1, 0, 30)] // I(1)2
    [InlineData(0, 1, 30)]
    [InlineData(1, 1, 30)] // either, not both
    [InlineData(3, 0, 30)]
    public void Information_or_history_earn_twenty_once(int opinions, int articles, int points) =>
        Score(New().Records(opinions, Member, "opinion.provided", r => r.With("role", "sole")).Records(articles, Member, "history.article")).Should().Be(points);

    [Fact]
    public void Information_made_from_a_proposal_is_not_counted_again()
    {
        // 15, not 15 + 20; an item of its own beside it earns the 20.
        Score(New().Record(Member, "opinion.provided", Turned("first"))).Should().Be(25);
        Score(New().Record(Member, "opinion.provided", Turned("first")).Record(Member, "opinion.provided", r => r.With("role", "sole"))).Should().Be(45);
    }

    [Theory]
    [InlineData("enterprise.served", 1)] // I(1)3
    [InlineData("enterprise.served", 2)]
    [InlineData("family.helped", 1)] // I(1)4
    [InlineData("family.helped", 3)]
    public void One_project_and_one_family_earn_twenty(string kind, int records) =>
        Score(New().Records(records, Member, kind)).Should().Be(30);

    [Theory]
    [InlineData(3, 1, 85)] // 3×20 + 15 = 75
    [InlineData(4, 0, 90)] // 80
    [InlineData(3, 2, 90)] // 90, over
    public void Work_stops_at_eighty(int first, int joint, int points) =>
        Score(New().Records(first, Member, "proposal.filed", r => r.With("role", "first")).Records(joint, Member, "proposal.filed", r => r.With("role", "other")))
            .Should().Be(points);

    [Theory]
    [InlineData("plenary", "late", "9")] // I(2)a
    [InlineData("plenaryGroup", "early", "9")]
    [InlineData("plenary", "lateAndEarly", "9")] // once
    [InlineData("standing", "late", "8")] // I(2)c
    [InlineData("forum", "early", "9")] // I(2)e
    [InlineData("group", "late", "9")]
    public void Hours_not_kept_cost_by_meeting(string meeting, string punctuality, string points) =>
        Score(New().Record(Member, "meeting.attendance", r => r.With("attendance", "part").With("meeting", meeting).With("punctuality", punctuality)))
            .Should().Be(Number(points));

    [Theory]
    [InlineData("plenary", "absent", "10")] // not stated
    [InlineData("plenaryGroup", "absent", "8.5")] // I(2)b
    [InlineData("standing", "absent", "7")] // I(2)d
    [InlineData("forum", "absent", "8.5")] // I(2)f
    [InlineData("standing", "leave", "10")]
    [InlineData("standing", "full", "10")]
    public void Absences_cost_by_meeting(string meeting, string attendance, string points) =>
        Score(New().Record(Member, "meeting.attendance", Met(meeting, attendance))).Should().Be(Number(points));

    [Theory]
    [InlineData(3, 0, "1")] // 10 - 9
    [InlineData(2, 2, "1")] // 10 - 6 - 3
    [InlineData(2, 3, "0")] // 10 - 6 - 4.5: below the floor
    [InlineData(4, 0, "0")]
    public void Attendance_stops_at_zero(int standing, int others, string points) =>
        Score(New().Records(standing, Member, "meeting.attendance", Met("standing", "absent"))
            .Records(others, Member, "meeting.attendance", Met("group", "absent"))).Should().Be(Number(points));

    [Theory]
    [InlineData(1, 0, 15)] // I(3)a
    [InlineData(0, 1, 15)] // I(3)b
    [InlineData(2, 3, 20)] // each once
    public void Notebook_and_article_earn_five_each(int notebooks, int articles, int points) =>
        Score(New().Records(notebooks, Member, "study.filed", r => r.With("paper", "notebook"))
            .Records(articles, Member, "study.filed", r => r.With("paper", "reflections"))).Should().Be(points);

    [Theory]
    [InlineData("nation", 20)] // I(4)
    [InlineData("province", 18)]
    [InlineData("prefecture", 16)]
    [InlineData("city", 14)]
    [InlineData("township", 10)]
    public void Commendations_earn_by_level(string level, int points) =>
        Score(New().Record(Member, "honour.awarded", r => r.With("level", level))).Should().Be(points);

    [Fact]
    public void Of_several_commendations_the_highest_counts() =>
        Score(New().Record(Member, "honour.awarded", r => r.With("level", "city")).Record(Member, "honour.awarded", r => r.With("level", "province")))
            .Should().Be(18);

    private static RegulationCase New() => new RegulationCase().WithMember("m1");

    private static Func<WorkRecord, WorkRecord> Turned(string role) => r => r.With("role", role).With("convertedFrom", ProposalId.Of("P-7"));

    private static Func<WorkRecord, WorkRecord> Met(string meeting, string attendance) => r => r.With("meeting", meeting).With("attendance", attendance);

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
