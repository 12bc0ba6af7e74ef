using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>Which way a score moves with one more record. The laws show that what is said is true; these, that enough is said.</summary>
public sealed class TrendsTests
{
    [Fact]
    public void Points_that_add_up_go_up_and_deductions_down()
    {
        Of(Each.Of("talk").Points(2)).Should().Be(Trend.Up);
        Of(Each.Of("talk").Points(-2)).Should().Be(Trend.Down);
        Of(Deduct.Starting(10, Each.Of("talk").Points(-2))).Should().Be(Trend.Down);
        Of(Each.Of("talk").Points(Value.Of("base"))).Should().Be(Trend.Either);
        Of(Each.Of("award")).Should().Be(Trend.Steady);
    }

    [Fact]
    public void Mean_may_go_either_way_and_an_extreme_one()
    {
        Each each = Each.Of("talk").Points(Value.Of("hours")).WhenNone(IfNone.Is(0));

        Of(each.FoldedBy(Fold.Average)).Should().Be(Trend.Either);
        Of(each.FoldedBy(Fold.Best)).Should().Be(Trend.Up);

        // With the first one it rises from 0, with later ones it falls.
        Of(each.FoldedBy(Fold.Worst)).Should().Be(Trend.Either);
    }

    [Fact]
    public void Bands_follow_the_number_when_they_are_in_order()
    {
        Of(Bands.Of(Each.Of("talk"), 0).From(8, 5).From(3, 2)).Should().Be(Trend.Up);
        Of(Bands.Of(Each.Of("talk"), 9).From(8, 2).From(3, 5)).Should().Be(Trend.Down);
        Of(Bands.Of(Each.Of("talk"), 0).From(8, 2).From(3, 5)).Should().Be(Trend.Either);
        Of(Bands.Of(Each.Of("talk").Times(-1), 0).From(-3, 5).From(-8, 2)).Should().Be(Trend.Down);
    }

    [Fact]
    public void Quotient_falls_with_a_divisor_that_is_never_zero()
    {
        Of(Combine.Divide(1, Combine.Sum(1, Each.Of("talk"))).WhenNone(IfNone.Is(0))).Should().Be(Trend.Down);
        Of(Combine.Divide(1, Each.Of("talk")).WhenNone(IfNone.Is(0))).Should().Be(Trend.Either);
        Of(Combine.Divide(Each.Of("talk"), Value.Of("size")).WhenNone(IfNone.Is(0))).Should().Be(Trend.Up);
    }

    [Fact]
    public void What_another_line_has_left_may_go_either_way() =>
        Of(Combine.Sum(
            Each.Of("talk").Keeping(Keep.Of(KeepKind.Best, 2)).Named("first"),
            Each.Of("talk").Where(Condition.Not(Condition.UsedBy("first"))).Points(-1))).Should().Be(Trend.Either);

    [Fact]
    public void Steps_that_cost_points_turn_the_score()
    {
        Policy rewarded = DrawnPolicy.Head(Each.Of("talk"));
        Condition often = Test.Of(Each.Of("talk"), Comparison.Above(3));

        Of(rewarded.Next(AdjustScore.Of(often, AdjustKind.Steps, 2))).Should().Be(Trend.Up);
        Of(rewarded.Next(AdjustScore.Of(often, AdjustKind.AtMost, 2))).Should().Be(Trend.Either);
        Of(rewarded.Next(AdjustScore.Of(Condition.Not(often), AdjustKind.AtMost, 2))).Should().Be(Trend.Up);
    }

    [Fact]
    public void Something_is_said_of_most_kinds_in_most_policies()
    {
        Trend[] trends = [.. Enumerable.Range(1, 300).SelectMany(seed =>
        {
            Survey survey = new(DrawnPolicy.Of(new Draws(Row(seed)), anySteps: true).Policy, null);
            return Laws.Words.Kinds.Select(kind => Trends.OfMore(survey, kind).Score);
        })];

        trends.Count(t => t != Trend.Either).Should().BeGreaterThan(trends.Length / 2);
        trends.Count(t => t is Trend.Up or Trend.Down).Should().BeGreaterThan(trends.Length / 10);
    }

    /// <summary>The same numbers at every run.</summary>
    private static int[] Row(int seed)
    {
        long state = seed * 7919L;
        return [.. Enumerable.Range(0, 400).Select(_ => (int)((state = ((state * 1103515245L) + 12345L) % 2147483648L) / 65536L % 10_000L))];
    }

    private static Trend Of(Number score) => Of(DrawnPolicy.Head(score));

    private static Trend Of(Policy policy) => Trends.OfMore(new Survey(policy, null), "talk").Score;
}
