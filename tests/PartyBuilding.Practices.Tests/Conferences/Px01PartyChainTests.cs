using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PX-1", "四级组织链条、无盲区", "A chain of four levels without a blind spot", typeof(Roster), typeof(Coverage), typeof(KindCount))]
public sealed class Px01PartyChainTests
{
    private const string OfficePartyGroup = "officePartyGroup";

    private static readonly LocalDate Today = new(2019, 7, 1);
    private static readonly string[] Levels = [OrganizationKinds.PartyGroup, OfficePartyGroup, OrganizationKinds.Committee, OrganizationKinds.Branch];

    [Fact]
    public void Party_group_office_party_group_office_committee_and_branches_form_a_chain()
    {
        Coverage coverage = Coverage(Chain());

        coverage.Layers(Levels).Select(level => level.Organizations).Should().Equal(1, 1, 1, 4);
        coverage.OrganizationsOffChain(Levels).Should().BeEmpty();
        coverage.MembersOffChain(Levels).Should().BeEmpty();
        coverage.MembersNowhere().Should().BeEmpty();
    }

    [Fact]
    public void A_level_that_is_lacking_a_branch_beside_the_chain_and_its_members_are_listed()
    {
        Coverage coverage = Coverage(Chain()
            .Add(Organization.Of(OrganizationId.Of("branch-5"), OrganizationKinds.Branch, Today).Under(OrganizationId.Of("conference")))
            .Join(MemberId.Of(99), OrganizationId.Of("branch-5"), Today));

        coverage.OrganizationsOffChain(Levels).Should().Equal(OrganizationId.Of("branch-5"));
        coverage.MembersOffChain(Levels).Should().Equal(MemberId.Of(99));
        coverage.Layers([.. Levels, OrganizationKinds.Group])[4].Organizations.Should().Be(0);
    }

    [Fact]
    public void A_member_without_an_organization_is_the_blind_spot() =>
        Coverage(Chain().Add(Member.Of(MemberId.Of(99)))).MembersNowhere().Should().Equal(MemberId.Of(99));

    /// <summary>Four branches of ten members (ours); the report gives the levels only.</summary>
    private static RosterBuilder Chain()
    {
        LocalDate founded = new(2017, 1, 1);
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(OrganizationId.Of("conference"), OrganizationKinds.PartyGroup, founded))
            .Add(Organization.Of(OrganizationId.Of("office"), OfficePartyGroup, founded).Under(OrganizationId.Of("conference")))
            .Add(Organization.Of(OrganizationId.Of("committee"), OrganizationKinds.Committee, founded).Under(OrganizationId.Of("office")));
        for (int branch = 1; branch <= 4; branch++)
        {
            roster.Add(Organization.Of(OrganizationId.Of($"branch-{branch}"), OrganizationKinds.Branch, founded).Under(OrganizationId.Of("committee")));
            for (int member = 1; member <= 10; member++)
            {
                roster.Join(MemberId.Of((10 * (branch - 1)) + member), OrganizationId.Of($"branch-{branch}"), founded);
            }
        }

        return roster;
    }

    private static Coverage Coverage(RosterBuilder roster) => roster.Build().ValueOrThrow().CoverageOn(Today);
}
