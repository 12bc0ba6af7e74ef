using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Figures;

public sealed class ProportionTests
{
    [Fact]
    public void Proportion_keeps_both_counts()
    {
        Proportion five = Proportion.Of(7, 15);

        (five.Part, five.Whole, five.ToString()).Should().Be((7, 15, "7/15"));
        five.Should().NotBe(Proportion.Of(14, 30), "what was counted is kept, not the value");
        five.Rounded(2).Should().Be(0.47m, "7 / 15 = 0.4666…");
    }

    [Fact]
    public void Bounds_are_compared_without_dividing()
    {
        Proportion third = Proportion.Of(1, 3);

        third.Reaches(0.3333333333333333333333333333m).Should().BeTrue();
        third.Reaches(0.3333333333333333333333333334m).Should().BeFalse();
        Proportion.Of(9, 10).Reaches(0.9m).Should().BeTrue();
    }

    [Fact]
    public void Proportion_of_nothing_has_no_value()
    {
        Proportion nothing = default;

        nothing.IsOfNothing.Should().BeTrue();
        nothing.Rounded(2).Should().BeNull();
        nothing.Reaches(0).Should().BeFalse();
        nothing.ToString().Should().Be("0/0");
    }

    [Fact]
    public void Counts_below_zero_and_too_many_decimals_are_refused()
    {
        Action part = () => Proportion.Of(-1, 2);
        Action whole = () => Proportion.Of(1, -2);
        Action decimals = () => Proportion.Of(1, 2).Rounded(13);

        part.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("part");
        whole.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("whole");
        decimals.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("decimals");
    }
}
