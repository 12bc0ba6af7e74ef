using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests;

/// <summary>Who there is on a day.</summary>
public sealed class RosterDayTests
{
    private static readonly LocalDate Changed = new(2025, 7, 1);

    private static readonly Roster Roster = new RosterBuilder()
        .Add(Organization.Of(OrganizationId.Of(1), "committee", new LocalDate(1990, 1, 1)))
        .Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2000, 1, 1)))
        .Add(Organization.Of(OrganizationId.Of(3), "branch", new LocalDate(2025, 3, 1)))
        .Add(OrganizationEvent.ChangingKind(Changed, OrganizationId.Of(2), "general-branch"))
        .Add(Member.Of(MemberId.Of("m1")).Joined(new LocalDate(2025, 3, 1)))
        .Add(Member.Of(MemberId.Of("m2")))
        .Build().ValueOrThrow();

    [Fact]
    public void Organizations_are_those_that_exist_with_the_kinds_of_the_day()
    {
        RosterDay early = Roster.OnDay(new LocalDate(2025, 1, 1));
        RosterDay late = Roster.OnDay(Changed);

        early.OrganizationSubjects.Should().Equal(OrganizationId.Of(1), OrganizationId.Of(2));
        early.Kinds.Names.Should().Equal("branch", "committee");
        early.Kinds.Numbers.Should().Equal(1, 0);
        late.OrganizationSubjects.Should().Equal(OrganizationId.Of(1), OrganizationId.Of(2), OrganizationId.Of(3));
        late.Kinds.Names.Should().Equal("branch", "committee", "general-branch");
        late.Kinds.Numbers.Should().Equal(1, 2, 0);
    }

    [Fact]
    public void Members_are_those_who_have_joined_or_may_have()
    {
        Roster.OnDay(new LocalDate(2025, 2, 28)).MemberSubjects.Should().Equal(MemberId.Of("m2"));
        Roster.OnDay(new LocalDate(2025, 3, 1)).MemberSubjects.Should().Equal(MemberId.Of("m1"), MemberId.Of("m2"));
    }

    [Fact]
    public void Day_asked_for_again_is_the_same()
    {
        RosterDay day = Roster.OnDay(Changed);

        Roster.OnDay(Changed).Should().BeSameAs(day);
        Roster.OnDay(Changed.PlusDays(1)).Should().NotBeSameAs(day);
    }
}
