using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-1", "提案全程办理", "Proposals from filing to closing", typeof(Proposal), typeof(ProposalProcedures), typeof(Sponsors), typeof(ProposalRegister), typeof(HandlingFigures))]
public sealed class Gz01ProposalWorkTests
{
    private static readonly SubjectId Water = SubjectId.Of(SubjectKinds.HandlingUnit, "water");

    [Fact]
    public void A_proposal_is_examined_registered_assigned_replied_rated_and_closed()
    {
        Proposal proposal = Submitted(1, Sponsors.Sole(MemberId.Of(1)), 2013);
        proposal.CanTake(ProposalActions.Assign(Water, HandlingRoles.Lead, Day(2013, 3, 1))).Kinds().Should().Equal(DomainFindings.StepInOtherState);

        proposal = Closed(proposal, Water, MemberId.Of(1));

        proposal.State.Should().Be(ProposalStates.Closed);
        proposal.AsOf(Day(2013, 3, 1))!.State.Should().Be(ProposalStates.Handling);
        proposal.Replies.Single().Result.Should().Be(ReplyResults.Solved);
    }

    [Fact]
    public void A_proposal_that_is_not_registered_is_returned_or_goes_on_as_an_information_item()
    {
        Proposal examined = Submitted(1, Sponsors.Sole(MemberId.Of(1)), 2013).After(ProposalActions.Examine(Day(2013, 2, 1)));

        examined.After(ProposalActions.Return(Day(2013, 2, 10))).State.Should().Be(ProposalStates.Returned);

        ProposalConversion conversion = examined.Convert(ProposalId.Of("i1"), ProposalKinds.InformationItem, Day(2013, 2, 10)).ValueOrThrow();
        conversion.Ended.State.Should().Be(ProposalStates.Converted);
        Proposal item = Proposal.Submit(conversion.Draft).ValueOrThrow();
        item.Kind.Should().Be(ProposalKinds.InformationItem);
        item.Draft.ConvertedFrom.Should().Be(examined.Id);
        item.Sponsors.Should().Be(examined.Sponsors);
    }

    [Fact]
    public void A_joint_proposal_is_rated_by_those_who_signed_it_and_handled_again_when_one_is_dissatisfied()
    {
        Proposal proposal = Submitted(1, Sponsors.Joint(MemberId.Of(1), MemberId.Of(2), MemberId.Of(3)), 2013);
        proposal.Sponsors.Form.Should().Be(SponsorForms.Joint);
        proposal = Replied(proposal, Water);

        proposal.CanTake(ProposalActions.Rate(MemberId.Of(9), Water, Satisfactions.Very, Day(2013, 6, 1))).Kinds().Should().Equal(DomainFindings.NotASponsor);
        proposal = proposal.After(
            ProposalActions.Rate(MemberId.Of(1), Water, Satisfactions.Very, Day(2013, 6, 1)),
            ProposalActions.Rate(MemberId.Of(3), Water, Satisfactions.Dissatisfied, Day(2013, 6, 2)),
            ProposalActions.HandleAgain(Water, Day(2013, 6, 5)),
            ProposalActions.Reply(Water, ReplyResults.Solved, Day(2013, 8, 1)),
            ProposalActions.Rate(MemberId.Of(3), Water, Satisfactions.Satisfied, Day(2013, 8, 9)),
            ProposalActions.Close(Day(2013, 9, 1)));

        proposal.Replies.Select(reply => reply.Round).Should().Equal(1, 2);
    }

    [Fact]
    public void A_collective_proposal_stands_under_the_body_that_puts_it_forward()
    {
        Sponsors sponsors = Sponsors.Collective(OrganizationId.Of("party-1")).WrittenBy(MemberId.Of(4));

        sponsors.Form.Should().Be(SponsorForms.Collective);
        sponsors.First.Should().Be((SubjectId)OrganizationId.Of("party-1"));
        sponsors.Authors.Single().Who.Should().Be((SubjectId)MemberId.Of(4));
    }

    [Fact]
    public void Two_thousand_two_hundred_and_four_proposals_of_four_years_are_all_dealt_with()
    {
        // The report gives the number alone. Ours are the years, their equal parts (4 × 551 = 2,204), what became of each, and the forty units.
        ProposalRegister register = ProposalRegister.Of(Enumerable.Range(0, 2204).SelectMany(DealtWith)).ValueOrThrow();
        DateSpan fourYears = DateSpan.Of(Day(2012, 1, 1), Day(2015, 12, 31));

        Proposal[] proposals = [.. register.PutForward(fourYears).Where(one => one.Kind == ProposalKinds.Proposal)];
        proposals.Should().HaveCount(2204).And.OnlyContain(one => one.Course.IsEnded);
        proposals.GroupBy(one => one.Draft.Date.Year).Select(year => year.Count()).Should().Equal(551, 551, 551, 551);

        // Of every twenty one is returned and one goes on as an information item: 111 each, 2,204 - 222 = 1,982 closed.
        proposals.GroupBy(one => one.State).ToDictionary(state => state.Key, state => state.Count()).Should().Equal(new Dictionary<string, int>
        {
            [ProposalStates.Returned] = 111,
            [ProposalStates.Converted] = 111,
            [ProposalStates.Closed] = 1982,
        });
        HandlingFigures[] units = [.. register.Units.Select(unit => register.FiguresOf(unit, fourYears))];
        units.Should().HaveCount(40).And.OnlyContain(unit => unit.ReplyRate.Reaches(1) && unit.SatisfactionRate.Reaches(1));
        units.Sum(unit => unit.ReplyRate.Whole).Should().Be(1982);
        register.DueOn(Day(2015, 12, 31)).Should().BeEmpty();
    }

    private static IEnumerable<Proposal> DealtWith(int number)
    {
        SubjectId first = number % 10 == 2 ? OrganizationId.Of("committee-1") : MemberId.Of(1 + (number % 300));
        Sponsors sponsors = number % 10 == 2 ? Sponsors.Collective(first) : number % 10 == 3 ? Sponsors.Joint(first, MemberId.Of(301)) : Sponsors.Sole(first);
        Proposal proposal = Submitted(number, sponsors, 2012 + (number % 4));
        LocalDate on = proposal.Draft.Date.PlusDays(30);
        switch (number % 20)
        {
            case 0:
                return [proposal.After(ProposalActions.Examine(on), ProposalActions.Return(on))];
            case 1:
                ProposalConversion conversion = proposal.After(ProposalActions.Examine(on))
                    .Convert(ProposalId.Of($"i{number}"), ProposalKinds.InformationItem, on).ValueOrThrow();
                return [conversion.Ended, Proposal.Submit(conversion.Draft).ValueOrThrow()];
            default:
                return [Closed(proposal, SubjectId.Of(SubjectKinds.HandlingUnit, $"{number / 20 % 40}"), first)];
        }
    }

    private static Proposal Submitted(int number, Sponsors sponsors, int year) =>
        Proposal.Submit(ProposalDraft.Of(ProposalId.Of(number), ProposalKinds.Proposal, sponsors, Day(year, 1, 10))).ValueOrThrow();

    private static Proposal Replied(Proposal proposal, SubjectId unit)
    {
        int year = proposal.Draft.Date.Year;
        return proposal.After(
            ProposalActions.Examine(Day(year, 2, 1)),
            ProposalActions.File(Day(year, 2, 10)),
            ProposalActions.Assign(unit, HandlingRoles.Lead, Day(year, 3, 1)),
            ProposalActions.Reply(unit, ReplyResults.Solved, Day(year, 5, 20)));
    }

    private static Proposal Closed(Proposal proposal, SubjectId unit, SubjectId rater)
    {
        int year = proposal.Draft.Date.Year;
        return Replied(proposal, unit).After(
            ProposalActions.Rate(rater, unit, Satisfactions.Satisfied, Day(year, 6, 1)),
            ProposalActions.Close(Day(year, 9, 1)));
    }

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
