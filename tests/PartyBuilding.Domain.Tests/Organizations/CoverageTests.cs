using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain.Tests.Members;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class CoverageTests
{
    private static readonly LocalDate Day = new(2025, 12, 31);
    private static readonly DateSpan Since2020 = DateSpan.From(new(2020, 1, 1));

    [Fact]
    public void Four_lists_of_a_community_are_found()
    {
        // Three members are enough here. Enterprise 1 has three members and no branch, 2 has three and branch 10 covers it, 3 has none.
        RosterBuilder builder = Branches(10, 11);
        for (int unit = 1; unit <= 3; unit++)
        {
            builder.Add(Unit.Of(Enterprise(unit)));
        }

        for (int member = 1; member <= 6; member++)
        {
            Add(builder, member, member == 6 ? null : 10).Add(Relation.Of(RelationKinds.Employment, Person(member), Enterprise(member <= 3 ? 1 : 2), Since2020));
        }

        builder.Add(Relation.Of(RelationKinds.Covers, Branch(10), Enterprise(2), Since2020))
            .Add(Relation.Of(RelationKinds.Covers, Branch(10), Village(1), Since2020))
            .Add(Relation.Of(RelationKinds.Residence, Person(1), Village(1), Since2020)) // covered by the home
            .Add(Relation.Of(RelationKinds.Residence, Person(2), Village(2), Since2020))
            .Add(Relation.Of(RelationKinds.Residence, Person(3), Branch(11), Since2020));

        Coverage coverage = builder.Build().ValueOrThrow().CoverageOn(Day);

        coverage.UnitsWithoutOrganization("enterprise", 3).Select(one => one.ToString()).Should().Equal("enterprise:1: 3 members, 0 organizations");
        coverage.UnitsWithoutOrganization("enterprise", 4).Should().BeEmpty();
        coverage.UnitsWithoutMember("enterprise").Select(one => one.Unit).Should().Equal(Enterprise(3));
        coverage.MembersNowhere().Should().Equal(Person(6));
        coverage.ResidencesApart().Select(one => one.ToString()).Should().Equal("2 lives in village:2, at home in 10", "3 lives in organization:11, at home in 10");
        coverage.OrganizationShare("enterprise", 3).ToString().Should().Be("1/2");
        coverage.UnitsWithoutOrganization("enterprise", 3)[0].ToFinding().Kind.Should().Be(DomainFindings.UnitWithoutOrganization);
        coverage.UnitsWithoutOrganization("enterprise", 3)[0].ToFinding().Text(Language.English).Should().Be("enterprise:1: it has 3 members and no organization: found one.");
    }

    [Fact]
    public void Who_is_no_member_by_the_file_is_missed_nowhere()
    {
        // 1 is at home; 2 left, 3 was expelled, 4 died, 5 has applied, 6 is full, 7 on probation, 8 suspended, 9 has a standing of the body's own, 10 has no file: 6 to 10 are at home nowhere.
        // 11 is full, and the record lies with an organization outside of the roster; 12 is full by the file and not on the roster at all.
        RosterBuilder builder = Add(Branches(10), 1, 10);
        for (int member = 2; member <= 11; member++)
        {
            Add(builder, member, null);
        }

        Coverage plain = builder.Build().ValueOrThrow().CoverageOn(Day);
        Coverage coverage = plain.WithStandingOf(
        [
            Full(1), Full(2).Then(StandingChange.Of(MemberStandings.Left, Day).Because(StandingCauses.Resigned)),
            Full(3).Then(SanctionRules.Party.Impose(ItemId.Of("case"), SanctionKinds.Expulsion, Day, Branch(1), WorkingCalendar.None)),
            Full(4).Then(StandingChange.Of(MemberStandings.Left, Day).Because(StandingCauses.Deceased)),
            Standing(5, MemberStandings.Applicant), Full(6), Standing(7, MemberStandings.Probationary), Standing(8, MemberStandings.Suspended), Standing(9, "honorary"),
            Full(11).Then(Transfer.Register(Branch(99), Since2020.Start)), Full(12),
        ]);

        plain.MembersNowhere().Should().HaveCount(10, "a roster knows no standing");
        coverage.MembersNowhere().Should().Equal([.. Enumerable.Range(6, 5).Select(Person), Person(12)]);
        coverage.Members().Should().Equal(Person(1));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Standing_is_that_of_the_last_day(int days, bool isListed)
    {
        MemberFile left = Full(1).Then(StandingChange.Of(MemberStandings.Left, Day).Because(StandingCauses.Resigned));
        Roster roster = Add(Branches(10), 1, null).Build().ValueOrThrow();

        roster.CoverageOn(Day.PlusDays(days)).WithStandingOf([left]).MembersNowhere().Should().Equal(isListed ? [Person(1)] : []);
    }

    [Fact]
    public void Who_left_is_no_member_of_a_unit_a_grid_or_a_home()
    {
        RosterBuilder builder = Add(Branches(10), 1, 10).Add(Unit.Of(Enterprise(1)))
            .Add(Relation.Of(RelationKinds.Employment, Person(1), Enterprise(1), Since2020))
            .Add(Relation.Of(RelationKinds.Residence, Person(1), Village(2), Since2020))
            .Add(Relation.Of(RelationKinds.ContactLink, Branch(1), Person(1), Since2020));
        Coverage before = builder.Build().ValueOrThrow().CoverageOn(Day);
        Coverage after = before.WithStandingOf([Full(1).Then(StandingChange.Of(MemberStandings.Left, Day).Because(StandingCauses.Resigned))]);

        (before.UnitsWithoutMember("enterprise").Count, before.MembersNotInOneGrid().Count, before.ResidencesApart().Count, before.LinksReachingNobody(RelationKinds.ContactLink).Count)
            .Should().Be((0, 1, 1, 0));
        (after.UnitsWithoutMember("enterprise").Count, after.MembersNotInOneGrid().Count, after.ResidencesApart().Count, after.LinksReachingNobody(RelationKinds.ContactLink).Count)
            .Should().Be((1, 0, 0, 1));
    }

    [Fact]
    public void Who_left_holds_no_post_any_more_though_the_appointment_is_open()
    {
        // 1 owns the enterprise and is the secretary, 2 the deputy full time, 3 an applicant who works part time.
        RosterBuilder builder = Add(Add(Add(Branches(10), 1, 10), 2, 10), 3, 10).Add(Unit.Of(Enterprise(1)))
            .Add(Relation.Of(RelationKinds.Ownership, Person(1), Enterprise(1), Since2020))
            .Add(Appointment.Of(Person(1), Branch(10), PostCodes.Secretary, Since2020))
            .Add(Appointment.Of(Person(2), Branch(10), PostCodes.DeputySecretary, Since2020).FullTime())
            .Add(Appointment.Of(Person(3), Branch(10), PostCodes.PartyWorker, Since2020).PartTime());
        Coverage plain = builder.Build().ValueOrThrow().CoverageOn(Day);
        MemberFile Gone(int member) => Full(member).Then(StandingChange.Of(MemberStandings.Left, Day).Because(StandingCauses.Resigned));
        int Owners(params MemberFile[] files) => plain.WithStandingOf(files).OwnersWithoutFullTimeDeputy(PostCodes.Secretary, PostCodes.DeputySecretary).Count;
        Coverage withoutSecretary = plain.WithStandingOf([Gone(1), Full(2), Standing(3, MemberStandings.Applicant)]);

        plain.Holders(PostCodes.Secretary).Should().Equal(Person(1));
        withoutSecretary.Holders(PostCodes.Secretary, PostCodes.DeputySecretary).Should().Equal(Person(2));
        withoutSecretary.OrganizationsWithoutHolder(PostCodes.Secretary, OrganizationKinds.Branch).Should().Equal(Branch(10));
        withoutSecretary.PartTimeHolders(PostCodes.PartyWorker).Should().Equal([Person(3)], "somebody who is no member yet may hold a post");
        plain.WithStandingOf([Gone(3)]).PartTimeHolders(PostCodes.PartyWorker).Should().BeEmpty();
        (Owners(), Owners(Gone(2)), Owners(Gone(1), Gone(2))).Should().Be((0, 1, 0));
    }

    [Fact]
    public void Every_member_is_in_one_grid_and_every_grid_has_an_instructor()
    {
        RosterBuilder builder = Branches(10);
        for (int member = 1; member <= 4; member++)
        {
            Add(builder, member, 10);
        }

        for (int grid = 1; grid <= 3; grid++)
        {
            builder.Add(Unit.Of(Grid(grid)));
        }

        Coverage coverage = builder
            .Add(Relation.Of(RelationKinds.Grid, Person(1), Grid(1), Since2020))
            .Add(Relation.Of(RelationKinds.Grid, Person(2), Grid(1), DateSpan.Year(2024))) // over
            .Add(Relation.Of(RelationKinds.Grid, Person(3), Grid(1), Since2020))
            .Add(Relation.Of(RelationKinds.Grid, Person(3), Grid(2), Since2020))
            .Add(Relation.Of(RelationKinds.Grid, Person(4), Grid(2), Since2020))
            .Add(Relation.Of(RelationKinds.Instructor, Person(1), Grid(1), Since2020))
            .Add(Relation.Of(RelationKinds.Instructor, Person(1), Grid(2), Since2020))
            .Add(Relation.Of(RelationKinds.Covers, Branch(10), Grid(1), Since2020)) // several grids, one branch
            .Add(Relation.Of(RelationKinds.Covers, Branch(10), Grid(2), Since2020))
            .Build().ValueOrThrow().CoverageOn(Day);

        coverage.MembersNotInOneGrid().Select(one => one.ToString()).Should().Equal("member:2 grid 0", "member:3 grid 2");
        coverage.MembersNotInOneGrid()[1].ToFinding(1, 1).ToString().Should().Be(
            "PB1563 member:3: it has 2 links of the kind grid, and 1 to 1 are expected: add or change them.");
        coverage.LinksOutside(coverage.Units("grid"), RelationKinds.Instructor, RelationSide.To, 1, 9).Select(one => one.Subject).Should().Equal(Grid(3));
        coverage.LinksOutside(coverage.Units("grid"), RelationKinds.Covers, RelationSide.To, 1, 1).Select(one => one.Subject).Should().Equal(Grid(3));
        coverage.LinksReachingNobody(RelationKinds.Covers).Should().BeEmpty();
    }

    [Fact]
    public void Committee_members_have_one_branch_each_and_every_branch_has_a_link()
    {
        RosterBuilder builder = Branches(10, 11, 12);
        for (int member = 1; member <= 3; member++)
        {
            Add(builder, member, 10).Add(Appointment.Of(Person(member), Branch(1), PostCodes.CommitteeMember, Since2020));
        }

        Coverage coverage = builder
            .Add(Relation.Of(RelationKinds.ContactLink, Person(1), Branch(10), Since2020))
            .Add(Relation.Of(RelationKinds.ContactLink, Person(2), Branch(10), Since2020))
            .Add(Relation.Of(RelationKinds.ContactLink, Person(2), Branch(11), Since2020)) // branch 11 has no members
            .Build().ValueOrThrow().CoverageOn(Day);

        IEnumerable<SubjectId> holders = coverage.Holders(PostCodes.CommitteeMember).Select(one => (SubjectId)one);
        coverage.LinksOutside(holders, RelationKinds.ContactLink, RelationSide.From, 1, 1).Select(one => one.ToString())
            .Should().Equal("member:2 contactLink 2", "member:3 contactLink 0");
        coverage.OrganizationsWithoutLink(RelationKinds.ContactLink, "branch").Should().Equal(Branch(12));
        coverage.LinksReachingNobody(RelationKinds.ContactLink).Select(one => one.To).Should().Equal(Branch(11));
    }

    [Fact]
    public void Part_time_members_lead_one_or_two_projects_in_a_year()
    {
        RosterBuilder builder = Branches(10);
        for (int member = 1; member <= 4; member++)
        {
            Add(builder, member, 10).Add(Appointment.Of(Person(member), Branch(1), PostCodes.CommitteeMember, Since2020).PartTime());
            for (int project = 1; project < member; project++)
            {
                builder.Add(Relation.Of(RelationKinds.ProjectLead, Person(member), SubjectId.Of("project", $"{member}.{project}"), DateSpan.Month(2025, project)));
            }
        }

        Coverage coverage = builder.Build().ValueOrThrow().CoverageDuring(DateSpan.Year(2025));

        coverage.LinksOutside(coverage.PartTimeHolders(PostCodes.CommitteeMember).Select(one => (SubjectId)one), RelationKinds.ProjectLead, RelationSide.From, 1, 2)
            .Select(one => one.ToString()).Should().Equal("member:1 projectLead 0", "member:4 projectLead 3");
    }

    [Fact]
    public void Enterprises_owe_a_party_worker_and_an_owner_as_secretary_owes_a_full_time_deputy()
    {
        RosterBuilder builder = Branches(10, 11, 12);
        for (int member = 1; member <= 4; member++)
        {
            Add(builder, member, 10);
        }

        Coverage coverage = builder
            .Add(Appointment.Of(Person(1), Branch(10), PostCodes.Secretary, Since2020))
            .Add(Appointment.Of(Person(2), Branch(11), PostCodes.Secretary, Since2020))
            .Add(Relation.Of(RelationKinds.Ownership, Person(1), Enterprise(1), Since2020))
            .Add(Relation.Of(RelationKinds.Management, Person(2), Enterprise(2), Since2020))
            .Add(Appointment.Of(Person(3), Branch(11), PostCodes.DeputySecretary, Since2020).FullTime())
            .Add(Appointment.Of(Person(4), Branch(10), PostCodes.DeputySecretary, Since2020).PartTime())
            .Add(Appointment.Of(Person(4), Branch(10), PostCodes.PartyWorker, Since2020).FullTime())
            .Build().ValueOrThrow().CoverageOn(Day);

        coverage.OwnersWithoutFullTimeDeputy(PostCodes.Secretary, PostCodes.DeputySecretary, PostCodes.CommitteeMember)
            .Select(one => one.Organization).Should().Equal(Branch(10));
        coverage.OrganizationsWithoutHolder(PostCodes.PartyWorker, "branch").Should().Equal(Branch(11), Branch(12));
        coverage.OrganizationsWithoutTerm("branch").Should().HaveCount(3);
    }

    [Fact]
    public void Layers_and_chains_are_complete_or_name_where_they_break()
    {
        string[] layers = [OrganizationKinds.PartyGroup, "officeGroup", "officeCommittee", "branch"];
        RosterBuilder builder = new RosterBuilder()
            .Add(Organization.Of(Branch(1), layers[0], Since2020.Start))
            .Add(Organization.Of(Branch(2), layers[1], Since2020.Start).Under(Branch(1)))
            .Add(Organization.Of(Branch(3), layers[2], Since2020.Start).Under(Branch(2)))
            .Add(Organization.Of(Branch(4), layers[3], Since2020.Start).Under(Branch(3)))
            .Add(Organization.Of(Branch(5), layers[3], Since2020.Start).Under(Branch(1))); // past two layers
        Add(builder, 1, 4);
        Add(builder, 2, 5);
        Coverage coverage = builder.Build().ValueOrThrow().CoverageOn(Day);

        coverage.Layers([.. layers, "grid"]).Select(one => one.Organizations).Should().Equal(1, 1, 1, 2, 0);
        coverage.OrganizationsOffChain(layers).Should().Equal(Branch(5));
        coverage.MembersOffChain(layers).Should().Equal(Person(2));
    }

    [Fact]
    public void Chain_of_links_reaches_everyone_once_at_each_level()
    {
        RosterBuilder builder = Branches(10);
        for (int member = 1; member <= 6; member++)
        {
            Add(builder, member, 10);
        }

        // 1 links 2 and 3; 2 links 4; 2 and 3 link 5; nobody links 6, but 4, who is of the same level.
        foreach ((int from, int to) in new[] { (1, 2), (1, 3), (2, 4), (2, 5), (3, 5), (4, 6) })
        {
            builder.Add(Relation.Of(RelationKinds.ContactLink, Person(from), Person(to), Since2020));
        }

        Coverage coverage = builder.Build().ValueOrThrow().CoverageOn(Day);

        coverage.NotReachedOnce(RelationKinds.ContactLink, Level(1), Level(2, 3), Level(4, 5, 6)).Select(one => one.ToString())
            .Should().Equal("member:5 contactLink 2", "member:6 contactLink 0");
    }

    [Fact]
    public void Liaison_lacks_who_is_missing_on_either_side()
    {
        Relation liaison = Relation.Of(RelationKinds.Liaison, Branch(1), SubjectId.Of("bureau", "1"), Since2020);
        SubjectId theirs = SubjectId.Of("person", "x");
        Relation whole = liaison;
        foreach (string role in new[] { RelationRoles.Leader, RelationRoles.Office, RelationRoles.Contact })
        {
            whole = whole.With(RelationSide.From, role, Person(1)).With(RelationSide.To, role, theirs);
        }

        Relation half = Relation.Of(RelationKinds.Liaison, Branch(1), SubjectId.Of("bureau", "2"), Since2020).With(RelationSide.From, RelationRoles.Leader, Person(1));
        Coverage coverage = Add(Branches(10), 1, 10).Add(whole).Add(half).Build().ValueOrThrow().CoverageOn(Day);

        coverage.IncompleteLinks(RelationKinds.Liaison, RelationRoles.Leader, RelationRoles.Office, RelationRoles.Contact).Should().Equal(half);
    }

    [Fact]
    public void Share_is_exact()
    {
        RosterBuilder builder = new();
        for (int village = 1; village <= 165; village++)
        {
            builder.Add(Unit.Of(Village(village)));
            if (village > 3)
            {
                builder.Add(Relation.Of(RelationKinds.Sent, SubjectId.Of("team", "1"), Village(village), Since2020));
            }
        }

        Coverage coverage = builder.Build().ValueOrThrow().CoverageOn(Day);
        Proportion share = coverage.Share(coverage.Units("village"), RelationKinds.Sent, RelationSide.To);

        // 162 ÷ 165 = 98.1818… %
        (share.Part, share.Whole, share.Percent(1), share.Reaches(0.982m), share.IsWhole).Should().Be((162, 165, 98.2m, false, false));
    }

    [Fact]
    public void Composition_counts_organizations_and_members_by_kind()
    {
        Roster roster = Add(Add(Branches(10, 11), 1, 10), 2, 11).Build().ValueOrThrow();

        roster.Composition(Day).Select(one => one.ToString()).Should().Equal("branch 2, 2 members", "committee 1, 0 members");
        roster.Composition(Branch(10), Day).Single().ToString().Should().Be("branch 1, 1 members");
        roster.HeadCountUnder(Branch(1), Day).Should().Be(2);
        roster.AgeOf(Branch(10), Day).Should().Be(5);
        roster.AgeOf(Branch(10), new LocalDate(2019, 12, 31)).Should().BeNull();
    }

    private static MemberFile Standing(int member, string standing) =>
        MemberFile.Of(Person(member), StandingRules.Party).Then(StandingChange.Of(standing, new LocalDate(2015, 7, 1)));

    private static MemberFile Full(int member) => Standing(member, MemberStandings.Full);

    private static RosterBuilder Branches(params int[] ids)
    {
        RosterBuilder builder = new RosterBuilder().Add(Organization.Of(Branch(1), "committee", Since2020.Start));
        foreach (int id in ids)
        {
            builder.Add(Organization.Of(Branch(id), "branch", Since2020.Start).Under(Branch(1)));
        }

        return builder;
    }

    private static RosterBuilder Add(RosterBuilder builder, int member, int? home)
    {
        builder.Add(Member.Of(Person(member)));
        return home is int branch ? builder.Add(Membership.Home(Person(member), Branch(branch), Since2020)) : builder;
    }

    private static IReadOnlyList<SubjectId> Level(params int[] members) => [.. members.Select(one => (SubjectId)Person(one))];

    private static OrganizationId Branch(int key) => OrganizationId.Of(key);

    private static MemberId Person(int key) => MemberId.Of(key);

    private static SubjectId Enterprise(int key) => SubjectId.Of("enterprise", $"{key}");

    private static SubjectId Village(int key) => SubjectId.Of("village", $"{key}");

    private static SubjectId Grid(int key) => SubjectId.Of("grid", $"{key}");
}
