using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class HandlingTests
{
    [Fact]
    public void Proposal_is_assigned_replied_rated_and_closed()
    {
        Proposal closed = Files.WithWater().After(
            ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(2, 10)),
            ProposalActions.Contact(Files.Water, ContactPhases.Middle, Files.Day(3, 10)),
            ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 1)),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(4, 9)),
            ProposalActions.Close(Files.Day(4, 10)));

        closed.State.Should().Be(ProposalStates.Closed);
        closed.Replies.Single().Should().Match<HandlingReply>(reply => reply.Result == "A" && reply.Round == 1 && reply.IsInTime && reply.Due == null);
        closed.Opinions.Single().IsContent.Should().BeTrue();
        closed.Contacts.Select(contact => contact.Phase).Should().Equal(ContactPhases.Start, ContactPhases.Middle);
    }

    [Fact]
    public void Reply_before_assignment_is_refused_with_all_reasons() =>
        Files.Filed().Refusal(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(1, 31))).Should().Equal(
            DomainFindings.StepBeforePrevious, DomainFindings.StepInOtherState, DomainFindings.UnitNotAssigned);

    [Fact]
    public void Reply_of_a_unit_that_is_not_assigned_is_refused() =>
        Files.WithWater().Refusal(ProposalActions.Reply(Files.Roads, ReplyResults.Solved, Files.Day(4, 1))).Should().Equal(DomainFindings.UnitNotAssigned);

    [Fact]
    public void Second_reply_in_one_round_is_refused() =>
        Files.WithWater().After(ProposalActions.Reply(Files.Water, ReplyResults.Later, Files.Day(4, 1)))
            .Refusal(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 2))).Should().Equal(DomainFindings.RepliedAlready);

    [Fact]
    public void Joint_unit_writes_to_the_leading_one_and_does_not_reply()
    {
        Proposal both = Files.WithWater().After(ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 3)));

        both.Refusal(ProposalActions.Reply(Files.Roads, ReplyResults.Solved, Files.Day(3, 1))).Should().Equal(DomainFindings.JointUnitReplies);
        both.Refusal(ProposalActions.JointLetter(Files.Water, Files.Day(3, 1))).Should().Equal(DomainFindings.NotAJointUnit);
        both.After(ProposalActions.JointLetter(Files.Roads, Files.Day(3, 1)), ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 1)), ProposalActions.Close(Files.Day(4, 2)))
            .State.Should().Be(ProposalStates.Closed, "a joint unit owes the proposer nothing");
    }

    [Fact]
    public void Assignments_that_do_not_fit_together_are_refused()
    {
        Files.Filed().Refusal(ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 3))).Should().Equal(DomainFindings.JointWithoutLead);
        Files.WithWater().Refusal(ProposalActions.Assign(Files.Water, HandlingRoles.Lead, Files.Day(2, 4))).Should().Equal(
            DomainFindings.UnitAssignedAlready, DomainFindings.LeadAssignedAlready);
        Files.WithWater().Refusal(ProposalActions.Assign(Files.Roads, HandlingRoles.Separate, Files.Day(2, 4))).Should().Equal(DomainFindings.HandlingRolesMixed);
        Files.WithWater().Refusal(ProposalActions.Assign(Files.Roads, "chief", Files.Day(2, 4))).Should().Equal(DomainFindings.StepValueMissing);
    }

    [Fact]
    public void Separate_units_each_owe_a_reply()
    {
        Proposal one = Files.Filed().After(
            ProposalActions.Assign(Files.Water, HandlingRoles.Separate, Files.Day(2, 3)),
            ProposalActions.Assign(Files.Roads, HandlingRoles.Separate, Files.Day(2, 3)),
            ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1)));

        one.Refusal(ProposalActions.Close(Files.Day(3, 2))).Should().Equal(DomainFindings.UnitsOweReplies);
        one.After(ProposalActions.Reply(Files.Roads, ReplyResults.ForReference, Files.Day(3, 3)), ProposalActions.Close(Files.Day(3, 4)))
            .Replies.Select(reply => reply.Unit).Should().Equal(Files.Water, Files.Roads);
    }

    [Fact]
    public void Unit_gives_it_back_and_another_one_takes_it()
    {
        Proposal given = Files.WithWater().After(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)), ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(2, 7)));

        given.Assignments.Single().GivenBackOn.Should().Be(Files.Day(2, 7));
        given.Refusal(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1))).Should().Equal(DomainFindings.UnitNotAssigned);
        given.After(ProposalActions.Assign(Files.Roads, HandlingRoles.Lead, Files.Day(2, 8)), ProposalActions.Reply(Files.Roads, ReplyResults.Solved, Files.Day(3, 1)))
            .Replies.Single().Unit.Should().Be(Files.Roads);
    }

    [Fact]
    public void Request_that_is_declined_leaves_it_where_it_is()
    {
        Proposal kept = Files.WithWater().After(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)), ProposalActions.AnswerGiveBack(Files.Water, false, Files.Day(2, 7)));

        kept.Assignments.Single().IsCurrent.Should().BeTrue();
        kept.Refusal(ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(2, 8))).Should().Equal(DomainFindings.NoRequestOpen);
    }

    [Fact]
    public void Opinion_needs_a_reply_and_a_sponsor()
    {
        Files.WithWater().Refusal(ProposalActions.Rate(Files.Member(9), Files.Water, Satisfactions.Very, Files.Day(3, 1))).Should().Equal(
            DomainFindings.NotASponsor, DomainFindings.NotRepliedYet);
        Files.WithWater().After(
                ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1)),
                ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(3, 2)))
            .Refusal(ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Dissatisfied, Files.Day(3, 3))).Should().Equal(DomainFindings.OpinionGivenAlready);
    }

    [Fact]
    public void Second_handling_follows_dissatisfaction_and_is_rated_by_itself()
    {
        Proposal replied = Files.WithWater().After(ProposalActions.Reply(Files.Water, ReplyResults.ForReference, Files.Day(3, 1)));

        replied.Refusal(ProposalActions.HandleAgain(Files.Water, Files.Day(3, 2))).Should().Equal(DomainFindings.NobodyDissatisfied);

        Proposal again = replied.After(
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Dissatisfied, Files.Day(3, 5)),
            ProposalActions.HandleAgain(Files.Water, Files.Day(3, 8)));

        again.State.Should().Be(ProposalStates.Handling);
        again.Assignments.Single().Should().Match<HandlingAssignment>(one => one.Round == 2 && one.RoundFrom == Files.Day(3, 8) && one.AssignedOn == Files.Day(2, 3));
        again.After(
                ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 1)),
                ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Satisfied, Files.Day(4, 2)))
            .Opinions.Select(opinion => (opinion.Round, opinion.Satisfaction)).Should().Equal((1, Satisfactions.Dissatisfied), (2, Satisfactions.Satisfied));
    }

    [Fact]
    public void Steps_without_what_they_must_say_are_refused()
    {
        StepTaken bare = StepTaken.Of(ProposalSteps.Assign, Files.Day(2, 3)).By(ProposalRoles.Office);
        StepTaken nobody = StepTaken.Of(ProposalSteps.Reply, Files.Day(3, 1)).By(ProposalRoles.Unit);
        StepTaken resultless = StepTaken.Of(ProposalSteps.Reply, Files.Day(3, 1)).By(Files.Water, ProposalRoles.Unit);

        Files.Filed().Refusal(bare).Should().Equal(DomainFindings.StepValueMissing);
        Files.WithWater().Refusal(nobody).Should().Equal(DomainFindings.StepActorMissing);
        Files.WithWater().Refusal(resultless).Should().Equal(DomainFindings.StepValueMissing);
    }

    [Fact]
    public void State_on_a_day_is_what_had_happened_by_then()
    {
        Proposal closed = Files.WithWater().After(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 1)), ProposalActions.Close(Files.Day(4, 10)));

        closed.AsOf(Files.Day(1, 9)).Should().BeNull();
        closed.AsOf(Files.Day(2, 2))!.State.Should().Be(ProposalStates.Filed);
        closed.AsOf(Files.Day(4, 1))!.State.Should().Be(ProposalStates.Replied);
        closed.AsOf(Files.Day(4, 10)).Should().Be(closed);
    }

    [Fact]
    public void What_a_unit_has_replied_to_is_not_given_back()
    {
        Proposal replied = Files.WithWater().After(
            ProposalActions.Reply(Files.Water, ReplyResults.ForReference, Files.Day(3, 1)),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Dissatisfied, Files.Day(3, 5)));

        replied.Refusal(ProposalActions.AskToGiveBack(Files.Water, Files.Day(3, 6))).Should().Equal(DomainFindings.GivenBackAfterReply);
        replied.After(ProposalActions.HandleAgain(Files.Water, Files.Day(3, 8)))
            .Refusal(ProposalActions.AskToGiveBack(Files.Water, Files.Day(3, 9))).Should().Equal([DomainFindings.GivenBackAfterReply], "the second handling is by the same unit");
    }

    [Fact]
    public void A_request_that_was_overtaken_by_the_reply_can_only_be_declined()
    {
        Proposal replied = Files.WithWater().After(
            ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)), ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(2, 6)));

        replied.Refusal(ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(2, 7))).Should().Equal(DomainFindings.GivenBackAfterReply);
        replied.After(ProposalActions.AnswerGiveBack(Files.Water, false, Files.Day(2, 7)), ProposalActions.Close(Files.Day(2, 8))).State.Should().Be(ProposalStates.Closed);
    }

    [Fact]
    public void A_unit_that_is_assigned_anew_begins_anew()
    {
        ProposalRegulation regulation = ProposalRegulation.For(ProposalKinds.Proposal).CountingReplies(ReplyCondition.ContactAt(ContactPhases.Start))
            .With(HandlingDeadlines.None.Within(HandlingDuties.FirstContact, DateLength.Days(15)).Within(HandlingDuties.JointLetter, DateLength.Months(1)));
        Proposal first = Files.WithWater(null, regulation).After(
            ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 3)),
            ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(2, 5)),
            ProposalActions.LedByHead(Files.Water, Files.Day(2, 5)),
            ProposalActions.JointLetter(Files.Roads, Files.Day(2, 5)));
        Proposal anew = first.After(
            ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)),
            ProposalActions.AskToGiveBack(Files.Roads, Files.Day(2, 5)),
            ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(2, 5)),
            ProposalActions.AnswerGiveBack(Files.Roads, true, Files.Day(2, 5)),
            ProposalActions.Assign(Files.Water, HandlingRoles.Lead, Files.Day(2, 5)),
            ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 5)));

        first.DueOn(Files.Day(2, 5)).Should().BeEmpty();
        first.IsLedByHeadOf(Files.Water).Should().BeTrue();
        anew.DueOn(Files.Day(2, 5)).Select(due => (due.Duty, due.Unit)).Should().Equal((HandlingDuties.FirstContact, Files.Water), (HandlingDuties.JointLetter, Files.Roads));
        anew.IsLedByHeadOf(Files.Water).Should().BeFalse();
        Proposal replied = anew.After(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(2, 5)));
        replied.MissingFrom(replied.Replies.Single()).Should().Equal("contact.start");
    }

    [Fact]
    public void What_is_with_no_unit_that_answers_is_not_closed()
    {
        // A body of its own that closes while it is with the units as well.
        ProcedureStep close = ProcedureStep.Of(ProposalSteps.Close, LocalizedText.Of("办结", "close"))
            .From(ProposalStates.Handling, ProposalStates.Replied).To(ProposalStates.Closed).By(ProposalRoles.Office);
        ProposalRegulation own = ProposalRegulation.Of(ProposalProcedures.Proposal.ToBuilder().Replace(close).Build().ValueOrThrow());
        Proposal returned = Files.WithWater(null, own).After(
            ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 3)),
            ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)),
            ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(2, 6)));

        returned.Refusal(ProposalActions.Close(Files.Day(2, 7))).Should().Equal([DomainFindings.NobodyAnswers], "a joint unit does not answer the proposer");
        returned.After(
            ProposalActions.Assign(Files.Parks, HandlingRoles.Lead, Files.Day(2, 7)), ProposalActions.Reply(Files.Parks, ReplyResults.Solved, Files.Day(3, 1)),
            ProposalActions.Close(Files.Day(3, 2))).State.Should().Be(ProposalStates.Closed);
    }

    [Fact]
    public void A_unit_asks_once_to_give_it_back_until_it_is_answered()
    {
        Proposal asked = Files.WithWater().After(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)));

        asked.Refusal(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 6))).Should().Equal(DomainFindings.RequestOpen);
    }
}
