using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-12", "民主监督员、对口联系与线索", "Democratic supervisors, liaison and clues", typeof(Post), typeof(Appointment), typeof(Relation), typeof(Coverage), typeof(Proposal))]
public sealed class Jx12SupervisionTests
{
    private static readonly DateSpan Term = DateSpan.Of(new LocalDate(2012, 1, 1), new LocalDate(2016, 12, 31));
    private static readonly OrganizationId Conference = OrganizationId.Of("conference");

    // Over 70 appointments: here 24 conference members at three of nine departments each, 72; how they spread is ours.
    private static readonly OrganizationId[] Departments = [.. Enumerable.Range(1, 9).Select(n => OrganizationId.Of($"department-{n}"))];
    private static readonly OrganizationId[] Bureaus = [OrganizationId.Of("bureau-1"), OrganizationId.Of("bureau-2"), OrganizationId.Of("bureau-3")];

    [Fact]
    public void Over_seventy_appointments_are_held_by_sitting_conference_members()
    {
        Roster roster = Supervised().Build().ValueOrThrow();

        roster.Appointments.Count(appointment => appointment.Post == PostCodes.Supervisor).Should().BeGreaterThan(70);
        roster.CoverageOn(City.Counted).OrganizationsWithoutHolder(PostCodes.Supervisor, "department").Should().BeEmpty();
    }

    [Theory]
    [InlineData(500)] // was never a conference member
    [InlineData(600)] // is not one any more
    public void Supervisor_who_does_not_sit_in_the_conference_is_named_and_left_out(int index)
    {
        MemberId member = City.Members[index];
        DateSpan former = DateSpan.Of(new LocalDate(2007, 1, 1), new LocalDate(2011, 12, 31));
        Checked<Roster> roster = Supervised()
            .Add(Appointment.Of(City.Members[600], Conference, PostCodes.ConferenceMember, former))
            .Add(Appointment.Of(member, Departments[0], PostCodes.Supervisor, Term))
            .Build();

        roster.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.PostNotDrawnFrom);
        roster.Value!.AppointmentsOf(member, City.Counted).Should().BeEmpty();
    }

    [Fact]
    public void Three_liaisons_have_leaders_office_and_contact_on_both_sides()
    {
        Coverage links = Linked(Bureaus.Select(Complete)).CoverageOn(City.Counted);

        links.Links([City.Committee], RelationKinds.Liaison, RelationSide.From).Single().Count.Should().Be(3);
        links.IncompleteLinks(RelationKinds.Liaison, RelationRoles.Leader, RelationRoles.Office, RelationRoles.Contact).Should().BeEmpty();
    }

    [Fact]
    public void Liaison_without_a_contact_on_one_side_is_named()
    {
        Relation half = Relation.Of(RelationKinds.Liaison, City.Committee, Bureaus[2], Term)
            .With(RelationSide.From, RelationRoles.Contact, City.Members[10]);

        Linked([Complete(Bureaus[0]), Complete(Bureaus[1]), half]).CoverageOn(City.Counted).IncompleteLinks(RelationKinds.Liaison, RelationRoles.Contact)
            .Should().ContainSingle().Which.To.Should().Be((SubjectId)Bureaus[2]);
    }

    [Fact]
    public void Clues_are_published_downward_and_opinions_reported_upward()
    {
        // Ten clues, of which branches take up seven; the numbers are ours.
        ItemId[] clues = [.. Enumerable.Range(1, 10).Select(n => ItemId.Of($"clue-{n}"))];
        Proposal[] reports = [.. clues.Take(7).Select((clue, n) => Submitted(n, clue))];

        reports.Should().OnlyContain(report => report.State == ProposalStates.SubmittedUpward);
        clues.Except(reports.Select(report => report.Draft.Clue!.Value)).Should().Equal(clues.Skip(7), "nobody has reported on these");
    }

    private static RosterBuilder Supervised()
    {
        RosterBuilder roster = City.Roster().Add(Organization.Of(Conference, "conference", City.Founded));
        foreach (OrganizationId department in Departments)
        {
            roster.Add(Organization.Of(department, "department", City.Founded)).Add(Post.Of(department, PostCodes.Supervisor).OnlyFrom(PostCodes.ConferenceMember));
        }

        for (int n = 0; n < 24; n++)
        {
            roster.Add(Appointment.Of(City.Members[n], Conference, PostCodes.ConferenceMember, Term));
            for (int i = 0; i < 3; i++)
            {
                roster.Add(Appointment.Of(City.Members[n], Departments[((3 * n) + i) % 9], PostCodes.Supervisor, Term));
            }
        }

        return roster;
    }

    private static Roster Linked(IEnumerable<Relation> liaisons)
    {
        RosterBuilder roster = Bureaus.Aggregate(City.Roster(), (one, bureau) => one.Add(Organization.Of(bureau, "department", City.Founded)));
        return liaisons.Aggregate(roster, (one, liaison) => one.Add(liaison)).Build().ValueOrThrow();
    }

    private static Relation Complete(OrganizationId bureau) => Relation.Of(RelationKinds.Liaison, City.Committee, bureau, Term)
        .With(RelationSide.From, RelationRoles.Leader, City.Leaders[0])
        .With(RelationSide.From, RelationRoles.Office, SubjectId.Of("office", "committee"))
        .With(RelationSide.From, RelationRoles.Contact, City.Members[10])
        .With(RelationSide.To, RelationRoles.Leader, SubjectId.Of("official", $"{bureau}-head"))
        .With(RelationSide.To, RelationRoles.Office, SubjectId.Of("office", bureau.Key))
        .With(RelationSide.To, RelationRoles.Contact, SubjectId.Of("official", $"{bureau}-contact"));

    private static Proposal Submitted(int number, ItemId clue)
    {
        LocalDate day = new(2016, 3, 1 + number);
        ProposalDraft draft = ProposalDraft.Of(ProposalId.Of(number), ProposalKinds.OpinionReport, Sponsors.Collective(City.Branches[number]), day).TakingUp(clue);
        return Proposal.Submit(draft).ValueOrThrow()
            .Take(ProposalActions.Review(City.Leaders[1], ProposalRoles.Reviewer, day.PlusDays(2))).ValueOrThrow()
            .Take(ProposalActions.SubmitUpward(day.PlusDays(3))).ValueOrThrow();
    }
}
