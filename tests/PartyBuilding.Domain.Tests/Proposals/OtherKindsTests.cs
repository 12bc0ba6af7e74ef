using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class OtherKindsTests
{
    private static readonly SubjectId Harbour = SubjectId.Of(SubjectKinds.Team, "harbour");
    private static readonly SubjectId Market = SubjectId.Of(SubjectKinds.Team, "market");

    [Fact]
    public void Review_of_an_item_cannot_be_skipped()
    {
        Proposal collected = Files.Submitted(Draft(ProposalKinds.InformationItem));
        StepTaken submit = ProposalActions.SubmitUpward(Files.Day(1, 14));

        collected.Refusal(submit).Should().Equal(DomainFindings.StepInOtherState);
        Proposal written = collected.After(ProposalActions.Write(Files.Member(1), Files.Day(1, 12)));
        written.Refusal(submit).Should().Equal(DomainFindings.StepInOtherState);
        written.Refusal(ProposalActions.Review(Files.Member(1), ProposalRoles.FullTimeViceChair, Files.Day(1, 13))).Should().Equal(
            [DomainFindings.ActorTookOtherStep], "who wrote it does not review it");
        written.Refusal(ProposalActions.Review(Files.Member(2), ProposalRoles.Office, Files.Day(1, 13))).Should().Equal(DomainFindings.RoleNotAllowed);
        written.CanAdopt(Adoption.By(Files.Conference, "city", Files.Day(1, 13))).Select(finding => finding.Kind).Should().Equal(DomainFindings.GateNotPassed);

        Proposal submitted = written.After(ProposalActions.Review(Files.Member(2), ProposalRoles.ViceChairInCharge, Files.Day(1, 13)), submit);
        submitted.CanAdopt(Adoption.By(Files.Conference, "city", Files.Day(1, 14))).Should().BeEmpty();
        submitted.CanAdopt(Adoption.By(Files.Conference, "city", Files.Day(1, 13))).Should().NotBeEmpty("it was submitted on the 14th");
    }

    [Fact]
    public void Item_says_who_wrote_it_so_that_another_one_reviews_it()
    {
        StepTaken nameless = StepTaken.Of(ProposalSteps.Write, Files.Day(1, 12)).By(ProposalRoles.Writer);

        Files.Submitted(Draft(ProposalKinds.InformationItem)).Refusal(nameless).Should().Equal(DomainFindings.ActorNotNamed);
    }

    [Fact]
    public void Item_that_is_sent_back_is_written_again()
    {
        StepTaken back = StepTaken.Of(ProposalSteps.SendBack, Files.Day(1, 13)).By(Files.Member(2), ProposalRoles.FullTimeViceChair);
        Proposal again = Files.Submitted(Draft(ProposalKinds.InformationItem)).After(ProposalActions.Write(Files.Member(1), Files.Day(1, 12)), back);

        again.State.Should().Be(ProposalStates.Submitted);
    }

    [Fact]
    public void Opinion_report_that_takes_up_a_clue_is_reviewed_and_submitted()
    {
        ProposalDraft draft = Draft(ProposalKinds.OpinionReport).TakingUp(ItemId.Of("clue-9"));
        Proposal report = Files.Submitted(draft).After(ProposalActions.Review(Files.Member(2), ProposalRoles.Reviewer, Files.Day(1, 12)));

        report.Draft.Clue.Should().Be(ItemId.Of("clue-9"));
        report.CanAdopt(Adoption.By(Files.Conference, "city", Files.Day(1, 13))).Should().NotBeEmpty();
        report.After(StepTaken.Of(ProposalSteps.Keep, Files.Day(1, 12)).By(ProposalRoles.Office)).State.Should().Be(ProposalStates.Kept);
    }

    [Fact]
    public void No_topic_is_given_to_a_team_without_a_bid()
    {
        Proposal topic = Files.Submitted(Draft(ProposalKinds.ResearchTopic));

        topic.Refusal(ProposalActions.Award(Harbour, Files.Day(2, 1))).Should().Equal(DomainFindings.EarlierStepMissing, DomainFindings.WinnerDidNotBid);
        topic.After(ProposalActions.Bid(Market, Files.Day(1, 20))).Refusal(ProposalActions.Award(Harbour, Files.Day(2, 1)))
            .Should().Equal(DomainFindings.WinnerDidNotBid);
    }

    [Fact]
    public void Winner_delivers_and_the_report_is_accepted_and_adopted()
    {
        Proposal awarded = Files.Submitted(Draft(ProposalKinds.ResearchTopic)).After(
            ProposalActions.Bid(Market, Files.Day(1, 20)), ProposalActions.Bid(Harbour, Files.Day(1, 21)), ProposalActions.Award(Harbour, Files.Day(2, 1)));

        awarded.Winner.Should().Be(Harbour);
        awarded.Refusal(ProposalActions.Deliver(Market, Files.Day(9, 1))).Should().Equal(DomainFindings.NotTheWinner);
        awarded.Refusal(ProposalActions.Bid(Market, Files.Day(9, 1))).Should().Equal(DomainFindings.StepInOtherState, DomainFindings.BidTwice);
        Proposal accepted = awarded.After(
            ProposalActions.Deliver(Harbour, Files.Day(9, 1)), StepTaken.Of(ProposalSteps.Accept, Files.Day(9, 10)).By(ProposalRoles.Office));
        accepted.Adopt(Adoption.By(Files.Conference, "city", Files.Day(10, 1))).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void Motion_is_decided_or_handled_as_a_suggestion()
    {
        Proposal examined = Files.Submitted(Draft(ProposalKinds.Motion)).After(ProposalActions.Examine(Files.Day(1, 12)));

        examined.After(ByCongress(ProposalSteps.PutOnAgenda, 13), ByCongress(ProposalSteps.Deliberate, 14), ByCongress(ProposalSteps.Decide, 15))
            .State.Should().Be(ProposalStates.Decided);
        examined.Refusal(ByCongress(ProposalSteps.Decide, 15)).Should().Equal(DomainFindings.StepInOtherState);
        examined.After(ByCongress(ProposalSteps.TreatAsSuggestion, 13), ProposalActions.Assign(Files.Water, HandlingRoles.Lead, Files.Day(1, 14)))
            .State.Should().Be(ProposalStates.Handling);
    }

    [Fact]
    public void Kind_of_a_bodys_own_is_handled_as_a_proposal()
    {
        Files.Submitted(Draft("goldenIdea")).Regulation.Procedure.Should().Be(ProposalProcedures.Proposal);
        Files.Submitted(Draft("goldenIdea")).Kind.Should().Be("goldenIdea");
    }

    [Fact]
    public void Body_adds_a_step_of_its_own_to_a_procedure()
    {
        Procedure own = ProposalProcedures.Proposal.ToBuilder()
            .Add(ProcedureStep.Of("leaderNote", LocalizedText.Of("领导批示", "note of a leader")).From(ProposalStates.Handling))
            .Build().ValueOrThrow();

        Files.WithWater(null, ProposalRegulation.Of(own)).After(StepTaken.Of("leaderNote", Files.Day(2, 9))).State.Should().Be(ProposalStates.Handling);
    }

    private static ProposalDraft Draft(string kind) => ProposalDraft.Of(ProposalId.Of(1), kind, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10));

    private static StepTaken ByCongress(string step, int day) => StepTaken.Of(step, Files.Day(1, day)).By(ProposalRoles.Congress);
}
