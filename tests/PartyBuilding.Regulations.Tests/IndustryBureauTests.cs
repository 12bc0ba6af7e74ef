using System;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class IndustryBureauTests
{
    private const string Id = "industry-bureau-member-points";

    private static readonly Policy Policy = Regulation.Of(Id);
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Fact]
    public void First_year_begins_with_twenty() => Score(First()).Should().Be(20); // 2

    [Theory]
    [InlineData(0, 0)]
    [InlineData(85, 17)] // 2: 85 × 20%
    [InlineData(99.5, 19.9)]
    [InlineData(100, 20)]
    [InlineData(110, 20)] // 22, with a separate bonus the year before: the base is 20
    public void Later_years_begin_with_a_fifth_of_the_year_before(double before, double points) =>
        Score(New(isFirst: false).LastYear(Member, Id, r => r.WithScore((decimal)before))).Should().Be((decimal)points);

    [Fact]
    public void Points_of_the_year_before_are_not_guessed()
    {
        var score = New(isFirst: false).Judge(Policy, Member).Score;

        score.Value.Should().BeNull();
        score.High.Should().Be(20);
    }

    [Theory]
    [InlineData(19, 1)]
    [InlineData(20, 0)] // 3: at the floor
    [InlineData(21, 0)]
    public void Faults_cost_no_more_than_the_base(int deducted, int points) =>
        Score(First().Record(Member, "fault.found", r => r.With("area", "law").With("mark", (decimal)deducted))).Should().Be(points);

    [Fact]
    public void Faults_do_not_touch_the_other_parts() // base 20 - 12 - 9 = 0, reward 4
        => Score(First().Record(Member, "fault.found", r => r.With("area", "politics").With("mark", 12m))
            .Record(Member, "fault.found", r => r.With("area", "life").With("mark", 9m))
            .Record(Member, "reward.granted", r => r.With("rewardFor", "braveAct").With("rewardMark", 4m))).Should().Be(4);

    [Theory]
    [InlineData(11, 6, 86)] // 4: 66
    [InlineData(12, 5, 80)] // 60
    [InlineData(12, 6, 90)] // 72: over 70
    public void Task_stops_at_seventy(int months, int mark, int points)
    {
        var input = First();
        for (var month = 1; month <= months; month++)
        {
            input.Record(Member, "task.rated", r => r.With("monthMark", (decimal)mark), RegulationCase.On(month));
        }

        Score(input).Should().Be(points);
    }

    [Fact]
    public void Seventy_is_reached_exactly() // ten months at 6 and two at 5
    {
        var input = First();
        for (var month = 1; month <= 12; month++)
        {
            input.Record(Member, "task.rated", r => r.With("monthMark", month <= 10 ? 6m : 5m), RegulationCase.On(month));
        }

        Score(input).Should().Be(90);
    }

    [Fact]
    public void Last_rating_of_a_month_counts() => Score(First()
        .Record(Member, "task.rated", r => r.With("monthMark", 6m), RegulationCase.On(4, 10))
        .Record(Member, "task.rated", r => r.With("monthMark", 3.5m), RegulationCase.On(4, 20))).Should().Be(23.5m);

    [Theory]
    [InlineData(4, 5, 29)]
    [InlineData(5, 5, 30)] // 5
    [InlineData(6, 5, 30)]
    public void Reward_stops_at_ten(int one, int other, int points) =>
        Score(First().Record(Member, "reward.granted", r => r.With("rewardFor", "aboveTarget").With("rewardMark", (decimal)one))
            .Record(Member, "reward.granted", r => r.With("rewardFor", "contribution").With("rewardMark", (decimal)other))).Should().Be(points);

    [Theory]
    [InlineData("applied", 30)]
    [InlineData("reported", 30)]
    [InlineData("reviewed", 30)]
    [InlineData("filed", 38)] // 6: beside the ten
    public void Higher_praise_counts_beside_the_reward_once_it_is_filed(string stage, int points) =>
        Score(First().Record(Member, "reward.granted", r => r.With("rewardFor", "praise").With("rewardMark", 10m))
            .Record(Member, "praise.reported", r => r.With("stage", stage).With("mark", 8m))).Should().Be(points);

    private static RegulationCase First() => New(isFirst: true);

    private static RegulationCase New(bool isFirst) =>
        new RegulationCase().WithMember("m1").Fact(Fact.Of(Member, "firstYear", isFirst));

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;
}
