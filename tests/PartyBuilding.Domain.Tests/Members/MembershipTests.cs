using System;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class MembershipTests
{
    [Fact]
    public void Membership_is_home_or_other()
    {
        Membership home = Membership.Home(MemberId.Of("m1"), OrganizationId.Of(407), DateSpan.Year(2025));
        Membership other = Membership.Other(MemberId.Of("m1"), OrganizationId.Of(407), DateSpan.Year(2025));

        (home.Kind, other.Kind).Should().Be((MembershipKind.Home, MembershipKind.Other));
        home.Should().NotBe(other);
        home.Should().Be(Membership.Home(MemberId.Of("m1"), OrganizationId.Of("407"), DateSpan.Year(2025)));
    }

    [Fact]
    public void Membership_of_nobody_or_nowhere_is_refused()
    {
        Action nobody = () => Membership.Home(default, OrganizationId.Of(407), DateSpan.Year(2025));
        Action nowhere = () => Membership.Other(MemberId.Of("m1"), default, DateSpan.Year(2025));

        nobody.Should().Throw<ArgumentException>().WithParameterName("member");
        nowhere.Should().Throw<ArgumentException>().WithParameterName("organization");
    }

    [Fact]
    public void Member_may_have_a_day_of_joining()
    {
        Member.Of(MemberId.Of("m1")).JoinedOn.Should().BeNull();
        Member.Of(MemberId.Of("m1")).Joined(new LocalDate(2011, 7, 1)).JoinedOn.Should().Be(new LocalDate(2011, 7, 1));
        Action nobody = () => Member.Of(default);
        nobody.Should().Throw<ArgumentException>();
    }
}
