using System;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class HongkouDutySystemTests
{
    private static readonly Policy Policy = Regulation.Of("hongkou-duty-system");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Theory]
    [InlineData(1, 0, 3)] // P1
    [InlineData(0, 1, 0.5)] // P2
    [InlineData(0, 5, 2.5)]
    [InlineData(0, 6, 3)] // P5: at three
    [InlineData(0, 7, 3)]
    [InlineData(2, 5, 8.5)]
    [InlineData(2, 6, 9)] // P4: at nine
    [InlineData(3, 0, 9)]
    [InlineData(3, 1, 9)]
    [InlineData(4, 7, 9)]
    public void Filed_proposals_stop_at_nine_and_joint_ones_at_three(int first, int joint, double points)
    {
        var input = New();
        for (var n = 0; n < first + joint; n++)
        {
            input.Record(Member, "proposal.filed", As(n < first ? "first" : "other", "P-" + n));
        }

        Score(input).Should().Be((decimal)points);
    }

    [Fact]
    public void Proposal_entered_twice_counts_once() => Score(New() // P6
        .Record(Member, "proposal.filed", As("sole", "P-1")).Record(Member, "proposal.filed", As("sole", "P-1"))).Should().Be(3);

    [Theory]
    [InlineData(2019, 11, 30, 0)] // P3a
    [InlineData(2019, 12, 1, 3)] // P3b: counts for 2020
    [InlineData(2020, 11, 30, 3)]
    [InlineData(2020, 12, 1, 0)]
    public void Window_runs_from_december_to_november(int year, int month, int day, int points) =>
        Score(New().Record(Member, "proposal.filed", As("sole", "P-1"), new LocalDate(year, month, day))).Should().Be(points);

    [Fact]
    public void Titles_add_to_the_nine() => Score(New() // P7: 3×3 + 2 + 2
        .Record(Member, "proposal.filed", As("sole", "P-1")).Record(Member, "proposal.filed", As("sole", "P-2")).Record(Member, "proposal.filed", As("sole", "P-3"))
        .Record(Member, "proposal.titled", r => As("sole", "P-1")(r).With("honourTitle", "key"))
        .Record(Member, "proposal.titled", r => As("sole", "P-1")(r).With("honourTitle", "excellent"))
        .Record(Member, "proposal.titled", r => As("other", "P-4")(r).With("honourTitle", "key"))).Should().Be(13);

    [Theory]
    [InlineData("sole", "single", 4, 2, 2)] // S1
    [InlineData("other", "single", 4, 2, 1)] // S4a
    [InlineData("sole", "combined", 4, 2, 1)] // S4b
    [InlineData("first", "combined", 4, 2, 0.5)] // S4c
    [InlineData("sole", "combined", 4, 3, 2)] // S4d: from that day on
    [InlineData("first", "combined", 4, 3, 1)]
    public void Sending_is_halved_and_quartered_until_the_rule_changed(string role, string way, int month, int day, double points) =>
        Score(New().Record(Member, "opinion.adopted", Used(role, way, "district"), new LocalDate(2020, month, day))).Should().Be((decimal)points);

    [Theory]
    [InlineData("combined", "combined", 2)] // halved on the last day of the old rule, single on the first of the new: once, the higher
    [InlineData("single", "single", 2)]
    [InlineData("single", "combined", 2)]
    public void Information_used_on_both_sides_of_the_change_counts_once(string before, string after, int points) => Score(New()
        .Record(Member, "opinion.adopted", Used("sole", before, "district"), new LocalDate(2020, 4, 2))
        .Record(Member, "opinion.adopted", Used("sole", after, "district"), new LocalDate(2020, 4, 3))).Should().Be(points);

    [Fact]
    public void Information_kept_before_the_change_and_used_after_it_counts_once() => Score(New()
        .Record(Member, "opinion.kept", As("first", "I-1"), new LocalDate(2020, 3, 1))
        .Record(Member, "opinion.adopted", Used("first", "combined", "district"), new LocalDate(2020, 5, 1))).Should().Be(1);

    [Fact]
    public void Kept_information_earns_the_same_once() => Score(New()
        .Record(Member, "opinion.kept", As("sole", "I-1")).Record(Member, "opinion.adopted", Used("sole", "single", "district"))).Should().Be(2);

    [Theory]
    [InlineData("sole", 2)] // S2
    [InlineData("first", 1)]
    [InlineData("other", 1)]
    public void Excellent_information_earns_more(string role, int points) =>
        Score(New().Record(Member, "opinion.titled", r => As(role, "I-1")(r).With("honourTitle", "excellent"))).Should().Be(points);

    [Theory]
    [InlineData("district", "instruction", "single", 2 + 3)] // S1 + S3
    [InlineData("district", "department", "single", 2 + 2)]
    [InlineData("city", "department", "single", 2 + 4)] // S1 + S6
    [InlineData("city", "instruction", "combined", 1 + 2)]
    [InlineData("nation", "department", "single", 2 + 8 + 8)] // S1 + S7
    public void Outcomes_add_to_sending(string level, string result, string way, double points) =>
        Score(New().Record(Member, "opinion.adopted", r => Used("sole", way, level)(r).With("outcome", result))).Should().Be((decimal)points);

    [Theory] // S1 and what follows, before the change of the rule
    [InlineData("district", "instruction", "first", "single", 1 + 1.5)] // S3: 3 ÷ 2
    [InlineData("district", "instruction", "other", "combined", 0.5 + 0.75)] // 3 ÷ 4
    [InlineData("district", "department", "other", "single", 1 + 1)]
    [InlineData("city", "department", "first", "single", 1 + 2)] // S6: 4 ÷ 2
    [InlineData("city", "instruction", "other", "combined", 0.5 + 1)] // 4 ÷ 4
    [InlineData("nation", "none", "first", "combined", 0.5 + 2)] // S7: 8 ÷ 4
    [InlineData("nation", "none", "other", "single", 1 + 4)]
    [InlineData("nation", "none", "sole", "combined", 1 + 4)]
    [InlineData("nation", "department", "first", "single", 1 + 4 + 4)] // 8 ÷ 2 twice
    [InlineData("nation", "instruction", "other", "combined", 0.5 + 2 + 2)]
    [InlineData("nation", "instruction", "sole", "combined", 1 + 4 + 4)]
    public void Joint_and_combined_use_halve_what_follows(string level, string result, string role, string way, double points) =>
        Score(New().Record(Member, "opinion.adopted", r => Used(role, way, level)(r).With("outcome", result))).Should().Be((decimal)points);

    [Theory] // S5: 4 for reported to leaders
    [InlineData("sole", "combined", 1 + 2)]
    [InlineData("first", "single", 1 + 2)]
    [InlineData("other", "single", 1 + 2)]
    [InlineData("other", "combined", 0.5 + 1)]
    public void Joint_and_combined_use_halve_use_by_the_city(string role, string way, double points) =>
        Score(New().Record(Member, "opinion.adopted", r => Used(role, way, "city")(r).With("forwarded", "leaders"))).Should().Be((decimal)points);

    [Fact]
    public void Instruction_excludes_adoption_by_a_department() => Score(New() // S1 2 + S3 3
        .Record(Member, "opinion.adopted", r => Used("sole", "single", "district")(r).With("outcome", "department"))
        .Record(Member, "opinion.adopted", r => Used("sole", "single", "district")(r).With("outcome", "instruction"))).Should().Be(5);

    [Theory]
    [InlineData("nation", 2 + 5)] // S5
    [InlineData("leaders nation", 2 + 4)]
    [InlineData("nation leaders department", 2 + 3)] // the first of the list, whatever the order of entry
    public void First_of_three_ways_counts(string forwarded, int points)
    {
        var input = New();
        foreach (var to in forwarded.Split(' '))
        {
            input.Record(Member, "opinion.adopted", r => Used("sole", "single", "city")(r).With("forwarded", to));
        }

        Score(input).Should().Be(points);
    }

    [Theory]
    [InlineData("full", "compulsory", "none", 3)] // M1
    [InlineData("full", "voluntary", "signedUp", 3)]
    [InlineData("full", "voluntary", "none", 1.5)] // M4
    [InlineData("leave", "compulsory", "signedUp", -1)] // M5
    [InlineData("absent", "compulsory", "signedUp", -2)] // M6
    [InlineData("absent", "voluntary", "signedUp", -1)] // M7
    [InlineData("absent", "voluntary", "cancelled", 0)] // M8
    [InlineData("absent", "voluntary", "none", 0)]
    public void Sign_up_and_obligation_decide_events(string attendance, string obligation, string signUp, double points) =>
        Score(New().Record(Member, "meeting.attendance", r => r.With("meeting", "plenary").With("attendance", attendance)
            .With("obligation", obligation).With("signUp", signUp))).Should().Be((decimal)points);

    [Theory]
    [InlineData("plenary", "full", 3)] // M1
    [InlineData("inspection", "full", 2)]
    [InlineData("training", "part", 1)]
    [InlineData("activity", "full", 1)]
    [InlineData("activity", "leave", 0)]
    public void Kind_of_event_decides_points(string meeting, string attendance, int points) =>
        Score(New().Record(Member, "meeting.attendance", r => r.With("meeting", meeting).With("attendance", attendance))).Should().Be(points);

    [Theory]
    [InlineData("standing", "standingMember", 2)] // M2
    [InlineData("standing", "sittingIn", 1)]
    [InlineData("lecture", "speaker", 3)] // M3
    [InlineData("lecture", "listener", 1)]
    public void Role_decides_points(string meeting, string role, int points) =>
        Score(New().Record(Member, "meeting.attendance", r => r.With("meeting", meeting).With("attendance", "full")
            .With("attendanceRole", role))).Should().Be(points);

    [Theory]
    [InlineData("standing", "standingMember", "voluntary", "none", 1)] // M4 of M2: half of 2
    [InlineData("standing", "sittingIn", "voluntary", "none", 0.5)]
    [InlineData("standing", "standingMember", "compulsory", "none", 2)]
    [InlineData("standing", "standingMember", "voluntary", "signedUp", 2)]
    [InlineData("lecture", "speaker", "voluntary", "none", 1.5)] // M4 of M3: half of 3
    [InlineData("lecture", "listener", "voluntary", "none", 0.5)]
    [InlineData("lecture", "listener", "compulsory", "none", 1)]
    public void Half_is_left_to_who_came_without_having_signed_up(string meeting, string role, string obligation, string signUp, double points) =>
        Score(New().Record(Member, "meeting.attendance", r => r.With("meeting", meeting).With("attendance", "full")
            .With("attendanceRole", role).With("obligation", obligation).With("signUp", signUp))).Should().Be((decimal)points);

    [Fact]
    public void Reports_and_points_by_hand_add_up() => Score(New() // R1 3 + 1, A1 -2
        .Record(Member, "research.delivered", r => r.With("part", "writer")).Record(Member, "research.delivered", r => r.With("part", "teamMember"))
        .Record(Member, "points.granted", r => r.With("points", -2m))).Should().Be(2);

    private static RegulationCase New() =>
        new RegulationCase().During(EvaluationPeriod.From(Cadence.Year, new LocalDate(2019, 12, 1))).WithMember("m1");

    private static Func<WorkRecord, WorkRecord> As(string role, string item) => r => r.With("role", role).Item(ItemId.Of(item));

    private static Func<WorkRecord, WorkRecord> Used(string role, string way, string level) =>
        r => As(role, "I-1")(r).With("way", way).With("level", level);

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;
}
