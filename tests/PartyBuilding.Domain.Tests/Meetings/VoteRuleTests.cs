using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class VoteRuleTests
{
    [Theory]
    [InlineData(10, false)] // exactly half of the 20 due
    [InlineData(11, true)]
    public void Admission_needs_more_than_half_of_those_due(int yes, bool isCarried)
    {
        // 20 due, 15 there: 10 are two thirds of those there and not enough.
        VoteResult result = VoteRule.Admission.Judge(Of(15, 20), VoteCount.Ballot(15, 15, yes, 15 - yes, 0), Held).ValueOrThrow();

        result.IsCarried.Should().Be(isCarried);
        result.OutOf.Should().Be(20);
        result.Needed.Should().Be(11);
    }

    [Fact]
    public void Written_opinions_of_absent_members_count_as_votes()
    {
        // 20 due, 12 there; 10 yes in the room and one in writing make 11 of 20.
        VoteCount count = VoteCount.Ballot(12, 12, 10, 1, 1).WithWritten(WrittenOpinion.Of(M(20), VoteChoice.Yes), WrittenOpinion.Of(M(13), VoteChoice.No));

        VoteResult result = VoteRule.Admission.Judge(Of(12, 20), count, Held).ValueOrThrow();

        result.IsCarried.Should().BeTrue();
        result.Outcome.Kind.Should().Be(DomainFindings.VoteCarried);
        result.Quorum.Findings.Single().Kind.Should().Be(DomainFindings.QuorumMet);
        result.Text(Language.Chinese).Should().Be(
            "表决通过：应到 20 人（依法不计入 0 人），实到 12 人，书面意见 2 份；赞成 11，反对 2，弃权 1，无效 0；以 20 为基数，按 > 1/2 须至少 11 票。");
        result.Text(Language.English).Should().Be(
            "the vote is carried: 20 due (0 lawfully not counted), 12 present, 2 written opinions; 11 for, 2 against, 1 abstained, 0 invalid; of 20, 11 needed by > 1/2.");
    }

    [Fact]
    public void Written_opinions_do_not_make_the_quorum()
    {
        // 10 of 20 are there: not more than half, however many wrote.
        VoteCount count = VoteCount.Show(10, 0, 0).WithWritten(WrittenOpinion.Of(M(20), VoteChoice.Yes));

        Errors(VoteRule.Admission.Judge(Of(10, 20), count, Held)).Should().Equal(DomainFindings.QuorumMissed.Code);
    }

    [Theory]
    [InlineData(VoteBase.Due, 20, false)]
    [InlineData(VoteBase.Present, 15, true)] // 8 of 15
    [InlineData(VoteBase.Voting, 12, true)] // 8 of 8 + 4; two abstained, one ballot is invalid
    public void The_base_decides(VoteBase of, int outOf, bool isCarried)
    {
        VoteResult result = VoteRule.MoreThan(1, 2, of).Judge(Of(15, 20), VoteCount.Ballot(15, 15, 8, 4, 2), Held).ValueOrThrow();

        result.OutOf.Should().Be(outOf);
        result.IsCarried.Should().Be(isCarried);
        result.Count.Invalid.Should().Be(1);
    }

    [Fact]
    public void A_tie_is_not_carried()
    {
        VoteResult result = VoteRule.MoreThan(1, 2, VoteBase.Voting).Judge(Of(6, 6), VoteCount.Show(3, 3, 0), Held).ValueOrThrow();

        result.IsTied.Should().BeTrue();
        result.IsCarried.Should().BeFalse();
        result.Outcome.Kind.Should().Be(DomainFindings.VoteLost);
    }

    [Fact]
    public void More_ballots_than_handed_out_make_the_vote_invalid()
    {
        Checked<VoteResult> result = VoteRule.Admission.Judge(Of(15, 20), VoteCount.Ballot(15, 16, 16, 0, 0), Held);

        result.IsUsable.Should().BeFalse();
        Errors(result).Should().Equal(DomainFindings.BallotsBeyondHandedOut.Code);
    }

    [Fact]
    public void All_faults_of_a_count_are_said_at_once()
    {
        // 16 handed out to 15 voters, 17 collected of 16, 18 counted of 17, one by proxy, a written opinion of somebody present.
        VoteCount count = VoteCount.Ballot(16, 17, 18, 0, 0).WithProxies(1).WithWritten(WrittenOpinion.Of(M(1), VoteChoice.Yes));

        Errors(VoteRule.Admission.Judge(Of(15, 20), count, Held)).Should().Equal(
            DomainFindings.BallotsBeyondVoters.Code,
            DomainFindings.BallotsBeyondHandedOut.Code,
            DomainFindings.VotesBeyondBallots.Code,
            DomainFindings.VotesByProxy.Code,
            DomainFindings.WrittenThoughPresent.Code);
    }

    [Fact]
    public void More_hands_than_voters_are_refused() =>
        Errors(VoteRule.MoreThan(1, 2, VoteBase.Present).Judge(Of(15, 20), VoteCount.Show(10, 5, 1), Held)).Should().Equal(DomainFindings.VotesBeyondVoters.Code);

    [Fact]
    public void Written_opinions_are_for_those_due_with_a_vote_once_and_where_allowed()
    {
        WrittenOpinion stranger = WrittenOpinion.Of(M(99), VoteChoice.Yes);
        WrittenOpinion absent = WrittenOpinion.Of(M(20), VoteChoice.Yes);

        Errors(VoteRule.Admission.Judge(Of(15, 20), VoteCount.Show(15, 0, 0).WithWritten(stranger, absent, absent), Held))
            .Should().Equal(DomainFindings.WrittenTwice.Code, DomainFindings.WrittenWithoutVote.Code);
        Errors(VoteRule.MoreThan(1, 2, VoteBase.Due).Judge(Of(15, 20), VoteCount.Show(15, 0, 0).WithWritten(absent), Held))
            .Should().Equal(DomainFindings.WrittenNotAllowed.Code);
    }

    [Fact]
    public void Who_is_lawfully_not_counted_does_not_vote_in_writing()
    {
        VoteRule rule = VoteRule.Admission.WithQuorum(QuorumRule.Admission.Excluding(ExclusionGrounds.Abroad));
        Roll roll = Of(15, 20).Exclude([Exclusion.Of(M(20), ExclusionGrounds.Abroad).ConsentedBy(OrganizationId.Of(1), Held).ApprovedByMeeting(Held)]).ValueOrThrow();

        Errors(rule.Judge(roll, VoteCount.Show(15, 0, 0).WithWritten(WrittenOpinion.Of(M(20), VoteChoice.Yes)), Held)).Should().Equal(DomainFindings.WrittenWithoutVote.Code);
        rule.Judge(roll, VoteCount.Show(10, 5, 0), Held).ValueOrThrow().IsCarried.Should().BeTrue(); // 10 of 19
    }

    [Fact]
    public void The_method_can_be_prescribed()
    {
        VoteRule secret = VoteRule.MoreThan(1, 2, VoteBase.Present).By(VoteMethod.Ballot);
        VoteRule open = VoteRule.MoreThan(1, 2, VoteBase.Present).By(VoteMethod.Show);

        Errors(secret.Judge(Of(3, 3), VoteCount.Show(3, 0, 0), Held)).Should().Equal(DomainFindings.ShowNotAllowed.Code);
        Errors(open.Judge(Of(3, 3), VoteCount.Ballot(3, 3, 3, 0, 0), Held)).Should().Equal(DomainFindings.BallotNotAllowed.Code);
    }

    [Fact]
    public void Exclusions_that_do_not_count_go_with_the_result_as_warnings()
    {
        Roll roll = Of(18, 20).Exclude([Exclusion.Of(M(20), ExclusionGrounds.Abroad)]).ValueOrThrow();

        Checked<VoteResult> result = VoteRule.Admission.Judge(roll, VoteCount.Show(18, 0, 0), Held);

        result.ValueOrThrow().Quorum.Due.Should().Be(20);
        result.Findings.Should().HaveCount(3).And.OnlyContain(finding => finding.Severity == Severity.Warning);
    }

    [Fact]
    public void Negative_counts_throw() => new Action(() => VoteCount.Show(-1, 0, 0)).Should().Throw<ArgumentOutOfRangeException>();
}
