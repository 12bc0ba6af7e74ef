using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

/// <summary>Base elections, who votes: full members, and neither those on probation nor those put under observation.</summary>
public sealed class RollVotesTests
{
    private static readonly LocalDate Day = new(2025, 6, 20);

    private static readonly MemberFile[] Files =
    [
        File(1, MemberStandings.Full),
        File(2, MemberStandings.Probationary),
        File(3, MemberStandings.Full).Enter(SanctionRules.Party.Impose(
            ItemId.Of("case"), SanctionKinds.OneYearOnProbation, new LocalDate(2025, 3, 1), OrganizationId.Of(1), WorkingCalendar.None)).ValueOrThrow(),
    ];

    [Fact]
    public void Only_full_members_who_are_not_under_observation_have_a_vote()
    {
        Checked<Roll> judged = Of(4, 5).WithVotesOf(Files, MemberActions.Elect, Day);

        judged.HasErrors.Should().BeFalse();
        judged.Value!.Attendances.Where(row => row.HasVote).Select(row => row.Member).Should().Equal(M(1), M(4), M(5)); // 4 and 5 have no file in hand
        (judged.Value.DueCount, judged.Value.VotersDue, judged.Value.VotersPresent).Should().Be((5, 3, 2));
        judged.Findings.Select(finding => (finding.Kind, finding.Place.Subject)).Should().Equal(
            (DomainFindings.VoteNotGiven, (SubjectId)M(2)),
            (DomainFindings.VoteNotGiven, (SubjectId)M(3)));
        judged.Findings[0].Text(Language.Chinese).Should().Be(
            "member:2：按成员档案，2025-06-20 没有表决权，不计入有表决权的应到人数：选举（elect） 只限身份为 正式（full） 者，2025-06-20 的身份为 预备（probationary）。");
    }

    [Fact]
    public void Quorum_and_ballots_follow_from_those_who_have_a_vote()
    {
        // 5 due, 4 there. By the files 3 have a vote, and 2 of them are there: 2 of 3 is not more than four fifths.
        Roll roll = Of(4, 5).WithVotesOf(Files, MemberActions.Elect, Day).ValueOrThrow();

        QuorumRule.BaseElection.Judge(roll, Day).IsMet.Should().BeFalse();
        Errors(VoteRule.MoreThan(1, 2, VoteBase.Due).Judge(roll, VoteCount.Ballot(3, 3, 3, 0, 0), Day)).Should().Equal(DomainFindings.BallotsBeyondVoters.Code);
    }

    [Fact]
    public void Who_has_no_vote_is_not_left_out_of_those_due_a_second_time()
    {
        Exclusion ill = Exclusion.Of(M(2), ExclusionGrounds.Infirm).ConsentedBy(OrganizationId.Of(1), Day).ApprovedByMeeting(Day);
        Roll roll = Roll.Called(Many(1, 5), new[] { 1, 3, 4, 5 }.Select(n => Attendance.Present(M(n)))).ValueOrThrow().Exclude([ill]).ValueOrThrow();

        Roll judged = roll.WithVotesOf(Files, MemberActions.Vote, Day).ValueOrThrow();

        judged.Exclusions.Should().BeEmpty();
        QuorumRule.BaseElection.Judge(judged, Day).Due.Should().Be(3, "1, 4 and 5");
    }

    [Fact]
    public void Files_without_fault_change_nothing_and_each_member_has_one()
    {
        Of(4, 5).WithVotesOf([Files[0]], MemberActions.Vote, Day).ValueOrThrow().Should().Be(Of(4, 5));
        Of(4, 5).WithVotesOf(Files, MemberActions.Vote, new LocalDate(2026, 3, 1)).Findings.Select(finding => finding.Place.Subject).Should().Equal((SubjectId)M(2));
        FluentActions.Invoking(() => Of(1, 1).WithVotesOf([Files[0], Files[0]], MemberActions.Vote, Day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Of(1, 1).WithVotesOf([], "no code", Day)).Should().Throw<ArgumentException>();
    }

    private static MemberFile File(int number, string standing) =>
        MemberFile.Of(M(number), StandingRules.Party).Enter(StandingChange.Of(standing, new LocalDate(2025, 1, 10))).ValueOrThrow();
}
