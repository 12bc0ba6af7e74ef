using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class AdoptionTests
{
    private static readonly SubjectId Government = OrganizationId.Of("government");

    [Fact]
    public void Motion_of_five_aspects_and_nineteen_suggestions_is_adopted_in_part()
    {
        Suggestion[] nineteen = [.. Enumerable.Range(1, 19).Select(i => Suggestion.Of("s" + i).Under("aspect" + ((i % 5) + 1)))];
        RaisedProblem[] problems = [.. Enumerable.Range(1, 35).Select(i => RaisedProblem.Of("p" + i).Under("aspect" + ((i % 5) + 1)))];
        Proposal motion = Proposal.Submit(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Motion, Sponsors.Collective(Files.Conference), Files.Day(1, 10))
            .Suggesting(nineteen).Raising(problems)).ValueOrThrow().After(
            ProposalActions.Examine(Files.Day(1, 20)), StepTaken.Of(ProposalSteps.TreatAsSuggestion, Files.Day(2, 1)).By(ProposalRoles.Congress));

        Proposal adopted = motion.Adopt(ByGovernment("s3")).Value!.Adopt(ByGovernment("s7")).Value!
            .Adopt(Adoption.By(OrganizationId.Of("province"), "province", Files.Day(9, 1)).OfSuggestion("s3")).Value!;

        adopted.Draft.Suggestions.Select(one => one.Aspect).Distinct().Should().HaveCount(5);
        adopted.Draft.Problems.Should().HaveCount(35);
        adopted.Adoptions.Should().HaveCount(3, "several bodies may adopt one suggestion");
        Proportion.Of(adopted.AdoptedSuggestions.Count, adopted.Draft.Suggestions.Count).Should().Be(Proportion.Of(2, 19), "the suggestion counts once");
    }

    [Fact]
    public void Adoption_is_refused_with_all_reasons()
    {
        Proposal adopted = Files.Filed(Files.Draft(1, Suggestion.Of("s1"))).Adopt(ByGovernment("s1")).ValueOrThrow();

        adopted.CanAdopt(ByGovernment("s1")).Select(finding => finding.Kind).Should().Equal(DomainFindings.AdoptedTwice);
        adopted.CanAdopt(Adoption.By(Government, "city", Files.Day(1, 9)).OfSuggestion("s9")).Select(finding => finding.Kind).Should().Equal(
            DomainFindings.BeforeSubmission, DomainFindings.SuggestionUnknown);
        adopted.CanAdopt(ByGovernment("s1").In(AdoptionWays.Instruction)).Should().BeEmpty("an instruction comes on top");
        adopted.Adopt(ByGovernment("s9")).Value.Should().BeNull();
    }

    [Fact]
    public void Order_of_entering_changes_nothing()
    {
        Proposal proposal = Files.Filed(Files.Draft(1, Suggestion.Of("s1"), Suggestion.Of("s2")));

        proposal.Adopt(ByGovernment("s1")).Value!.Adopt(ByGovernment("s2")).Value.Should().Be(proposal.Adopt(ByGovernment("s2")).Value!.Adopt(ByGovernment("s1")).Value);
    }

    [Fact]
    public void Titles_of_one_body_are_given_once()
    {
        TitleAward key = TitleAward.Of(ProposalTitles.Key, Files.Conference, Files.Day(3, 1)).At("city");
        Proposal titled = Files.Filed().Entitle(key).Value!.Entitle(TitleAward.Of(ProposalTitles.Excellent, Files.Conference, Files.Day(12, 1))).Value!;

        titled.Titles.Select(title => title.Title).Should().Equal(ProposalTitles.Key, ProposalTitles.Excellent);
        titled.CanEntitle(TitleAward.Of(ProposalTitles.Key, Files.Conference, Files.Day(12, 2))).Select(finding => finding.Kind).Should().Equal(DomainFindings.TitleGivenTwice);
        titled.CanEntitle(TitleAward.Of(ProposalTitles.Key, Government, Files.Day(1, 1))).Select(finding => finding.Kind).Should().Equal(DomainFindings.BeforeSubmission);
    }

    [Fact]
    public void Visit_takes_a_proposal_up_once()
    {
        Supervision visit = Supervision.Of(ItemId.Of("visit-1"), SupervisionKinds.SiteVisit, Files.Conference, Files.Day(5, 20));
        Proposal visited = Files.WithWater().Supervise(visit).ValueOrThrow();

        visited.CanSupervise(visit).Select(finding => finding.Kind).Should().Equal(DomainFindings.SupervisedTwice);
        visited.CanSupervise(Supervision.Of(ItemId.Of("m"), SupervisionKinds.Meeting, Files.Conference, Files.Day(6, 1))).Should().BeEmpty();
    }

    [Fact]
    public void Fees_are_looked_up_by_level_for_each_publication()
    {
        PublicationFees fees = PublicationFees.None.Pay("city", 50).Pay("province", 120.5m);
        Proposal item = Information(1).Adopt(Published("city", 3)).Value!.Adopt(Published("province", 4)).Value!;
        Proposal other = Information(2).Adopt(Published("nation", 5)).Value!;

        Checked<IReadOnlyList<PublicationFee>> due = fees.Due([item, other], DateSpan.Year(2025));

        due.Value!.Select(fee => (fee.Proposal, fee.Payee, fee.Amount)).Should().Equal(
            (ProposalId.Of(1), Files.Member(1), 50m), (ProposalId.Of(1), Files.Member(1), 120.5m));
        due.Findings.Single().Kind.Should().Be(DomainFindings.FeeUnknown);
        fees.Due([item], DateSpan.Month(2025, 3)).Value!.Sum(fee => fee.Amount).Should().Be(50);
        fees.For("nation").Should().BeNull();
        Action negative = () => fees.Pay("city", -1);
        negative.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("amount");
    }

    private static Adoption ByGovernment(string suggestion) => Adoption.By(Government, "city", Files.Day(6, 1)).OfSuggestion(suggestion);

    private static Adoption Published(string level, int month) =>
        Adoption.By(OrganizationId.Of(level), level, Files.Day(month, 1)).In(AdoptionWays.Published);

    private static Proposal Information(int id) => Proposal.Submit(ProposalDraft.Of(
            ProposalId.Of(id), ProposalKinds.InformationItem, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10))).ValueOrThrow().After(
        ProposalActions.Write(Files.Member(1), Files.Day(1, 11)),
        ProposalActions.Review(Files.Member(2), ProposalRoles.FullTimeViceChair, Files.Day(1, 12)),
        ProposalActions.SubmitUpward(Files.Day(1, 13)));
}
