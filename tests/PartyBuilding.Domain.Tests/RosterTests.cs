using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests;

public sealed class RosterTests
{
    private static readonly LocalDate Founding = new(2010, 1, 1);
    private static readonly LocalDate MidYear = new(2025, 6, 30);

    // A committee 4 with branches 9, 10 and 11; branch 11 closed at the end of 2023. Another body: 900.
    private static readonly Roster Sample = Build();

    [Fact]
    public void Everything_stands_by_id()
    {
        Sample.Organizations.Select(one => one.Id.Key).Should().Equal("4", "9", "10", "11", "900");
        Sample.Members.Select(one => one.Id.Key).Should().Equal("m1", "m2", "m3", "m10");
        Sample.Memberships.Select(one => $"{one.Organization} {one.Member} {one.Span.Start.Year}")
            .Should().Equal("9 m1 2012", "9 m2 2012", "9 m3 2025", "9 m10 2025", "10 m1 2025", "10 m3 2025", "11 m10 2020", "900 m2 2020");
    }

    [Fact]
    public void Find_gives_what_is_there_and_null_otherwise()
    {
        Sample.Find(OrganizationId.Of(9))!.Kind.Should().Be("branch");
        Sample.Find(MemberId.Of("m2"))!.Id.Key.Should().Be("m2");
        Sample.Find(OrganizationId.Of(99)).Should().BeNull();
        Sample.Find(MemberId.Of("m99")).Should().BeNull();
        Sample.Find(default(OrganizationId)).Should().BeNull();
        Sample.OrganizationIndex(OrganizationId.Of(10)).Should().Be(2);
        Sample.OrganizationIndex(OrganizationId.Of(99)).Should().Be(-1);
    }

    [Theory]
    [InlineData("2024-12-31", "m1 m2")] // m3 and m10 come in 2025
    [InlineData("2025-06-30", "m1 m2 m10")] // the last day of m1 still counts; m3 is here besides only
    [InlineData("2025-07-01", "m2 m10")] // m1 is in branch 10 from today
    [InlineData("2011-12-31", "")]
    public void Members_of_a_branch_are_those_at_home_there_on_the_day(string day, string members)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        string.Join(" ", Sample.MembersOf(OrganizationId.Of(9), on)).Should().Be(members);
        Sample.HeadCount(OrganizationId.Of(9), on).Should().Be(members.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Members_of_branches_do_not_count_in_their_committee() => Sample.HeadCount(OrganizationId.Of(4), MidYear).Should().Be(0);

    [Fact]
    public void Unknown_organization_has_nobody()
    {
        Sample.MembersOf(OrganizationId.Of(99), MidYear).Should().BeEmpty();
        Sample.HeadCount(OrganizationId.Of(99), MidYear).Should().Be(0);
        Sample.ChildrenOf(OrganizationId.Of(99), MidYear).Should().BeEmpty();
    }

    [Fact]
    public void Home_changes_with_a_transfer()
    {
        MemberId member = MemberId.Of("m1");

        Sample.HomeOf(member, MidYear).Should().Be(OrganizationId.Of(9));
        Sample.HomeOf(member, MidYear.PlusDays(1)).Should().Be(OrganizationId.Of(10));
        Sample.HomeOf(member, new LocalDate(2011, 12, 31)).Should().BeNull();
        Sample.HomeOf(MemberId.Of("m99"), MidYear).Should().BeNull();
        Sample.HomeOf(MemberId.Of("m3"), MidYear).Should().Be(OrganizationId.Of(10), "the other membership is no home");
    }

    [Fact]
    public void Member_may_have_a_home_in_each_of_two_bodies()
    {
        Sample.HomeOf(MemberId.Of("m2"), MidYear).Should().Be(OrganizationId.Of(9), "it began first");
        Sample.MembersOf(OrganizationId.Of(900), MidYear).Should().Equal(MemberId.Of("m2"));
    }

    [Fact]
    public void Children_are_those_that_exist_on_the_day()
    {
        Sample.ChildrenOf(OrganizationId.Of(4), new LocalDate(2023, 12, 31)).Select(one => one.Id.Key).Should().Equal("9", "10", "11");
        Sample.ChildrenOf(OrganizationId.Of(4), new LocalDate(2024, 1, 1)).Select(one => one.Id.Key).Should().Equal("9", "10");
        Sample.ChildrenOf(OrganizationId.Of(9), MidYear).Should().BeEmpty();
    }

    [Fact]
    public void Empty_roster_has_nothing()
    {
        Roster.Empty.Organizations.Should().BeEmpty();
        Roster.Empty.Members.Should().BeEmpty();
        Roster.Empty.Memberships.Should().BeEmpty();
        Roster.Empty.HomeOf(MemberId.Of("m1"), MidYear).Should().BeNull();
    }

    private static Roster Build()
    {
        OrganizationId committee = OrganizationId.Of(4);
        RosterBuilder builder = new RosterBuilder()
            .Add(Organization.Of(OrganizationId.Of(10), "branch", Founding).Under(committee))
            .Add(Organization.Of(OrganizationId.Of(9), "branch", Founding).Under(committee))
            .Add(Organization.Of(OrganizationId.Of(11), "branch", Founding).Under(committee).ClosedOn(new LocalDate(2023, 12, 31)))
            .Add(Organization.Of(committee, "committee", Founding))
            .Add(Organization.Of(OrganizationId.Of(900), "branch", Founding));
        foreach (string id in new[] { "m10", "m1", "m2", "m3" })
        {
            builder.Add(Member.Of(MemberId.Of(id)));
        }

        return builder
            .AddMembership(MemberId.Of("m1"), OrganizationId.Of(9), new LocalDate(2012, 1, 1), MidYear, MembershipKind.Home)
            .AddMembership(MemberId.Of("m1"), OrganizationId.Of(10), MidYear.PlusDays(1), null, MembershipKind.Home)
            .AddMembership(MemberId.Of("m2"), OrganizationId.Of(900), new LocalDate(2020, 1, 1), null, MembershipKind.Home)
            .AddMembership(MemberId.Of("m2"), OrganizationId.Of(9), new LocalDate(2012, 1, 1), null, MembershipKind.Home)
            .AddMembership(MemberId.Of("m3"), OrganizationId.Of(10), new LocalDate(2025, 1, 1), null, MembershipKind.Home)
            .AddMembership(MemberId.Of("m3"), OrganizationId.Of(9), new LocalDate(2025, 3, 1), null, MembershipKind.Other)
            .AddMembership(MemberId.Of("m10"), OrganizationId.Of(11), new LocalDate(2020, 1, 1), new LocalDate(2023, 12, 31), MembershipKind.Home)
            .AddMembership(MemberId.Of("m10"), OrganizationId.Of(9), new LocalDate(2025, 1, 1), null, MembershipKind.Home)
            .Build().ValueOrThrow();
    }
}
