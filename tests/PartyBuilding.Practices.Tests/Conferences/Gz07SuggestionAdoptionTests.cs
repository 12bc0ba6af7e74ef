using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-7", "建议是采纳单位", "A suggestion is the unit of adoption inside a motion", typeof(Suggestion), typeof(RaisedProblem), typeof(Adoption), typeof(Sponsors))]
public sealed class Gz07SuggestionAdoptionTests
{
    private static readonly SubjectId Government = OrganizationId.Of("city-government");
    private static readonly SubjectId Committee = OrganizationId.Of("committee-1");

    [Fact]
    public void One_motion_holds_five_aspects_nineteen_suggestions_and_thirty_five_problems()
    {
        ProposalDraft draft = Motion().Draft;

        draft.Suggestions.Should().HaveCount(19);
        draft.Problems.Should().HaveCount(35);
        draft.Suggestions.Select(one => one.Aspect).Distinct().Should().HaveCount(5);
        draft.Problems.Select(one => one.Aspect).Distinct().Should().HaveCount(5);
    }

    [Fact]
    public void Suggestions_are_adopted_one_by_one()
    {
        // How many were adopted the report does not say; the first twelve are ours.
        Proposal motion = Enumerable.Range(1, 12).Aggregate(Motion(), (one, number) => one.Adopt(Adopted($"s{number}")).ValueOrThrow());

        motion.AdoptedSuggestions.Should().HaveCount(12);
        motion.Draft.Suggestions.Except(motion.AdoptedSuggestions).Select(one => one.Code).Should().Equal("s13", "s14", "s15", "s16", "s17", "s18", "s19");
    }

    [Fact]
    public void A_suggestion_that_two_bodies_adopt_counts_once_and_one_body_adopts_it_once()
    {
        Proposal motion = Motion().Adopt(Adopted("s1")).ValueOrThrow()
            .Adopt(Adoption.By(OrganizationId.Of("water-bureau"), "city", new LocalDate(2013, 7, 1)).OfSuggestion("s1")).ValueOrThrow();

        motion.Adoptions.Should().HaveCount(2);
        motion.AdoptedSuggestions.Should().ContainSingle();
        motion.CanAdopt(Adopted("s1")).Kinds().Should().Equal(DomainFindings.AdoptedTwice);
        motion.CanAdopt(Adopted("s20")).Kinds().Should().Equal(DomainFindings.SuggestionUnknown);
    }

    [Theory]
    [InlineData("committee-1")]
    [InlineData("committee-1", "committee-2", "committee-3")]
    [InlineData("office", "committee-1", "committee-2")]
    [InlineData("party-1", "district-1")]
    public void Research_is_done_by_one_body_or_by_a_leading_one_with_others(params string[] bodies)
    {
        Sponsors sponsors = Sponsors.Collective(OrganizationId.Of(bodies[0]), [.. bodies.Skip(1).Select(body => (SubjectId)OrganizationId.Of(body))]);

        sponsors.Form.Should().Be(SponsorForms.Collective);
        sponsors.Signers.Select(signer => signer.Who.Key).Should().Equal(bodies);
        sponsors.Signers[0].Role.Should().Be(bodies.Length == 1 ? SignerRoles.Sole : SignerRoles.First);
    }

    /// <summary>Over the five aspects 4 + 4 + 4 + 4 + 3 = 19 suggestions and 5 × 7 = 35 problems; this spread is ours.</summary>
    private static Proposal Motion() => Proposal.Submit(ProposalDraft.Of(ProposalId.Of("m1"), ProposalKinds.Motion, Sponsors.Collective(Committee), new LocalDate(2013, 3, 1))
        .Suggesting([.. Numbers(19).Select(number => Suggestion.Of($"s{number}").Under($"aspect-{number % 5}"))])
        .Raising([.. Numbers(35).Select(number => RaisedProblem.Of($"p{number}").Under($"aspect-{number % 5}"))])).ValueOrThrow()
        .After(ProposalActions.Examine(new LocalDate(2013, 3, 5)), StepTaken.Of(ProposalSteps.TreatAsSuggestion, new LocalDate(2013, 3, 6)).By(ProposalRoles.Congress));

    private static Adoption Adopted(string suggestion) => Adoption.By(Government, "city", new LocalDate(2013, 6, 1)).OfSuggestion(suggestion);

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);
}
