using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Identity;

public sealed class MemberIdTests
{
    // The example printed in GB 11643: weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 over 11010519491231002
    // sum to 7+9+0+5+0+20+2+9+24+27+7+18+30+5+0+0+4 = 167; 167 mod 11 = 2, whose check digit is X.
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    // Seventeen digits 1 followed by 0: the weights sum to 7+9+10+5+8+4+2+1+6+3+7+9+10+5+8+4+2 = 100; 100 mod 11 = 1, check digit 0.
    [InlineData("111111111111111110")]
    public void Resident_number_is_refused_and_not_repeated(string key)
    {
        Action act = () => MemberId.Of(key);

        act.Should().Throw<ArgumentException>().WithMessage("*resident number*").And.Message.Should().NotContain(key);
        SubjectId.TryParse("member:" + key, out _).Should().BeFalse();
    }

    [Fact]
    public void Resident_number_given_as_a_number_is_refused()
    {
        Action act = () => MemberId.Of(111111111111111110L);

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("110105194912310021")] // wrong check digit
    [InlineData("11010519491231002")] // 17 characters
    [InlineData("A1010519491231002X")] // not a number
    [InlineData("m-1024")]
    public void Other_keys_are_allowed(string key)
    {
        MemberId.Of(key).Key.Should().Be(key);
    }

    [Fact]
    public void Text_outside_ASCII_may_be_a_name_and_is_refused_without_repeating_it()
    {
        Action act = () => MemberId.Of("成员甲");

        act.Should().Throw<ArgumentException>().WithMessage("*ASCII*").And.Message.Should().NotContain("甲");
    }

    [Fact]
    public void Subject_of_kind_member_follows_the_same_rule()
    {
        Action act = () => SubjectId.Of(SubjectKinds.Member, "11010519491231002X");

        act.Should().Throw<ArgumentException>();
        SubjectId.Of(SubjectKinds.Item, "11010519491231002X").Key.Should().HaveLength(18);
    }
}
