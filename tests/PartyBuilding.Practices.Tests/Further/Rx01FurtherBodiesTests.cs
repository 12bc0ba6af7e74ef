using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Further;

[Practice("RX-1", "乡镇、钢铁集团、餐饮企业与党建带团建", "Township, steel group and caterer, with the league beside the party", typeof(Organization), typeof(Roster), typeof(KindCount), typeof(Coverage))]
public sealed class Rx01FurtherBodiesTests
{
    private static readonly LocalDate Since = new(2008, 1, 1);
    private static readonly LocalDate Day = new(2013, 12, 31);
    private static readonly OrganizationId Township = OrganizationId.Of("township");
    private static readonly OrganizationId Steel = OrganizationId.Of("steel");
    private static readonly OrganizationId Caterer = OrganizationId.Of("caterer");
    private static readonly OrganizationId League = OrganizationId.Of("township-league");
    private static readonly OrganizationId CountyLeague = OrganizationId.Of("county-league");
    private static readonly SubjectId Firm = SubjectId.Of("enterprise", "caterer");
    private static readonly Roster All = Build();

    [Fact]
    public void Township_has_seventeen_villages_twenty_seven_branches_and_726_members()
    {
        Coverage coverage = All.CoverageOn(Day);
        KindCount branches = All.Composition(Township, Day).Single(count => count.Kind == OrganizationKinds.Branch);

        (branches.Organizations, branches.Members).Should().Be((27, 726));
        coverage.Units("village").Should().HaveCount(17);
        coverage.Share(coverage.Units("village"), RelationKinds.Covers, RelationSide.To).IsWhole.Should().BeTrue();
    }

    [Fact]
    public void Steel_group_has_a_committee_with_118_members_in_seven_branches()
    {
        KindCount branches = All.Composition(Steel, Day).Single(count => count.Kind == OrganizationKinds.Branch);

        (branches.Organizations, branches.Members).Should().Be((7, 118));
        All.HeadCountUnder(Steel, Day).Should().Be(118);
    }

    [Fact]
    public void Caterer_has_one_branch_over_238_staff()
    {
        FactSheet facts = new FactSheetBuilder().Add(Fact.Of(Firm, "staff", 238).During(DateSpan.From(Since))).Build().ValueOrThrow();
        UnitCoverage firm = All.CoverageOn(Day).UnitsWithMembers("enterprise").Single();

        firm.Organizations.Should().Equal(Caterer);
        firm.Members.Count.Should().BeLessThan((int)facts.Find(Firm, "staff", Day)!.Number, "most of the staff are no members");
    }

    [Fact]
    public void League_stands_under_its_own_superior_and_is_led_by_the_party_beside_it()
    {
        All.RelationsOf(League, RelationSide.To, Day).Single().From.Should().Be((SubjectId)Township);
        All.SuperiorsOf(League, Day).Select(one => one.Id).Should().Equal(CountyLeague);
        All.CoverageOn(Day).OrganizationsWithoutLink(RelationKinds.GuidedBy, OrganizationKinds.League)
            .Should().Equal([CountyLeague], "the county is not part of the report");
    }

    private static Roster Build()
    {
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(Township, OrganizationKinds.Committee, Since))
            .Add(Organization.Of(Steel, OrganizationKinds.Committee, Since))
            .Add(Organization.Of(Caterer, OrganizationKinds.Branch, Since))
            .Add(Organization.Of(CountyLeague, OrganizationKinds.League, Since))
            .Add(Organization.Of(League, OrganizationKinds.League, Since).Under(CountyLeague))
            .Link(RelationKinds.GuidedBy, Township, League, Since)
            .Add(Unit.Of(Firm))
            .Link(RelationKinds.Covers, Caterer, Firm, Since);
        AddBranches(roster, Township, "t", 27, 726);
        AddBranches(roster, Steel, "s", 7, 118);
        for (int n = 1; n <= 17; n++)
        {
            SubjectId village = SubjectId.Of("village", $"{n}");
            roster.Add(Unit.Of(village)).Link(RelationKinds.Covers, OrganizationId.Of($"t-branch-{n}"), village, Since);
        }

        // How many members the caterer has the report does not say: five.
        for (int n = 1; n <= 5; n++)
        {
            roster.Join(MemberId.Of($"c-{n}"), Caterer, Since).Link(RelationKinds.Employment, MemberId.Of($"c-{n}"), Firm, Since);
        }

        return roster.Build().ValueOrThrow();
    }

    private static void AddBranches(RosterBuilder roster, OrganizationId committee, string prefix, int branches, int members)
    {
        for (int n = 1; n <= branches; n++)
        {
            roster.Add(Organization.Of(OrganizationId.Of($"{prefix}-branch-{n}"), OrganizationKinds.Branch, Since).Under(committee));
        }

        for (int n = 0; n < members; n++)
        {
            roster.Join(MemberId.Of($"{prefix}-{n + 1}"), OrganizationId.Of($"{prefix}-branch-{(n % branches) + 1}"), Since);
        }
    }
}
