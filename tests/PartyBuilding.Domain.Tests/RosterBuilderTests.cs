using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests;

public sealed class RosterBuilderTests
{
    private static readonly LocalDate Founding = new(2010, 1, 1);
    private static readonly DateSpan Year2025 = DateSpan.Year(2025);

    [Fact]
    public void All_faults_are_reported_at_once_and_the_consistent_rest_is_kept()
    {
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1))
            .Add(Branch(2).Under(OrganizationId.Of(1)))
            .Add(Branch(3).Under(OrganizationId.Of(99))) // no such parent
            .Add(Branch(5).Under(OrganizationId.Of(6))) // 5 and 6 are under each other
            .Add(Branch(6).Under(OrganizationId.Of(5)))
            .AddOrganization(OrganizationId.Of(7), "branch", Founding, new LocalDate(2009, 12, 31), null) // closed before it was founded
            .Add(Person("m1")).Add(Person("m2")).Add(Person("m3"))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(1), Year2025))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(2), DateSpan.Month(2025, 12))) // a second home in the body of 1
            .Add(Membership.Home(MemberId.Of("m2"), OrganizationId.Of(2), DateSpan.Month(2025, 1)))
            .Add(Membership.Other(MemberId.Of("m2"), OrganizationId.Of(2), DateSpan.From(new LocalDate(2025, 1, 31)))) // shares 31 January
            .Add(Membership.Home(MemberId.Of("m9"), OrganizationId.Of(98), Year2025)) // neither is known
            .AddMembership(MemberId.Of("m3"), OrganizationId.Of(1), new LocalDate(2025, 2, 1), new LocalDate(2025, 1, 1), MembershipKind.Home)
            .Build();

        built.Findings.Select(finding => finding.ToString()).Should().Equal(
            "PB1001 organization:7: the last day 2009-12-31 lies before the founding on 2010-01-01; the last day was left out: correct one of the two dates.",
            "PB1002 member:m3: the membership in organization:1 from 2025-02-01 to 2025-01-01 runs backwards and was left out: correct one of the two dates.",
            "PB1103 organization:3: the parent organization:99 is not in the roster; the organization was kept without a parent: add the parent or correct the id.",
            "PB1104 organization:5: the parents run in a circle: 5 > 6 > 5; all organizations in it were kept without a parent: correct one of the parents.",
            "PB1107 member:m9: the member is not in the roster, so the membership in organization:98 (2025-01-01/2025-12-31) was left out: add the member or correct the id.",
            "PB1108 member:m9: organization:98 is not in the roster, so the membership (2025-01-01/2025-12-31) was left out: add the organization or correct the id.",
            "PB1112 member:m1: the member is at home in organization:1 (2025-01-01/2025-12-31) and in organization:2 (2025-12-01/2025-12-31) at once, both in organization:1; the second was left out on the shared days: end one of them or enter it as an other membership.",
            "PB1111 member:m2: two memberships in organization:2 (2025-01-01/2025-01-31 and 2025-01-31/..) overlap; the second was left out on the shared days: join them or correct the dates.");
        Roster roster = built.Value!;
        roster.Organizations.Select(one => $"{one.Id}<{one.Parent}").Should().Equal("1<", "2<1", "3<", "5<", "6<", "7<");
        roster.Find(OrganizationId.Of(7))!.LastDay.Should().BeNull();
        roster.Memberships.Should().Equal(
            Membership.Home(MemberId.Of("m1"), OrganizationId.Of(1), Year2025),
            Membership.Home(MemberId.Of("m2"), OrganizationId.Of(2), DateSpan.Month(2025, 1)),
            Membership.Other(MemberId.Of("m2"), OrganizationId.Of(2), DateSpan.From(new LocalDate(2025, 2, 1))));
    }

    [Fact]
    public void Transfer_on_one_day_leaves_the_member_at_home_from_the_next_day_on()
    {
        LocalDate turn = new(2024, 3, 1);
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1)).Add(Branch(2).Under(OrganizationId.Of(1))).Add(Branch(3).Under(OrganizationId.Of(1))).Add(Person("m1"))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(2), DateSpan.Of(new LocalDate(2020, 1, 1), turn)))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(3), DateSpan.From(turn))) // shares 1 March
            .Build();

        built.Findings.Select(finding => finding.Code).Should().Equal("PB1112");
        built.Value!.Memberships.Select(one => one.ToString()).Should().Equal("m1 in 2 2020-01-01/2024-03-01", "m1 in 3 2024-03-02/..");
        new[] { turn, turn.PlusDays(1) }.Select(day => (built.Value.HeadCount(OrganizationId.Of(2), day), built.Value.HeadCount(OrganizationId.Of(3), day)))
            .Should().Equal((1, 0), (0, 1));
    }

    [Fact]
    public void What_is_left_of_a_membership_takes_its_turn_among_the_later_ones()
    {
        // 2 keeps 2024. Of 3 (from June) 2025 on is left, to 31 March; of 4 (from July) April on; 5 lies in the days of 4 and is left out wholly.
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1)).Add(Person("m1"))
            .Add(Branch(2).Under(OrganizationId.Of(1))).Add(Branch(3).Under(OrganizationId.Of(1)))
            .Add(Branch(4).Under(OrganizationId.Of(1))).Add(Branch(5).Under(OrganizationId.Of(1)))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(5), DateSpan.Month(2025, 9)))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(4), DateSpan.From(new LocalDate(2024, 7, 1))))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(3), DateSpan.Of(new LocalDate(2024, 6, 1), new LocalDate(2025, 3, 31))))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(2), DateSpan.Year(2024)))
            .Build();

        built.Findings.Select(finding => $"{finding.Find("keptOrganization")!.Value.Value} {finding.Find("leftOrganization")!.Value.Value}").Should().Equal(
            "organization:2 organization:3", "organization:2 organization:4", "organization:3 organization:4", "organization:4 organization:5");
        built.Value!.Memberships.Select(one => one.ToString()).Should().Equal(
            "m1 in 2 2024-01-01/2024-12-31", "m1 in 3 2025-01-01/2025-03-31", "m1 in 4 2025-04-01/..");
        new RosterBuilder().Add(built.Value).Build().Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Content_that_knows_the_day_of_joining_is_kept_also_where_it_is_the_last_day_there_is(bool knownFirst)
    {
        Member known = Person("m1").Joined(new LocalDate(9999, 12, 31));
        RosterBuilder builder = knownFirst ? new RosterBuilder().Add(known).Add(Person("m1")) : new RosterBuilder().Add(Person("m1")).Add(known);

        Checked<Roster> built = builder.Build();

        built.Findings.Single(finding => finding.IsError).ToString().Should().Be(
            "PB1106 member:m1: one id has 2 different contents; the one that joined on 9999-12-31 was kept: remove the others.");
        built.Value!.Find(MemberId.Of("m1")).Should().Be(known);
    }

    [Fact]
    public void Faults_are_told_in_Chinese_too()
    {
        Checked<Roster> built = new RosterBuilder().Add(Branch(3).Under(OrganizationId.Of(99))).Build();

        built.Findings.Single().Text(Language.Chinese)
            .Should().Be("organization:3：上级组织 organization:99 不在名册中；本组织按无上级处理，请补录上级组织或更正编号。");
    }

    [Fact]
    public void Circle_is_named_from_its_lowest_id_and_what_hangs_on_it_stays()
    {
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1).Under(OrganizationId.Of(30))) // hangs on the circle 20 > 30 > 40 > 20
            .Add(Branch(30).Under(OrganizationId.Of(40)))
            .Add(Branch(40).Under(OrganizationId.Of(20)))
            .Add(Branch(20).Under(OrganizationId.Of(30)))
            .Add(Branch(50).Under(OrganizationId.Of(50))) // under itself
            .Build();

        built.Findings.Select(finding => finding.Evidence.Single().Value).Should().Equal("20 > 30 > 40 > 20", "50 > 50");
        built.Value!.Find(OrganizationId.Of(1))!.Parent.Should().Be(OrganizationId.Of(30));
        built.Value.Organizations.Count(one => one.Parent is null).Should().Be(4);
    }

    [Fact]
    public void Long_circle_is_shortened_in_the_text()
    {
        RosterBuilder builder = new();
        for (int i = 0; i < 100; i++)
        {
            builder.Add(Branch(100 + i).Under(OrganizationId.Of(100 + ((i + 1) % 100))));
        }

        builder.Build().Findings.Single().Evidence.Single().Value
            .Should().Be("100 > 101 > 102 > 103 > 104 > 105 > 106 > 107 > 108 > 109 > 110 > 111 > …");
    }

    [Fact]
    public void Same_rows_count_once_and_are_noted_together()
    {
        Membership home = Membership.Home(MemberId.Of("m1"), OrganizationId.Of(1), Year2025);

        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1)).Add(Branch(1)).Add(Person("m1")).Add(Person("m1")).Add(Person("m1")).Add(home).Add(home)
            .Build();

        // One organization, two members and one membership too many.
        Finding finding = built.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Severity, finding.Evidence.Single().Value).Should().Be(("PB1101", Severity.Note, "4"));
        built.ValueOrThrow().HeadCount(OrganizationId.Of(1), new LocalDate(2025, 1, 1)).Should().Be(1);
    }

    [Fact]
    public void Different_contents_of_one_id_are_an_error_and_the_earlier_one_is_kept()
    {
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1).Under(OrganizationId.Of(1000)))
            .Add(Organization.Of(OrganizationId.Of(1), "group", new LocalDate(2009, 1, 1)))
            .Add(Branch(1))
            .Add(Person("m1"))
            .Add(Person("m1").Joined(new LocalDate(2012, 7, 1)))
            .Add(Person("m1").Joined(new LocalDate(2011, 7, 1)))
            .Build();

        built.Findings.Select(finding => finding.ToString()).Should().Equal(
            "PB1102 organization:1: one id has 3 different contents; the one of kind group that exists 2009-01-01/.. was kept: remove the others.",
            "PB1106 member:m1: one id has 3 different contents; the one that joined on 2011-07-01 was kept: remove the others.");
        built.Value!.Find(OrganizationId.Of(1))!.Kind.Should().Be("group");
        built.Value.Find(MemberId.Of("m1"))!.JoinedOn.Should().Be(new LocalDate(2011, 7, 1));
    }

    [Fact]
    public void Membership_is_cut_to_the_existence_of_its_organization_and_to_the_joining()
    {
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1).ClosedOn(new LocalDate(2024, 6, 30)))
            .Add(Person("m1").Joined(new LocalDate(2015, 7, 1)))
            .Add(Person("m2"))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(1), DateSpan.From(new LocalDate(2015, 1, 1))))
            .Add(Membership.Home(MemberId.Of("m2"), OrganizationId.Of(1), Year2025)) // wholly after the end
            .Build();

        built.Findings.Select(finding => $"{finding.Code} {finding.Place}").Should().Equal("PB1109 member:m1", "PB1110 member:m1", "PB1109 member:m2");
        built.Value!.Memberships.Single().Span.ToString().Should().Be("2015-07-01/2024-06-30");
    }

    [Fact]
    public void Organization_that_outlives_its_parent_is_a_warning()
    {
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1).ClosedOn(new LocalDate(2024, 6, 30)))
            .Add(Branch(2).Under(OrganizationId.Of(1)))
            .Add(Branch(3).Under(OrganizationId.Of(1)).ClosedOn(new LocalDate(2024, 6, 30)))
            .Build();

        built.Findings.Single().ToString().Should().Be(
            "PB1105 organization:2: the parent organization:1 closed on 2024-06-30 and this organization outlives it: enter the new parent or the last day.");
        built.ValueOrThrow().Find(OrganizationId.Of(2))!.Parent.Should().Be(OrganizationId.Of(1));
    }

    [Fact]
    public void Other_memberships_in_one_body_may_share_days_and_so_may_homes_that_follow()
    {
        Checked<Roster> built = new RosterBuilder()
            .Add(Branch(1)).Add(Branch(2).Under(OrganizationId.Of(1))).Add(Branch(3).Under(OrganizationId.Of(1))).Add(Person("m1"))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(2), DateSpan.Month(2025, 1)))
            .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(3), DateSpan.Month(2025, 2)))
            .Add(Membership.Other(MemberId.Of("m1"), OrganizationId.Of(1), Year2025))
            .Build();

        built.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Empty_roster_is_given_with_a_warning()
    {
        Checked<Roster> built = new RosterBuilder().Build();

        built.Findings.Single().Code.Should().Be("PB1113");
        built.HasErrors.Should().BeFalse();
        built.ValueOrThrow().Organizations.Should().BeEmpty();
    }

    [Fact]
    public void Roster_does_not_change_when_its_builder_goes_on()
    {
        RosterBuilder builder = new RosterBuilder().Add(Branch(1));
        Roster before = builder.Build().Value!;

        Roster after = builder.Add(Branch(2)).Build().Value!;

        before.Organizations.Should().HaveCount(1);
        after.Organizations.Should().HaveCount(2);
    }

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        RosterBuilder builder = new();

        builder.Invoking(one => one.Add((Organization)null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(one => one.Add((Member)null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(one => one.Add((Membership)null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(one => one.AddOrganization(default, "branch", Founding, null, null)).Should().Throw<ArgumentException>();
        builder.Invoking(one => one.AddMembership(default, OrganizationId.Of(1), Founding, null, MembershipKind.Home)).Should().Throw<ArgumentException>();
        builder.Invoking(one => one.AddMembership(MemberId.Of("m1"), OrganizationId.Of(1), Founding, null, (MembershipKind)9))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Organization Branch(long id) => Organization.Of(OrganizationId.Of(id), "branch", Founding);

    private static Member Person(string id) => Member.Of(MemberId.Of(id));
}
