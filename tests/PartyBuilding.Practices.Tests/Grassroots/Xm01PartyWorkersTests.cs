using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("XM-1", "一企一名专职党务工作者", "A full-time party worker for every enterprise", typeof(Coverage), typeof(Unit), typeof(Appointment))]
public sealed class Xm01PartyWorkersTests
{
    // Over 1,370 private enterprises and over 4,600 members; that 400 of them have an organization is ours.
    private const int Enterprises = 1380;
    private const int WithOrganization = 400;
    private const int Members = 4610;
    private static readonly LocalDate Since = new(2012, 1, 1);
    private static readonly LocalDate Day = new(2013, 6, 30);

    private static readonly IReadOnlyList<SubjectId> Firms = [.. Enumerable.Range(1, Enterprises).Select(n => SubjectId.Of("enterprise", $"{n}"))];
    private static readonly Roster City = Build();

    [Fact]
    public void Enterprises_and_members_of_the_city_are_covered_or_listed()
    {
        Coverage coverage = City.CoverageOn(Day);

        coverage.Units("enterprise").Count.Should().BeGreaterThan(1370);
        coverage.UnitsWithMembers("enterprise").Sum(one => one.Members.Count).Should().BeGreaterThan(4600);
        coverage.UnitsWithoutOrganization("enterprise", 0).Should().HaveCount(Enterprises - WithOrganization, "they owe no worker, and are listed");
    }

    [Fact]
    public void Every_enterprise_with_an_organization_has_one_full_time_worker()
    {
        Coverage coverage = City.CoverageOn(Day);

        coverage.OrganizationsWithoutHolder(PostCodes.PartyWorker, OrganizationKinds.Branch).Should().BeEmpty();
        coverage.PartTimeHolders(PostCodes.PartyWorker).Should().BeEmpty();
        coverage.Holders(PostCodes.PartyWorker).Should().HaveCount(WithOrganization);
    }

    [Fact]
    public void Branch_that_has_lost_its_worker_and_part_time_worker_are_listed()
    {
        Roster changed = new RosterBuilder().Add(City)
            .Add(Organization.Of(OrganizationId.Of("new"), OrganizationKinds.Branch, Day))
            .Add(Organization.Of(OrganizationId.Of("half"), OrganizationKinds.Branch, Day))
            .Add(Appointment.Of(MemberId.Of(Members), OrganizationId.Of("half"), PostCodes.PartyWorker, DateSpan.From(Day)).PartTime())
            .Build().ValueOrThrow();

        Coverage coverage = changed.CoverageOn(Day);

        coverage.OrganizationsWithoutHolder(PostCodes.PartyWorker, OrganizationKinds.Branch).Should().Equal(OrganizationId.Of("new"));
        coverage.PartTimeHolders(PostCodes.PartyWorker).Should().Equal(MemberId.Of(Members));
    }

    private static Roster Build()
    {
        RosterBuilder roster = new();
        foreach (SubjectId firm in Firms)
        {
            roster.Add(Unit.Of(firm));
        }

        for (int n = 1; n <= WithOrganization; n++)
        {
            OrganizationId branch = OrganizationId.Of($"branch-{n}");
            roster.Add(Organization.Of(branch, OrganizationKinds.Branch, Since))
                .Link(RelationKinds.Covers, branch, Firms[n - 1], Since)
                .Add(Appointment.Of(MemberId.Of(n), branch, PostCodes.PartyWorker, DateSpan.From(Since)).FullTime());
        }

        for (int n = 1; n <= Members; n++)
        {
            roster.Add(Member.Of(MemberId.Of(n))).Link(RelationKinds.Employment, MemberId.Of(n), Firms[(n - 1) % Enterprises], Since);
        }

        return roster.Build().ValueOrThrow();
    }
}
