using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class SubmissionTests
{
    [Fact]
    public void Proposal_starts_with_what_was_put_forward()
    {
        Proposal proposal = Files.Submitted(Files.Draft(7, Suggestion.Of("s1").Under("traffic")));

        (proposal.State, proposal.Kind, proposal.Sponsors.Form).Should().Be((ProposalStates.Submitted, ProposalKinds.Proposal, SponsorForms.Individual));
        proposal.Draft.Matter.Should().Be(ItemId.Of(7), "the matter has the key of the proposal unless it is given another");
        proposal.Draft.Suggestions.Single().ToString().Should().Be("traffic/s1");
        proposal.ToString().Should().Be("proposal 7 submitted");
    }

    [Fact]
    public void All_faults_of_a_draft_are_named_at_once()
    {
        ProposalDraft draft = ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Joint(Files.Member(1), Files.Member(2), Files.Member(1)), Files.Day(1, 10))
            .Suggesting(Suggestion.Of("s1"), Suggestion.Of("s1")).Raising(RaisedProblem.Of("p"), RaisedProblem.Of("p").Under("a"))
            .MadeFrom(ProposalId.Of(1));

        Checked<Proposal> submitted = Proposal.Submit(draft);

        submitted.Value.Should().BeNull();
        submitted.Findings.Select(finding => finding.Kind).Should().Equal(
            DomainFindings.SponsorNamedTwice, DomainFindings.PointGivenTwice, DomainFindings.PointGivenTwice, DomainFindings.ProposalIntoItself);
    }

    [Fact]
    public void Suggestion_and_problem_may_share_a_code() =>
        Proposal.Submit(Files.Draft(1, Suggestion.Of("x")).Raising(RaisedProblem.Of("x"))).HasErrors.Should().BeFalse();

    [Fact]
    public void Writer_who_signs_as_well_is_no_fault() => Proposal.Submit(ProposalDraft.Of(
        ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Sole(Files.Member(1)).WrittenBy(Files.Member(1)), Files.Day(1, 1))).HasErrors.Should().BeFalse();

    [Fact]
    public void Programmers_errors_throw()
    {
        Action noId = () => ProposalDraft.Of(default, ProposalKinds.Proposal, Sponsors.Sole(Files.Member(1)), Files.Day(1, 1));
        Action noKind = () => ProposalDraft.Of(ProposalId.Of(1), "a b", Sponsors.Sole(Files.Member(1)), Files.Day(1, 1));
        Action noDraft = () => Proposal.Submit(null!);
        Action noStep = () => Files.Submitted().Take(null!);

        noId.Should().Throw<ArgumentException>().WithParameterName("id");
        noKind.Should().Throw<ArgumentException>().WithParameterName("kind");
        noDraft.Should().Throw<ArgumentNullException>().WithParameterName("draft");
        noStep.Should().Throw<ArgumentNullException>().WithParameterName("step");
    }

    [Fact]
    public void Signers_join_until_it_is_registered()
    {
        Proposal joint = Files.Submitted().After(
            ProposalActions.CoSign(Files.Member(2), Files.Day(1, 12)), ProposalActions.Examine(Files.Day(1, 20)), ProposalActions.CoSign(Files.Member(3), Files.Day(1, 21)));

        joint.Sponsors.Form.Should().Be(SponsorForms.Joint);
        joint.Sponsors.Signers.Select(signer => signer.Who).Should().Equal(Files.Member(1), Files.Member(2), Files.Member(3));
        joint.Refusal(ProposalActions.CoSign(Files.Member(2), Files.Day(1, 22))).Should().Equal(DomainFindings.SignedAlready);

        Proposal filed = joint.After(ProposalActions.File(Files.Day(2, 1)));

        filed.Refusal(ProposalActions.CoSign(Files.Member(2), Files.Day(2, 2))).Should().Equal([DomainFindings.StepInOtherState, DomainFindings.SignedAlready], "all reasons are given");
    }

    [Fact]
    public void First_sponsor_withdraws_until_it_is_assigned()
    {
        Proposal joint = Files.Filed(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Joint(Files.Member(1), Files.Member(2)), Files.Day(1, 10)));

        joint.Refusal(ProposalActions.Withdraw(Files.Member(2), Files.Day(2, 2))).Should().Equal(DomainFindings.NotTheFirstSponsor);
        joint.After(ProposalActions.Withdraw(Files.Member(1), Files.Day(2, 2))).State.Should().Be(ProposalStates.Withdrawn);
        Files.WithWater().Refusal(ProposalActions.Withdraw(Files.Member(1), Files.Day(2, 4))).Should().Equal(DomainFindings.StepInOtherState);
    }

    [Fact]
    public void Examination_comes_before_registering()
    {
        Files.Submitted().Refusal(ProposalActions.File(Files.Day(1, 12))).Should().Equal(DomainFindings.StepInOtherState);
        Files.Submitted().After(ProposalActions.Examine(Files.Day(1, 20)), ProposalActions.Return(Files.Day(1, 21))).Course.IsEnded.Should().BeTrue();
    }

    [Fact]
    public void Motion_with_too_few_signers_is_not_put_on_the_agenda()
    {
        SubjectId[] nine = [.. Enumerable.Range(2, 8).Select(Files.Member)];
        Proposal motion = Proposal.Submit(
            ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Motion, Sponsors.Joint(Files.Member(1), nine), Files.Day(1, 10)),
            ProposalRegulation.For(ProposalKinds.Motion).SignedByAtLeast(10)).ValueOrThrow().After(ProposalActions.Examine(Files.Day(1, 11)));
        StepTaken agenda = StepTaken.Of(ProposalSteps.PutOnAgenda, Files.Day(1, 12)).By(ProposalRoles.Congress);

        motion.Refusal(agenda).Should().Equal(DomainFindings.TooFewSigners);
        motion.After(ProposalActions.CoSign(Files.Member(10), Files.Day(1, 12)), agenda).State.Should().Be(ProposalStates.OnAgenda);
    }
}
