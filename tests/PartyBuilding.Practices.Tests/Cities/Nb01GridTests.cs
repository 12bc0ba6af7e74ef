using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("NB-1", "网格党建", "Grids: members, instructors, branches", typeof(Coverage), typeof(LinkCount), typeof(Unit), typeof(Relation))]
public sealed class Nb01GridTests
{
    // Over 8,000 grids; one registered member in each, and five grids a branch, is ours.
    private const int Grids = 8010;
    private const int GridsOfBranch = 5;
    private static readonly LocalDate Since = new(2012, 1, 1);
    private static readonly IReadOnlyList<SubjectId> AllGrids = [.. Enumerable.Range(1, Grids).Select(n => SubjectId.Of("grid", $"{n}"))];
    private static readonly Roster City = Build();

    [Fact]
    public void Over_eight_thousand_grids_meet_every_rule()
    {
        Coverage coverage = City.CoverageOn(Since);

        coverage.Units("grid").Count.Should().BeGreaterThan(8000);
        coverage.MembersNotInOneGrid().Should().BeEmpty();
        WithoutInstructor(coverage).Should().BeEmpty();
        NotOfOneBranch(coverage).Should().BeEmpty("one grid one branch, or several grids one branch");
    }

    [Fact]
    public void Member_in_no_grid_and_member_in_two_are_listed()
    {
        Coverage coverage = Changed(roster => roster
            .Join(MemberId.Of(9001), Branch(1), Since)
            .Link(RelationKinds.Grid, MemberId.Of(1), AllGrids[1], Since));

        coverage.MembersNotInOneGrid().Select(one => (one.Subject.Key, one.Count)).Should().Equal(("1", 2), ("9001", 0));
    }

    [Fact]
    public void Grid_without_an_instructor_or_branch_and_grid_of_two_branches_are_listed()
    {
        SubjectId grid = SubjectId.Of("grid", "new");

        Coverage coverage = Changed(roster => roster.Add(Unit.Of(grid)).Link(RelationKinds.Covers, Branch(2), AllGrids[0], Since));

        WithoutInstructor(coverage).Select(one => one.Subject).Should().Equal(grid);
        NotOfOneBranch(coverage).Select(one => (one.Subject, one.Count)).Should().Equal((AllGrids[0], 2), (grid, 0));
        NotOfOneBranch(coverage)[0].ToFinding(1, 1).Text(Language.English).Should().Contain("2");
    }

    [Fact]
    public void Member_who_moves_is_in_one_grid_on_every_day()
    {
        LocalDate moved = new(2013, 5, 1);
        MemberId member = MemberId.Of(9001);

        Roster roster = new RosterBuilder().Add(City).Join(member, Branch(1), Since)
            .Add(Relation.Of(RelationKinds.Grid, member, AllGrids[0], DateSpan.Of(Since, moved.PlusDays(-1))))
            .Link(RelationKinds.Grid, member, AllGrids[1], moved)
            .Build().ValueOrThrow();

        roster.CoverageOn(moved.PlusDays(-1)).MembersNotInOneGrid().Should().BeEmpty();
        roster.CoverageOn(moved).MembersNotInOneGrid().Should().BeEmpty();
    }

    private static OrganizationId Branch(int n) => OrganizationId.Of($"branch-{n}");

    private static IReadOnlyList<LinkCount> WithoutInstructor(Coverage coverage) =>
        coverage.LinksOutside(coverage.Units("grid"), RelationKinds.Instructor, RelationSide.To, 1, 1);

    private static IReadOnlyList<LinkCount> NotOfOneBranch(Coverage coverage) =>
        coverage.LinksOutside(coverage.Units("grid"), RelationKinds.Covers, RelationSide.To, 1, 1);

    private static Coverage Changed(Func<RosterBuilder, RosterBuilder> change) =>
        change(new RosterBuilder().Add(City)).Build().ValueOrThrow().CoverageOn(Since);

    private static Roster Build()
    {
        RosterBuilder roster = new();
        for (int n = 0; n < Grids; n++)
        {
            OrganizationId branch = Branch((n / GridsOfBranch) + 1);
            MemberId member = MemberId.Of(n + 1);
            if (n % GridsOfBranch == 0)
            {
                roster.Add(Organization.Of(branch, OrganizationKinds.Branch, Since));
            }

            // The first member of a branch instructs its grids.
            roster.Add(Unit.Of(AllGrids[n])).Join(member, branch, Since)
                .Link(RelationKinds.Grid, member, AllGrids[n], Since)
                .Link(RelationKinds.Instructor, MemberId.Of(n - (n % GridsOfBranch) + 1), AllGrids[n], Since)
                .Link(RelationKinds.Covers, branch, AllGrids[n], Since);
        }

        return roster.Build().ValueOrThrow();
    }
}
