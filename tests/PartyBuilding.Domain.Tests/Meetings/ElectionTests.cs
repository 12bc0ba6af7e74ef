using System;
using System.Linq;
using FluentAssertions;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class ElectionTests
{
    [Theory]
    [InlineData(5, 6)] // 5 × 20% = 1
    [InlineData(6, 8)] // 1.2: at least a fifth is 2
    [InlineData(7, 9)] // 1.4
    [InlineData(1, 2)]
    public void Candidates_exceed_seats_by_a_fifth(int seats, int needed)
    {
        Election.Of("committee", seats, Many(1, needed), ElectionRule.BaseOrganization).HasErrors.Should().BeFalse();
        Checked<Election> tooFew = Election.Of("committee", seats, Many(1, needed - 1), ElectionRule.BaseOrganization);

        Errors(tooFew).Should().Equal(DomainFindings.CandidatesTooFew.Code);
        tooFew.Findings[0].Evidence.Should().Contain(pair => pair.Key == "needed" && pair.Value == Keys.Text(needed));
    }

    [Theory]
    [InlineData(5, 1)] // a village method: 10% of 5 is 0.5, rounded to 1
    [InlineData(4, 0)]
    [InlineData(15, 2)]
    public void A_tenth_is_rounded(int seats, int over) => ElectionRule.VillageBranch.Excess.Over(seats).Should().Be(over);

    [Theory]
    [InlineData(SeatRounding.Up, 2)]
    [InlineData(SeatRounding.Half, 2)]
    [InlineData(SeatRounding.Down, 1)]
    public void A_third_of_five_follows_the_rounding(SeatRounding rounding, int over) =>
        CandidateExcess.AtLeast(1, 3, rounding).Over(5).Should().Be(over); // 1.67

    [Fact]
    public void Officers_are_elected_with_as_many_candidates_as_seats() =>
        Election.Of("secretary", 1, [M(1)], ElectionRule.Officers).HasErrors.Should().BeFalse();

    [Fact]
    public void Elected_is_who_has_more_than_half_of_those_there()
    {
        // 20 there: 10 is exactly half and not enough. Member 6 has 11 and takes the last seat, 2 and 4 fall short.
        ElectionResult result = Count(Committee(6), Of(20, 22), ElectionCount.Of(20, 20, 0), 20, 10, 15, 9, 14, 11);

        result.Needed.Should().Be(11);
        result.Elected.Should().Equal(M(1), M(3), M(5), M(6));
        result.SeatsLeft.Should().Be(1);
        result.IsComplete.Should().BeFalse();
        result.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.ElectionCounted, DomainFindings.SeatsUnfilled);
        result.Text(Language.English).Should().Be(
            "committee: 22 due, 20 present, 11 votes elect; 4 elected for 5 seats. committee: seats left unfilled: 1; elect again among those not elected, or leave them open by a majority of the meeting.");
    }

    [Fact]
    public void Too_many_are_sorted_up_to_the_seats()
    {
        ElectionResult result = Count(Committee(6), Of(20, 22), ElectionCount.Of(20, 20, 0), 20, 12, 15, 16, 14, 11);

        result.Elected.Should().Equal(M(1), M(4), M(3), M(5), M(2));
        result.IsComplete.Should().BeTrue();
        Errors(result.NextRound()).Should().Contain(DomainFindings.NothingLeftToElect.Code);
    }

    [Fact]
    public void A_tie_at_the_last_seat_is_voted_on_again_among_the_tied()
    {
        // Five seats; 2, 5 and 6 are level at 12 for the last two.
        ElectionResult first = Count(Committee(6), Of(20, 22), ElectionCount.Of(20, 20, 0), 20, 12, 15, 16, 12, 12);

        first.Elected.Should().Equal(M(1), M(4), M(3));
        first.Tied.Should().Equal(M(2), M(5), M(6));
        Codes(first.Findings).Should().Equal(DomainFindings.ElectionCounted.Code, DomainFindings.TieAtLastSeat.Code);

        Election runoff = first.NextRound().ValueOrThrow();
        runoff.Seats.Should().Be(2);
        runoff.Round.Should().Be(2);
        ElectionResult second = runoff.Count(Of(20, 22), ElectionCount.Of(20, 20, 0).With(M(2), 8).With(M(5), 9).With(M(6), 7), Held).ValueOrThrow();

        // More votes win; none of them has more than half.
        second.Elected.Should().Equal(M(5), M(2));
        second.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_runoff_may_tie_again_and_takes_nobody_else()
    {
        ElectionResult first = Count(Committee(6), Of(20, 22), ElectionCount.Of(20, 20, 0), 20, 12, 15, 16, 14, 12);
        Election runoff = first.NextRound().ValueOrThrow();

        runoff.Seats.Should().Be(1);
        ElectionResult second = runoff.Count(Of(20, 22), ElectionCount.Of(20, 18, 0).With(M(2), 9).With(M(6), 9), Held).ValueOrThrow();
        second.Tied.Should().Equal(M(2), M(6));
        second.NextRound().ValueOrThrow().Round.Should().Be(3);
        Errors(runoff.Count(Of(20, 22), ElectionCount.Of(20, 20, 0).With(M(7), 3), Held)).Should().Equal(DomainFindings.NoCandidate.Code);
        Errors(first.NextRound([M(2), M(7)])).Should().Equal(DomainFindings.NotAmongTied.Code);
    }

    [Fact]
    public void Empty_seats_are_elected_again_among_those_not_elected()
    {
        ElectionResult first = Count(Committee(6), Of(20, 22), ElectionCount.Of(20, 20, 0), 20, 10, 15, 9, 14, 11);
        Election again = first.NextRound().ValueOrThrow();

        again.Candidates.Should().Equal(M(2), M(4));
        again.IsRunoff.Should().BeFalse();
        again.Count(Of(20, 22), ElectionCount.Of(20, 20, 0).With(M(2), 10).With(M(4), 9), Held).ValueOrThrow().Elected.Should().BeEmpty(); // a majority is needed
        again.Count(Of(20, 22), ElectionCount.Of(20, 20, 0).With(M(2), 11).With(M(4), 9), Held).ValueOrThrow().Elected.Should().Equal(M(2));
        Errors(first.NextRound([M(1)])).Should().Equal(DomainFindings.ElectedAlready.Code);
    }

    [Fact]
    public void A_majority_may_leave_seats_open()
    {
        ElectionResult first = Count(Committee(6), Of(20, 22), ElectionCount.Of(20, 20, 0), 20, 10, 15, 9, 14, 11);
        VoteRule rule = VoteRule.MoreThan(1, 2, VoteBase.Present);

        Errors(first.LeaveOpen(rule.Judge(Of(20, 22), VoteCount.Show(10, 10, 0), Held).Value!)).Should().Equal(DomainFindings.LeavingOpenLost.Code);
        ElectionResult left = first.LeaveOpen(rule.Judge(Of(20, 22), VoteCount.Show(11, 9, 0), Held).Value!).ValueOrThrow();
        left.IsComplete.Should().BeTrue();
        left.SeatsLeft.Should().Be(1);
        Codes(left.Findings).Should().Contain(DomainFindings.SeatsLeftOpen.Code);
        first.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void A_ballot_with_too_many_choices_is_invalid()
    {
        Election election = Election.Of("committee", 2, Many(1, 3), ElectionRule.BaseOrganization).ValueOrThrow();
        ElectionBallot[] ballots =
        [
            ElectionBallot.For(M(1), M(2)), ElectionBallot.For(M(1)), ElectionBallot.For(M(1), M(9)), // one chose somebody else
            ElectionBallot.For(M(1), M(2), M(3)), ElectionBallot.Spoiled, ElectionBallot.For(),
        ];

        ElectionResult result = election.Count(Of(6, 6), election.Tally(6, ballots), Held).ValueOrThrow();

        result.Count.Invalid.Should().Be(2);
        result.Findings[0].Kind.Should().Be(DomainFindings.BallotsInvalid);
        result.Count.WithTooMany.Should().Be(1);
        result.Votes.Select(votes => votes.ToString()).Should().Equal("1: 3", "2: 1", "9: 1", "3: 0");
        result.Elected.Should().BeEmpty(); // 3 of 6 there is exactly half
    }

    [Fact]
    public void Only_ballots_up_to_those_handed_out_are_counted()
    {
        Election election = Committee(6);

        Errors(election.Count(Of(20, 22), ElectionCount.Of(20, 21, 0), Held)).Should().Equal(DomainFindings.BallotsBeyondHandedOut.Code);
        Errors(election.Count(Of(20, 22), ElectionCount.Of(21, 20, 0), Held)).Should().Equal(DomainFindings.BallotsBeyondVoters.Code);
        election.Count(Of(20, 22), ElectionCount.Of(20, 19, 0), Held).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void All_faults_of_a_count_are_said_at_once()
    {
        // 18 valid ballots for 5 seats hold 90 choices at most.
        ElectionCount count = ElectionCount.Of(20, 20, 2).With(M(1), 19).With(M(2), 18).With(M(2), 18).With(M(3), 18).With(M(4), 18).WithProxies(1);

        Errors(Committee(6).Count(Of(20, 22), count, Held)).Should().Equal(
            DomainFindings.VotesByProxy.Code,
            DomainFindings.CandidateBeyondBallots.Code,
            DomainFindings.CandidateCountedTwice.Code,
            DomainFindings.ChoicesBeyondSeats.Code); // 19 + 4 × 18 = 91
    }

    [Fact]
    public void Without_a_quorum_nothing_is_counted() =>
        Errors(Committee(6).Count(Of(16, 20), ElectionCount.Of(16, 16, 0), Held)).Should().Equal(DomainFindings.QuorumMissed.Code);

    [Fact]
    public void A_candidate_twice_is_refused() =>
        Errors(Election.Of("committee", 1, [M(1), M(1)], ElectionRule.BaseOrganization))
            .Should().Equal(DomainFindings.CandidateTwice.Code, DomainFindings.CandidatesTooFew.Code);

    [Fact]
    public void An_election_fills_a_seat() =>
        new Action(() => Election.Of("committee", 0, [M(1)], ElectionRule.Officers)).Should().Throw<ArgumentOutOfRangeException>();

    private static Election Committee(int candidates) => Election.Of("committee", 5, Many(1, candidates), ElectionRule.BaseOrganization).ValueOrThrow();

    private static ElectionResult Count(Election election, Roll roll, ElectionCount count, params int[] yes)
    {
        for (int i = 0; i < yes.Length; i++)
        {
            count = count.With(M(i + 1), yes[i]);
        }

        return election.Count(roll, count, Held).ValueOrThrow();
    }
}
