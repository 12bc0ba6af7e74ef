using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class DecidingTests
{
    private static readonly LocalDate Day = new(2025, 3, 8);
    private static readonly ItemId Matter = ItemId.Of("x");
    private static readonly VoteRule Rule = VoteRule.MoreThan(1, 2, VoteBase.Voting);

    [Fact]
    public void A_matter_is_voted_on_once()
    {
        Meeting voted = Held(17).Vote(Matter, Rule, VoteCount.Show(9, 8, 0)).ValueOrThrow();

        Errors(voted.Vote(Matter, Rule, VoteCount.Show(1, 16, 0))).Should().Equal(DomainFindings.VotedOnAlready.Code);
        Errors(voted.Vote(ItemId.Of("y"), Rule, VoteCount.Show(1, 16, 0))).Should().BeEmpty();
        Errors(Held(17).Revote(Matter, "miscounted", Rule, VoteCount.Show(1, 16, 0))).Should().Equal(DomainFindings.NotVotedOnYet.Code);
    }

    [Fact]
    public void After_a_tie_the_matter_is_voted_on_again()
    {
        Meeting tied = Held(16).Vote(Matter, Rule, VoteCount.Show(8, 8, 0)).ValueOrThrow();
        Meeting decided = tied.Vote(Matter, Rule, VoteCount.Show(9, 7, 0)).ValueOrThrow();

        decided.Resolutions.Should().ContainSingle();
        Errors(decided.Vote(Matter, Rule, VoteCount.Show(7, 9, 0))).Should().Equal(DomainFindings.VotedOnAlready.Code);
        ShouldRestore(decided);
    }

    [Fact]
    public void The_last_vote_decides_where_its_cause_is_given()
    {
        Meeting again = Held(17).Vote(Matter, Rule, VoteCount.Show(9, 8, 0)).ValueOrThrow()
            .Revote(Matter, "miscounted", Rule, VoteCount.Show(1, 16, 0)).ValueOrThrow();

        again.Votes.Should().HaveCount(2);
        again.Votes[1].Cause.Should().Be("miscounted");
        again.Resolutions.Should().BeEmpty("9 to 8 was set aside by 1 to 16");
        ShouldRestore(again);
        Errors(Meeting.Restore(again, again.Roll, [], again.Votes.Select(vote => MeetingVote.Of(vote.Matter, vote.Result)), []))
            .Should().Equal(DomainFindings.VotedOnAlready.Code);

        WorkLedgerBuilder builder = new();
        again.WriteRecords(builder);
        WorkRecord vote = builder.Build().ValueOrThrow().RecordsOf(again.Organization).Single(record => record.Kind == RecordKinds.MeetingVote);
        vote.Attributes.Select(one => one.ToString()).Should().Contain($"{RecordAttributes.VoteOutcome}={RecordAttributes.Lost}");
    }

    [Fact]
    public void Each_round_follows_the_one_before()
    {
        Election first = Committee();
        ElectionCount four = Counted(20, 10, 15, 14, 11, 9);
        Meeting held = Held(20).Elect(first, four).ValueOrThrow();
        Election second = held.Elections[0].NextRound().ValueOrThrow();

        Errors(Held(20).Elect(second, ElectionCount.Of(20, 20, 0).With(M(2), 12))).Should().Equal(DomainFindings.RoundNotNext.Code);
        Errors(held.Elect(first, four)).Should().StartWith(DomainFindings.RoundNotNext.Code).And.Contain(DomainFindings.ElectedAlready.Code);
        Errors(held.Elect(second, ElectionCount.Of(20, 20, 0).With(M(1), 12))).Should().Equal(
            [DomainFindings.ElectedAlready.Code], "member 1 was elected in the first round and is chosen again beside the candidates");
        Meeting complete = held.Elect(second, ElectionCount.Of(20, 20, 0).With(M(2), 12)).ValueOrThrow();

        complete.Elections.SelectMany(round => round.Elected).Should().BeEquivalentTo([M(1), M(2), M(3), M(4), M(5)]);
        Errors(complete.Elect(first, four)).Should().Equal(DomainFindings.NothingLeftToElect.Code);
        Errors(complete.Elect(Election.Of("secretary", 1, [M(1)], ElectionRule.Officers).ValueOrThrow(), ElectionCount.Of(20, 20, 0).With(M(1), 20)))
            .Should().BeEmpty("another office begins anew");
        ShouldRestore(complete);
        Errors(Meeting.Restore(complete, complete.Roll, [], [], complete.Elections.Reverse())).Should().StartWith(DomainFindings.RoundNotNext.Code);
    }

    [Fact]
    public void Seats_are_left_open_only_near_their_number()
    {
        // Two of five are elected: 2/5 is not more than a half. In the second round one more: 3/5 is.
        Meeting two = Held(20).Elect(Committee(), Counted(20, 15, 10, 9, 8, 7)).ValueOrThrow();
        VoteCount all = VoteCount.Show(20, 0, 0);

        Errors(two.LeaveSeatsOpen(Rule, all)).Should().Equal(DomainFindings.TooFewToLeaveOpen.Code);
        Election again = two.Elections[0].NextRound().ValueOrThrow();
        again.FilledBefore.Should().Be(2);
        Meeting three = two.Elect(again, ElectionCount.Of(20, 20, 0).With(M(3), 11)).ValueOrThrow();
        Meeting left = three.LeaveSeatsOpen(Rule, all).ValueOrThrow();
        left.Elections[1].IsComplete.Should().BeTrue();
        ShouldRestore(left);

        Errors(three.LeaveSeatsOpen(VoteRule.AtLeast(0, 1, VoteBase.Present), VoteCount.Show(0, 20, 0))).Should().Equal(DomainFindings.LeavingOpenLost.Code);
        Errors(three.LeaveSeatsOpen(Rule, VoteCount.Show(9, 1, 10))).Should().Equal(
            [DomainFindings.LeavingOpenLost.Code], "9 of 10 voting, but not more than half of the 20 there");
    }

    [Fact]
    public void A_tie_is_voted_on_again_before_seats_are_left_open()
    {
        // Four are elected, 5 and 6 are level at the last seat.
        Meeting tied = Held(20).Elect(Committee(), Counted(20, 18, 17, 16, 12, 12)).ValueOrThrow();

        Errors(tied.LeaveSeatsOpen(Rule, VoteCount.Show(20, 0, 0))).Should().Equal(DomainFindings.TieNotVotedOn.Code);
    }

    [Fact]
    public void Asking_gives_the_reasons_of_the_refusal()
    {
        Meeting voted = Held(20).Vote(Matter, Rule, VoteCount.Show(9, 8, 0)).ValueOrThrow();
        ElectionCount beyond = ElectionCount.Of(21, 22, 0).With(M(1), 40);
        ElectionResult two = Committee().Count(voted.Roll, Counted(20, 15, 10, 9, 8, 7), voted.Date).ValueOrThrow();
        VoteResult lost = Rule.Judge(voted.Roll, VoteCount.Show(0, 20, 0), voted.Date).ValueOrThrow();
        Exclusion stranger = Exclusion.Of(M(99), ExclusionGrounds.Infirm);

        Same(voted.CanVote(Matter, Rule, VoteCount.Show(30, 0, 0)), voted.Vote(Matter, Rule, VoteCount.Show(30, 0, 0)));
        Same(voted.CanRevote(ItemId.Of("y"), "miscounted", Rule, VoteCount.Show(30, 0, 0)), voted.Revote(ItemId.Of("y"), "miscounted", Rule, VoteCount.Show(30, 0, 0)));
        Same(voted.CanElect(Committee(), beyond), voted.Elect(Committee(), beyond));
        Same(Committee().CanCount(voted.Roll, beyond, voted.Date), Committee().Count(voted.Roll, beyond, voted.Date));
        Same(voted.CanLeaveSeatsOpen(Rule, VoteCount.Show(0, 20, 0)), voted.LeaveSeatsOpen(Rule, VoteCount.Show(0, 20, 0)));
        Same(two.CanLeaveOpen(lost), two.LeaveOpen(lost));
        Same(voted.Roll.CanExclude([stranger]), voted.Roll.Exclude([stranger]));

        static void Same<T>(System.Collections.Generic.IReadOnlyList<Finding> reasons, Checked<T> refused)
            where T : class
        {
            refused.Value.Should().BeNull();
            refused.Findings.Should().Equal(reasons).And.NotBeEmpty();
        }
    }

    private static Meeting Held(int present) =>
        Meeting.Of(MeetingId.Of("m1"), OrganizationId.Of(407), MeetingKinds.Assembly, Day).Take(Of(present, present)).ValueOrThrow();

    private static Election Committee() => Election.Of("committee", 5, Many(1, 6), ElectionRule.BaseOrganization).ValueOrThrow();

    private static ElectionCount Counted(params int[] yes)
    {
        ElectionCount count = ElectionCount.Of(20, 20, 0);
        for (int i = 0; i < yes.Length; i++)
        {
            count = count.With(M(i + 1), yes[i]);
        }

        return count;
    }

    private static void ShouldRestore(Meeting meeting) =>
        Meeting.Restore(meeting, meeting.Roll, meeting.Evidence, meeting.Votes, meeting.Elections).ValueOrThrow().Should().Be(meeting);
}
