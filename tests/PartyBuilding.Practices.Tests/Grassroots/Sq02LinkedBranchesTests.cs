using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("SQ-2", "委员联系支部、目标责任与督查", "Linked committee members, targets and inspection", typeof(Coverage), typeof(LinkCount), typeof(Commitment), typeof(CommitmentBook), typeof(Inspection))]
public sealed class Sq02LinkedBranchesTests
{
    private static readonly LocalDate Since = new(2014, 1, 1);
    private static readonly LocalDate Day = new(2014, 12, 31);
    private static readonly OrganizationId Committee = OrganizationId.Of("committee");

    // Seven committee members and seven branches: ours.
    private static readonly IReadOnlyList<MemberId> Members = [.. Enumerable.Range(1, 7).Select(n => MemberId.Of(n))];
    private static readonly IReadOnlyList<OrganizationId> Branches = [.. Enumerable.Range(1, 7).Select(n => OrganizationId.Of($"branch-{n}"))];

    [Fact]
    public void Every_committee_member_is_linked_to_exactly_one_branch()
    {
        Coverage coverage = Linked((1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7));

        Breaches(coverage).Should().BeEmpty();
        coverage.OrganizationsWithoutLink(RelationKinds.ContactLink, OrganizationKinds.Branch).Should().BeEmpty();
    }

    [Fact]
    public void Member_without_a_branch_and_member_with_two_are_listed()
    {
        Coverage coverage = Linked((1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (6, 7));

        Breaches(coverage).Select(one => (one.Subject.Key, one.Count)).Should().Equal(("6", 2), ("7", 0));
    }

    [Fact]
    public void Branches_without_a_link_are_listed_which_is_ours()
    {
        Coverage coverage = Linked((1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 6));

        Breaches(coverage).Should().BeEmpty();
        coverage.OrganizationsWithoutLink(RelationKinds.ContactLink, OrganizationKinds.Branch).Should().Equal(Branches[6]);
    }

    [Fact]
    public void Overdue_targets_are_named()
    {
        // Every branch has a target for the end of November; branch 1 is done in time, branch 2 late, branch 3 not at all.
        Commitment[] targets = [.. Branches.Take(3).Select((branch, n) =>
            Commitment.Of(EntryId.Of($"target-{n + 1}"), "target", branch, Committee, Since).ValueOrThrow().DueBy(new LocalDate(2014, 11, 30)).ValueOrThrow())];
        CommitmentBook book = CommitmentBook.Of(
        [
            targets[0].Fulfil(new LocalDate(2014, 11, 30)).ValueOrThrow(),
            targets[1].Fulfil(new LocalDate(2014, 12, 15)).ValueOrThrow(),
            targets[2],
        ]).ValueOrThrow();

        book.On(new LocalDate(2014, 12, 1), CommitmentState.Overdue).Select(one => one.From).Should().Equal((SubjectId)Branches[1], (SubjectId)Branches[2]);
        book.On(Day, CommitmentState.Overdue).Select(one => one.From).Should().Equal((SubjectId)Branches[2]);
    }

    [Fact]
    public void Inspection_finds_what_is_to_be_mended_and_says_what_is_overdue()
    {
        Inspection inspection = Inspection.Of(EntryId.Of("i-1"), Committee, Branches[0], "targets", new LocalDate(2014, 6, 10)).ValueOrThrow()
            .Found("minutes.missing", new LocalDate(2014, 7, 10)).ValueOrThrow()
            .Found("plan.missing", new LocalDate(2014, 7, 10)).ValueOrThrow()
            .Mend("plan.missing", new LocalDate(2014, 7, 1)).ValueOrThrow();

        inspection.OverdueOn(new LocalDate(2014, 7, 10)).Should().BeEmpty();
        inspection.OverdueOn(new LocalDate(2014, 7, 11)).Select(defect => defect.Matter).Should().Equal("minutes.missing");
        WorkLedgerBuilder ledger = new();
        inspection.WriteRecords(ledger, new LocalDate(2014, 7, 11));
        ledger.Records().Select(record => $"{record.Kind} {record.CodeOf(RecordAttributes.Matter)}").Should().BeEquivalentTo(
            "inspection.held targets", "defect.mended plan.missing", "defect.overdue minutes.missing");
    }

    private static IReadOnlyList<LinkCount> Breaches(Coverage coverage) => coverage.LinksOutside(
        coverage.Holders(PostCodes.CommitteeMember).Select(one => (SubjectId)one), RelationKinds.ContactLink, RelationSide.From, 1, 1);

    private static Coverage Linked(params (int Member, int Branch)[] links)
    {
        RosterBuilder roster = new RosterBuilder().Add(Organization.Of(Committee, OrganizationKinds.Committee, Since));
        foreach (OrganizationId branch in Branches)
        {
            roster.Add(Organization.Of(branch, OrganizationKinds.Branch, Since).Under(Committee));
        }

        foreach (MemberId member in Members)
        {
            roster.Add(Member.Of(member)).Add(Appointment.Of(member, Committee, PostCodes.CommitteeMember, DateSpan.From(Since)));
        }

        foreach ((int member, int branch) in links)
        {
            roster.Link(RelationKinds.ContactLink, Members[member - 1], Branches[branch - 1], Since);
        }

        return roster.Build().ValueOrThrow().CoverageOn(Day);
    }
}
