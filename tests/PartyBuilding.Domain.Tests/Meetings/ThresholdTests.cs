using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData(10, 6)] // half is 5, and exactly half is not enough
    [InlineData(11, 6)]
    [InlineData(0, 1)]
    public void More_than_half_needs_one_above_it(int whole, int needed)
    {
        Threshold half = Threshold.MoreThan(1, 2);

        half.Needed(whole).Should().Be(needed);
        half.IsReached(needed - 1, whole).Should().BeFalse();
        half.IsReached(needed, whole).Should().Be(whole > 0);
    }

    [Theory]
    [InlineData(6, 4)]
    [InlineData(7, 5)] // 14/3 = 4.67
    public void At_least_two_thirds_is_rounded_up_to_whole_people(int whole, int needed) =>
        Threshold.AtLeast(2, 3).Needed(whole).Should().Be(needed);

    [Fact]
    public void Nobody_of_nobody_is_no_share() => Threshold.AtLeast(0, 1).IsReached(0, 0).Should().BeFalse();

    [Fact]
    public void Great_numbers_do_not_overflow() => Threshold.MoreThan(int.MaxValue - 1, int.MaxValue).IsReached(int.MaxValue, int.MaxValue).Should().BeTrue();

    [Fact]
    public void Shares_are_equal_in_lowest_terms()
    {
        Threshold.MoreThan(2, 4).Should().Be(Threshold.MoreThan(1, 2));
        Threshold.AtLeast(1, 2).Should().NotBe(Threshold.MoreThan(1, 2));
        Threshold.MoreThan(4, 5).ToString().Should().Be("> 4/5");
        Threshold.AtLeast(2, 3).ToString().Should().Be("≥ 2/3");
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(-1, 2)]
    [InlineData(1, 0)]
    public void A_share_beyond_none_and_all_throws(int numerator, int denominator) =>
        new Action(() => Threshold.AtLeast(numerator, denominator)).Should().Throw<ArgumentOutOfRangeException>();
}
