using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

/// <summary>Who may stand: full members whom no sanction bars within its impact period.</summary>
public sealed class ElectionStandingTests
{
    private static readonly LocalDate Day = new(2025, 6, 20);

    private static readonly MemberFile[] Files =
    [
        File(1, MemberStandings.Full),
        File(2, MemberStandings.Probationary),
        File(3, MemberStandings.Full).Enter(SanctionRules.Party.Impose(
            ItemId.Of("case"), SanctionKinds.OneYearOnProbation, new LocalDate(2025, 3, 1), OrganizationId.Of(1), WorkingCalendar.None)).ValueOrThrow(),
        File(9, MemberStandings.Suspended),
    ];

    [Fact]
    public void Candidates_on_probation_and_under_a_sanction_are_refused_with_all_reasons()
    {
        Election election = Election.Of("committee", 5, Many(1, 6), ElectionRule.BaseOrganization).ValueOrThrow();

        Checked<Election> judged = election.WithStandingOf(Files, Day);

        judged.Value.Should().BeNull();
        judged.Findings.Should().Equal(election.CanStand(Files, Day));
        judged.Findings.Select(finding => (finding.Kind, finding.Place.Subject)).Should().Equal(
            (DomainFindings.CandidateMayNotStand, (SubjectId)M(2)),
            (DomainFindings.CandidateMayNotStand, (SubjectId)M(3)));
        judged.Findings.Select(finding => finding.Find("reasons")!.Value.Value).Should().Equal("PB1602", "PB1605");
        judged.Findings[0].Text(Language.Chinese).Should().StartWith("member:2：不能作为 委员会 的候选人（2025-06-20）：").And.EndWith("请更换人选。");
    }

    [Fact]
    public void Impact_period_that_is_over_stands_against_nobody() =>
        Election.Of("secretary", 1, [M(3)], ElectionRule.Officers).ValueOrThrow().CanStand(Files, new LocalDate(2026, 3, 1)).Should().BeEmpty("a year on probation from 1 March 2025 ends on 28 February 2026");

    [Fact]
    public void Nobody_whose_file_bars_it_can_be_chosen_besides_the_candidates()
    {
        Election election = Election.Of("committee", 1, [M(1), M(4)], ElectionRule.BaseOrganization).ValueOrThrow().WithStandingOf(Files, Day).ValueOrThrow();

        election.Barred.Select(finding => finding.Place.Subject).Should().Equal(M(2), M(3), M(9));
        election.CanCount(Of(10, 10), ElectionCount.Of(10, 10, 0).With(M(9), 6), Held).Select(finding => finding.Kind).Should().Equal(DomainFindings.NoCandidate);
        election.CanCount(Of(10, 10), ElectionCount.Of(10, 10, 0).With(M(5), 6), Held).Should().BeEmpty("5 has no file in hand");
        election.Tally(3, [ElectionBallot.For(M(1)), ElectionBallot.For(M(9)), ElectionBallot.For(M(5))]).Invalid.Should().Be(1);
    }

    [Fact]
    public void Who_is_barred_stays_so_in_a_later_round()
    {
        Election election = Election.Of("committee", 2, [M(1), M(4), M(5)], ElectionRule.BaseOrganization).ValueOrThrow().WithStandingOf(Files, Day).ValueOrThrow();
        ElectionResult first = election.Count(Of(10, 10), ElectionCount.Of(10, 10, 0).With(M(1), 9).With(M(4), 5).With(M(5), 4), Held).Value!;

        first.NextRound([M(4), M(2)]).Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.CandidateMayNotStand);
        first.NextRound([M(4), M(5)]).ValueOrThrow().Barred.Should().Equal(election.Barred);
    }

    [Fact]
    public void Meeting_comes_back_with_an_election_among_those_who_may_stand()
    {
        Election election = Election.Of("committee", 1, [M(1), M(4)], ElectionRule.BaseOrganization).ValueOrThrow().WithStandingOf(Files, Day).ValueOrThrow();
        Meeting planned = Meeting.Of(MeetingId.Of(1), OrganizationId.Of(407), MeetingKinds.Assembly, Day);
        Meeting held = planned.Take(Of(10, 10)).ValueOrThrow().Elect(election, ElectionCount.Of(10, 10, 0).With(M(1), 9)).ValueOrThrow();

        Meeting.Restore(planned, held.Roll, held.Evidence, held.Votes, held.Elections).ValueOrThrow().Should().Be(held);
    }

    [Fact]
    public void Each_member_has_one_file() =>
        FluentActions.Invoking(() => Election.Of("secretary", 1, [M(1)], ElectionRule.Officers).ValueOrThrow().CanStand([Files[0], Files[0]], Day)).Should().Throw<ArgumentException>();

    private static MemberFile File(int number, string standing) =>
        MemberFile.Of(M(number), StandingRules.Party).Enter(StandingChange.Of(standing, new LocalDate(2025, 1, 10))).ValueOrThrow();
}
