using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

/// <summary>Three rates with denominators of their own; a reply counts only if every condition holds.</summary>
public sealed class HandlingFiguresTests
{
    // Of the five conditions only the first, two talks, can be read in the regulation; the others here are ours.
    private static readonly ProposalRegulation Strict = ProposalRegulation.For(ProposalKinds.Proposal)
        .With(HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Months(2)))
        .CountingReplies(
            ReplyCondition.ContactAt(ContactPhases.Start), ReplyCondition.ContactAt(ContactPhases.Middle),
            ReplyCondition.InTime, ReplyCondition.Paper("signedByHead"), ReplyCondition.ContactedAtLeast(2), ReplyCondition.OpinionGiven);

    [Fact]
    public void Rates_have_their_own_denominators()
    {
        // 1 counts; 2 lacks the talk in the middle; 3 has no reply; 4 is late, unsigned and unsatisfactory.
        Proposal[] four = [Complete(1, 3, 2), WithoutMiddle(2, 5, 1), Silent(3, 2), Late(4)];

        HandlingFigures figures = HandlingFigures.Of(Files.Water, DateSpan.Year(2025), four);

        figures.ReplyRate.Should().Be(Proportion.Of(1, 4));
        figures.SatisfactionRate.Should().Be(Proportion.Of(2, 4));
        figures.AdoptionRate.Should().Be(Proportion.Of(3, 10), "2 + 1 of 3 + 5 + 2 + 0 suggestions");
        figures.RepliedInTime.Should().Be(Proportion.Of(2, 4));
        figures.Uncounted.Select(row => row.ToString()).Should().Equal(
            "2 handlingUnit:water: contact.middle, paper.signedByHead, contacts.2",
            "3 handlingUnit:water: replied",
            "4 handlingUnit:water: inTime, paper.signedByHead");
        figures.Uncounted[1].ToFinding().Kind.Should().Be(DomainFindings.ReplyNotCounted);
        figures.Uncounted[1].ToFinding().Text(Language.Chinese).Should().Contain("缺少：答复");
    }

    [Fact]
    public void Figures_are_those_of_the_end_of_the_period()
    {
        HandlingFigures march = HandlingFigures.Of(Files.Water, DateSpan.Of(Files.Day(1, 1), Files.Day(3, 19)), [Complete(1, 3, 2)]);

        march.ReplyRate.Should().Be(Proportion.Of(0, 1), "the reply came on 20 March");
        march.AdoptionRate.Should().Be(Proportion.Of(0, 3));
    }

    [Fact]
    public void Only_who_answers_the_proposer_is_measured()
    {
        Proposal joint = Silent(1, 0).After(ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 4)));
        Proposal givenBack = Silent(2, 0).After(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)), ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(2, 6)));

        HandlingFigures.Of(Files.Roads, DateSpan.Year(2025), [joint]).ReplyRate.IsOfNothing.Should().BeTrue();
        HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [joint, givenBack]).ReplyRate.Should().Be(Proportion.Of(0, 1));
        HandlingFigures.Of(Files.Water, DateSpan.Year(2024), [joint]).ReplyRate.IsOfNothing.Should().BeTrue("it was assigned in 2025");
    }

    [Fact]
    public void Second_round_is_judged_by_itself()
    {
        Proposal again = Late(4).After(ProposalActions.HandleAgain(Files.Water, Files.Day(5, 1)));
        Proposal solved = again.After(
            ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(5, 2)),
            ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(6, 1)).WithPaper("signedByHead"),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(6, 2)));

        HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [again]).Uncounted.Single().Missing.Should().Equal("replied");
        HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [solved]).SatisfactionRate.Should().Be(Proportion.Of(1, 1));
        HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [solved]).Uncounted.Single().Missing.Should().Equal("contact.middle", "contacts.2");
    }

    [Fact]
    public void One_who_is_dissatisfied_is_enough_to_be_not_satisfied()
    {
        ProposalDraft draft = ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Joint(Files.Member(1), Files.Member(2)), Files.Day(1, 10));
        Proposal both = Files.WithWater(draft).After(
            ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1)),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(3, 2)),
            ProposalActions.Rate(Files.Member(2), Files.Water, Satisfactions.Dissatisfied, Files.Day(3, 3)));

        HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [both]).SatisfactionRate.Should().Be(Proportion.Of(0, 1));
    }

    [Fact]
    public void Proposals_led_by_the_head_are_counted() =>
        HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [Silent(1, 0).After(ProposalActions.LedByHead(Files.Water, Files.Day(2, 5))), Silent(2, 0)])
            .LedByHead.Should().Be(1);

    private static Proposal Complete(int id, int suggestions, int adopted) => Adopted(
        Silent(id, suggestions).After(
            ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(2, 10)),
            ProposalActions.Contact(Files.Water, ContactPhases.Middle, Files.Day(3, 10)),
            ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 20)).WithPaper("signedByHead"),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(3, 25))),
        adopted);

    private static Proposal WithoutMiddle(int id, int suggestions, int adopted) => Adopted(
        Silent(id, suggestions).After(
            ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(2, 10)),
            ProposalActions.Reply(Files.Water, ReplyResults.BeingSolved, Files.Day(3, 20)),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Basically, Files.Day(3, 25))),
        adopted);

    private static Proposal Late(int id) => Silent(id, 0).After(
        ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(2, 10)),
        ProposalActions.Contact(Files.Water, ContactPhases.Middle, Files.Day(3, 10)),
        ProposalActions.Reply(Files.Water, ReplyResults.ForReference, Files.Day(4, 4)),
        ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Dissatisfied, Files.Day(4, 5)));

    private static Proposal Silent(int id, int suggestions) =>
        Files.WithWater(Files.Draft(id, [.. Enumerable.Range(1, suggestions).Select(i => Suggestion.Of("s" + i))]), Strict);

    private static Proposal Adopted(Proposal proposal, int count) => Enumerable.Range(1, count).Aggregate(
        proposal, (one, i) => one.Adopt(Adoption.By(Files.Water, "city", Files.Day(3, 20)).OfSuggestion("s" + i)).ValueOrThrow());
}
