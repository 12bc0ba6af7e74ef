using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PX-6", "党委出题、政协协商、政府采纳、部门实施", "The committee sets, the conference deliberates, the government adopts, departments carry out", typeof(TopicProcedures), typeof(Course), typeof(Suggestion), typeof(Adoption))]
public sealed class Px06FourStepsTests
{
    // The days are ours.
    private static readonly StepTaken[] InOrder =
    [
        StepTaken.Of(TopicProcedures.Set, new LocalDate(2019, 1, 10)).By(OrganizationId.Of("city-committee"), TopicProcedures.PartyCommittee),
        StepTaken.Of(TopicProcedures.Deliberate, new LocalDate(2019, 4, 12)).By(OrganizationId.Of("conference"), TopicProcedures.Conference),
        StepTaken.Of(TopicProcedures.Adopt, new LocalDate(2019, 6, 3)).By(OrganizationId.Of("city-government"), TopicProcedures.Government),
        StepTaken.Of(TopicProcedures.CarryOut, new LocalDate(2019, 10, 8)).By(OrganizationId.Of("water-bureau"), TopicProcedures.Department),
    ];

    private static readonly Course Open = Course.Begin(TopicProcedures.Adoption, ItemId.Of("topic-1"), new LocalDate(2019, 1, 1));

    [Fact]
    public void A_topic_goes_through_four_steps_in_order()
    {
        Course course = Open.After(InOrder);

        course.State.Should().Be("carriedOut");
        course.History.Select(taken => taken.Step).Should().Equal("set", "deliberate", "adopt", "carryOut");
    }

    [Fact]
    public void No_step_comes_before_the_one_it_follows()
    {
        for (int done = 0; done < 4; done++)
        {
            Course course = Open.After(InOrder[..done]);
            foreach (StepTaken later in InOrder[(done + 1)..])
            {
                course.CanDo(later).Kinds().Should().Equal(DomainFindings.StepInOtherState);
            }
        }
    }

    [Fact]
    public void Of_three_hundred_and_sixteen_suggestions_those_not_adopted_are_listed()
    {
        // How many were adopted the report does not say; all but every fourth is ours: 316 - 79 = 237.
        Proposal deliberated = Proposal.Submit(ProposalDraft
            .Of(ProposalId.Of("topic-1"), ProposalKinds.Proposal, Sponsors.Collective(OrganizationId.Of("conference")), new LocalDate(2019, 4, 12))
            .Suggesting([.. Enumerable.Range(1, 316).Select(number => Suggestion.Of($"s{number}"))])).ValueOrThrow()
            .After(ProposalActions.Examine(new LocalDate(2019, 4, 20)), ProposalActions.File(new LocalDate(2019, 4, 30)));

        Proposal adopted = deliberated.Draft.Suggestions.Where((_, index) => index % 4 != 3).Aggregate(deliberated, (one, suggestion) => one
            .Adopt(Adoption.By(OrganizationId.Of("city-government"), "city", new LocalDate(2019, 6, 3)).OfSuggestion(suggestion.Code)).ValueOrThrow());

        adopted.Draft.Suggestions.Should().HaveCount(316);
        adopted.AdoptedSuggestions.Should().HaveCount(237);
        adopted.Draft.Suggestions.Except(adopted.AdoptedSuggestions).Should().HaveCount(79).And.Contain(Suggestion.Of("s4"));
    }
}
