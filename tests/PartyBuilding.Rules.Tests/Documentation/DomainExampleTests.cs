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
    public void Meeting_that_never_was_takes_its_records_back()
    {
        Meeting meeting = DomainExample.Meetings(Branch, Members, Members.Take(8).Select(Attendance.Present));
        WorkLedgerBuilder records = new();
        meeting.WriteRecords(records);

        DomainExample.TakenBack(meeting, records);

        records.Build().ValueOrThrow().Count.Should().Be(0);
    }

    [Fact]
    public void Row_that_contradicts_itself_is_refused_and_so_is_a_candidate_who_may_not_stand()
    {
        MemberFile probationary = MemberFile.Of(Members[0], StandingRules.Party).Enter(StandingChange.Of(MemberStandings.Probationary, new LocalDate(2025, 1, 10))).ValueOrThrow();
        Meeting meeting = DomainExample.Meetings(Branch, Members, Members.Take(8).Select(Attendance.Present));

        DomainExample.Rows(probationary).Should().BeTrue();
        DomainExample.Standing(meeting, [Members[0]], [probationary]).Should().ContainSingle().Which.Code.Should().Be("PB1077");
    }

    [Fact]
    public void Duty_gives_the_roll_and_the_slots_of_a_year()
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2010, 1, 1))).Add(Member.Of(Members[0])).Add(Member.Of(Members[1]))
            .Add(Appointment.Of(Members[0], Branch, PostCodes.Secretary, DateSpan.Year(2025))).Build().ValueOrThrow();
        Meeting meeting = Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Committee, new LocalDate(2025, 3, 8));

        DomainExample.Duties(meeting, roster, Members[1], [Attendance.Present(Members[0])], MeetingBook.Of([meeting]).ValueOrThrow())
            .Count(slot => slot.State == MeetingSlotState.Missed).Should().Be(11);
        MemberFile left = MemberFile.Of(Members[0], StandingRules.Party).Enter(StandingChange.Of(MemberStandings.Left, new LocalDate(2025, 1, 10))).ValueOrThrow();
        DomainExample.Nowhere(roster, [left]).Should().Equal(Members[1]);
        DomainExample.Gates().FindStep(AdmissionSteps.Approve)!.LatestLimits.Should().ContainSingle();
    }

    [Fact]
    public void A_subject_that_rates_itself_is_refused()
    {
        Review own = Review.Of(EntryId.Of("r1"), Branch, "conduct", "mutual", Branch, new LocalDate(2026, 1, 12)).Mark(100);

        DomainExample.Rounds(PolicyReference.Of("stars", "2025", "sha256:00"), [Branch], OrganizationId.Of(1), own).Findings.Single().Code.Should().Be("PB1941");
    }
}
