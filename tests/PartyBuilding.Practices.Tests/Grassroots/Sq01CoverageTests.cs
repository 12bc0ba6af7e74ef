using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("SQ-1", "应建未建、无党员单位、口袋党员、人户分离", "Coverage: four lists of what is missed", typeof(Coverage), typeof(UnitCoverage), typeof(Proportion), typeof(ApartResidence))]
public sealed class Sq01CoverageTests
{
    // How many members are enough for an organization is the regulation's word: three.
    private const int Enough = 3;
    private static readonly LocalDate Founded = new(2010, 1, 1);
    private static readonly LocalDate Day = new(2015, 6, 30);
    private static readonly OrganizationId Community = OrganizationId.Of("community-branch");
    private static readonly OrganizationId Works = OrganizationId.Of("works-branch");
    private static readonly SubjectId District = SubjectId.Of("community", "7");
    private static readonly SubjectId Covered = SubjectId.Of("enterprise", "1");
    private static readonly SubjectId Missed = SubjectId.Of("enterprise", "2");
    private static readonly SubjectId Small = SubjectId.Of("enterprise", "3");
    private static readonly SubjectId Without = SubjectId.Of("enterprise", "4");

    private readonly Coverage _coverage = Roster().CoverageOn(Day);

    [Fact]
    public void Units_with_enough_members_and_no_organization_are_listed()
    {
        UnitCoverage missed = _coverage.UnitsWithoutOrganization("enterprise", Enough).Single();

        missed.Unit.Should().Be(Missed);
        missed.Members.Should().HaveCount(5);
        missed.ToFinding().Text(Language.Chinese).Should().Contain("5");
        _coverage.OrganizationShare("enterprise", Enough).Should().Be(Proportion.Of(1, 2), "a unit with two members does not owe one");
    }

    [Fact]
    public void Units_without_a_member_are_listed() => _coverage.UnitsWithoutMember("enterprise").Select(one => one.Unit).Should().Equal(Without);

    [Fact]
    public void Pocket_members_whose_relation_is_nowhere_are_listed() => _coverage.MembersNowhere().Should().Equal(MemberId.Of(31), MemberId.Of(32));

    [Fact]
    public void Members_with_no_unit_are_listed() =>
        _coverage.LinksOutside(_coverage.Members().Select(one => (SubjectId)one), RelationKinds.Employment, RelationSide.From, 1, 1)
            .Select(one => one.Subject.Key).Should().Equal("20", "21");

    [Fact]
    public void Members_who_live_here_while_their_relation_stays_elsewhere_are_listed()
    {
        ApartResidence apart = _coverage.ResidencesApart().Single();

        (apart.Member, apart.Residence, apart.Home).Should().Be((MemberId.Of(1), District, (OrganizationId?)Works));
    }

    [Fact]
    public void List_is_empty_once_the_missed_unit_has_its_branch()
    {
        OrganizationId founded = OrganizationId.Of("new-branch");

        Coverage later = new RosterBuilder().Add(Roster())
            .Add(Organization.Of(founded, OrganizationKinds.Branch, Day))
            .Link(RelationKinds.Covers, founded, Missed, Day)
            .Build().ValueOrThrow().CoverageOn(Day);

        later.UnitsWithoutOrganization("enterprise", Enough).Should().BeEmpty();
        later.OrganizationShare("enterprise", Enough).IsWhole.Should().BeTrue();
    }

    private static Roster Roster()
    {
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(Community, OrganizationKinds.Branch, Founded))
            .Add(Organization.Of(Works, OrganizationKinds.Branch, Founded))
            .Add(Unit.Of(District))
            .Add(Unit.Of(Covered)).Add(Unit.Of(Missed)).Add(Unit.Of(Small)).Add(Unit.Of(Without))
            .Link(RelationKinds.Covers, Community, District, Founded)
            .Link(RelationKinds.Covers, Works, Covered, Founded);
        Employ(roster, Covered, Works, 1, 4);
        Employ(roster, Missed, Community, 5, 9);
        Employ(roster, Small, Community, 10, 11);

        // Members 20 and 21 work nowhere and are at home in the community; 31 and 32 are at home nowhere.
        foreach (MemberId member in new[] { 20, 21 }.Select(n => MemberId.Of(n)))
        {
            roster.Join(member, Community, Founded).Link(RelationKinds.Residence, member, District, Founded);
        }

        return roster
            .Add(Member.Of(MemberId.Of(31))).Add(Member.Of(MemberId.Of(32)))
            .Link(RelationKinds.Residence, MemberId.Of(1), District, Founded)
            .Build().ValueOrThrow();
    }

    private static void Employ(RosterBuilder roster, SubjectId unit, OrganizationId home, int first, int last)
    {
        foreach (MemberId member in Enumerable.Range(first, last - first + 1).Select(n => MemberId.Of(n)))
        {
            roster.Join(member, home, Founded).Link(RelationKinds.Employment, member, unit, Founded);
        }
    }
}
