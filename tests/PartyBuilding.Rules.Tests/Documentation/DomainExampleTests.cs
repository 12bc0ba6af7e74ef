using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>The code of docs/domain.md, run.</summary>
public sealed class DomainExampleTests
{
    private static readonly OrganizationId Branch = OrganizationId.Of(407);

    private static readonly MemberId[] Members = [.. Enumerable.Range(1, 10).Select(id => MemberId.Of(id))];

    [Fact]
    public void Every_reason_for_a_refusal_is_given() =>
        DomainExample.Procedures(Members[0], Branch).Should().HaveCountGreaterThan(1).And.Contain(finding => finding.Severity == Severity.Error);

    [Fact]
    public void Meeting_and_proposal_write_records_beside_those_of_the_application()
    {
        Meeting meeting = DomainExample.Meetings(Branch, Members, Members.Take(8).Select(Attendance.Present));
        Proposal proposal = DomainExample.Proposals(Members[0], Members[1], OrganizationId.Of(9));
        WorkRecord own = WorkRecord.Of(EntryId.Of(1), Branch, "activity.held", new LocalDate(2025, 5, 4));

        WorkLedger ledger = DomainExample.Records(meeting, proposal, own);

        ledger.RecordsOf(Branch).Select(record => record.Kind).Should().Contain(RecordKinds.MeetingHeld).And.Contain("activity.held");
        ledger.RecordsOf(Members[1]).Select(record => record.Kind).Should().Contain(RecordKinds.ProposalFiled).And.Contain(RecordKinds.MeetingAttendance);
    }

    [Fact]
    public void A_subject_that_rates_itself_is_refused()
    {
        Review own = Review.Of(EntryId.Of("r1"), Branch, "conduct", "mutual", Branch, new LocalDate(2026, 1, 12)).Mark(100);

        DomainExample.Rounds(PolicyReference.Of("stars", "2025", "sha256:00"), [Branch], OrganizationId.Of(1), own).Findings.Single().Code.Should().Be("PB1941");
    }
}
