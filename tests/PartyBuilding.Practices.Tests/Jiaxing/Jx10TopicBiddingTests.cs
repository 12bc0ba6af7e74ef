using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-10", "调研课题招标", "Topic bidding", typeof(Proposal), typeof(ProposalProcedures), typeof(ProposalActions))]
public sealed class Jx10TopicBiddingTests
{
    // A team of the city committee and a county organization; and a topic that one of the leaders leads.
    private static readonly SubjectId JointTeam = SubjectId.Of(SubjectKinds.Team, "city-and-county");
    private static readonly SubjectId Leader = City.Leaders[2];

    private static readonly Proposal Topic = Proposal.Submit(
        ProposalDraft.Of(ProposalId.Of("topic-1"), ProposalKinds.ResearchTopic, Sponsors.Collective(City.Committee), Day(1, 10))).ValueOrThrow();

    [Theory]
    [InlineData("leader")]
    [InlineData("jointTeam")]
    public void Topic_is_bid_for_awarded_delivered_and_adopted(string bidder)
    {
        SubjectId team = bidder == "leader" ? Leader : JointTeam;

        Proposal delivered = After(Topic, ProposalActions.Bid(team, Day(2, 1)), ProposalActions.Award(team, Day(3, 1)), ProposalActions.Deliver(team, Day(9, 1)));

        delivered.Winner.Should().Be(team);
        delivered.Adopt(Adoption.By(OrganizationId.Of("government"), "city", Day(11, 1))).HasErrors.Should().BeFalse();
        delivered.CanAdopt(Adoption.By(OrganizationId.Of("government"), "city", Day(8, 1))).Should().NotBeEmpty("it is adopted after it is delivered");
    }

    [Fact]
    public void No_award_without_a_bid_which_is_ours()
    {
        Kinds(Topic.CanTake(ProposalActions.Award(JointTeam, Day(3, 1)))).Should().Contain(DomainFindings.WinnerDidNotBid);
        Kinds(After(Topic, ProposalActions.Bid(Leader, Day(2, 1))).CanTake(ProposalActions.Award(JointTeam, Day(3, 1)))).Should().Equal(DomainFindings.WinnerDidNotBid);
    }

    [Fact]
    public void Only_the_winner_delivers()
    {
        Proposal awarded = After(Topic, ProposalActions.Bid(Leader, Day(2, 1)), ProposalActions.Bid(JointTeam, Day(2, 2)), ProposalActions.Award(JointTeam, Day(3, 1)));

        Kinds(awarded.CanTake(ProposalActions.Deliver(Leader, Day(9, 1)))).Should().Equal(DomainFindings.NotTheWinner);
    }

    [Fact]
    public void Every_step_leaves_a_record_that_points_can_be_given_for()
    {
        WorkLedgerBuilder ledger = new();
        After(Topic, ProposalActions.Bid(JointTeam, Day(2, 1)), ProposalActions.Award(JointTeam, Day(3, 1)), ProposalActions.Deliver(JointTeam, Day(9, 1)))
            .WriteRecords(ledger);

        ledger.Build().ValueOrThrow().RecordsOf(JointTeam).Select(record => record.Kind)
            .Should().BeEquivalentTo(RecordKinds.ResearchBid, RecordKinds.ResearchAwarded, RecordKinds.ResearchDelivered);
    }

    private static Proposal After(Proposal topic, params StepTaken[] steps) => steps.Aggregate(topic, (one, step) => one.Take(step).ValueOrThrow());

    private static IEnumerable<FindingKind> Kinds(IEnumerable<Finding> findings) => findings.Select(finding => finding.Kind);

    private static LocalDate Day(int month, int day) => new(2016, month, day);
}
