using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("NB-2", "兼职委员领办项目", "Part-time committee members and their projects", typeof(Appointment), typeof(Coverage), typeof(LinkCount))]
public sealed class Nb02PartTimeCommitteeTests
{
    private const int PartTime = 3745;
    private static readonly DateSpan Year = DateSpan.Year(2013);

    [Fact]
    public void All_three_thousand_seven_hundred_and_forty_five_lead_one_or_two_projects()
    {
        // Every third one leads two: ours.
        Coverage coverage = Roster(member => member % 3 == 0 ? 2 : 1).CoverageDuring(Year);

        coverage.PartTimeHolders(PostCodes.CommitteeMember).Should().HaveCount(PartTime);
        coverage.Holders(PostCodes.CommitteeMember).Should().HaveCount(PartTime + 1, "the full-time one owes no project");
        Breaches(coverage).Should().BeEmpty();
    }

    [Fact]
    public void Those_with_none_or_more_than_two_are_listed() =>
        Breaches(Roster(member => member switch { 7 => 0, 8 => 3, _ => 1 }).CoverageDuring(Year))
            .Select(one => (one.Subject.Key, one.Count)).Should().Equal(("7", 0), ("8", 3));

    [Fact]
    public void Projects_are_counted_year_by_year() =>
        Breaches(Roster(_ => 1).CoverageDuring(DateSpan.Year(2014))).Should().HaveCount(PartTime, "last year's projects do not count");

    private static IReadOnlyList<LinkCount> Breaches(Coverage coverage) => coverage.LinksOutside(
        coverage.PartTimeHolders(PostCodes.CommitteeMember).Select(one => (SubjectId)one), RelationKinds.ProjectLead, RelationSide.From, 1, 2);

    private static Roster Roster(Func<int, int> projects)
    {
        LocalDate since = new(2012, 1, 1);
        OrganizationId community = OrganizationId.Of("community");
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(community, OrganizationKinds.Committee, since))
            .Add(Member.Of(MemberId.Of(0)))
            .Add(Appointment.Of(MemberId.Of(0), community, PostCodes.CommitteeMember, DateSpan.From(since)).FullTime());
        for (int n = 1; n <= PartTime; n++)
        {
            MemberId member = MemberId.Of(n);
            roster.Add(Member.Of(member)).Add(Appointment.Of(member, community, PostCodes.CommitteeMember, DateSpan.From(since)).PartTime());
            for (int project = 1; project <= projects(n); project++)
            {
                roster.Add(Relation.Of(RelationKinds.ProjectLead, member, SubjectId.Of("project", $"{n}-{project}"), Year));
            }
        }

        return roster.Build().ValueOrThrow();
    }
}
