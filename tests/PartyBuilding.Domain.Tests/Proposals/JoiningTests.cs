using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class JoiningTests
{
    [Fact]
    public void Merged_proposal_ends_and_its_sponsors_sign_the_other_one()
    {
        Proposal kept = Files.Submitted(Joint(1, 1, 2));
        Proposal merged = Files.Submitted(Joint(2, 2, 3));

        ProposalMerger merger = merged.MergeInto(kept, Files.Day(1, 15)).ValueOrThrow();

        (merger.Merged.State, merger.Merged.Into).Should().Be((ProposalStates.Merged, ProposalId.Of(1)));
        merger.Kept.Sponsors.Signers.Select(signer => signer.Who).Should().Equal(Files.Member(1), Files.Member(2), Files.Member(3));
        Proposal.Restore(merger.Kept.ToParts()).Value.Should().Be(merger.Kept);
    }

    [Fact]
    public void Merge_is_refused_with_the_reasons_of_both_sides()
    {
        Proposal one = Files.Submitted();

        one.CanMergeInto(one, Files.Day(1, 15)).Select(finding => finding.Kind).Should().Equal(DomainFindings.ProposalIntoItself);
        Files.WithWater(Files.Draft(2)).CanMergeInto(Files.WithWater(Files.Draft(3)), Files.Day(2, 4)).Select(finding => finding.Kind).Distinct()
            .Should().Equal(DomainFindings.StepInOtherState);
        Files.WithWater(Files.Draft(2)).CanMergeInto(Files.WithWater(Files.Draft(3)), Files.Day(2, 4)).Select(finding => finding.Place.Subject)
            .Should().Contain(ProposalId.Of(2)).And.Contain(ProposalId.Of(3));
        Files.Submitted(ProposalDraft.Of(ProposalId.Of(4), ProposalKinds.Motion, Sponsors.Sole(Files.Member(4)), Files.Day(1, 10)))
            .MergeInto(one, Files.Day(1, 15)).Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.KindsDiffer);
    }

    [Fact]
    public void Converted_proposal_goes_on_about_the_same_matter()
    {
        Proposal examined = Files.Submitted(Files.Draft(1, Suggestion.Of("s1")).About(ItemId.Of("matter-5"))).After(ProposalActions.Examine(Files.Day(1, 20)));

        ProposalConversion conversion = examined.Convert(ProposalId.Of(100), ProposalKinds.OpinionReport, Files.Day(1, 25)).ValueOrThrow();
        Proposal report = Proposal.Submit(conversion.Draft).ValueOrThrow();

        (conversion.Ended.State, conversion.Ended.Into).Should().Be((ProposalStates.Converted, ProposalId.Of(100)));
        report.Draft.Matter.Should().Be(ItemId.Of("matter-5"));
        report.Draft.ConvertedFrom.Should().Be(ProposalId.Of(1));
        report.Draft.Suggestions.Should().Equal(examined.Draft.Suggestions);
    }

    [Fact]
    public void Conversion_is_refused_with_all_reasons()
    {
        Files.Submitted().CanConvert(ProposalId.Of(1), ProposalKinds.Proposal, Files.Day(1, 12)).Select(finding => finding.Kind).Should().Equal(
            DomainFindings.StepInOtherState, DomainFindings.ProposalIntoItself, DomainFindings.KindUnchanged);
        Files.Filed().CanConvert(ProposalId.Of(9), ProposalKinds.OpinionReport, Files.Day(2, 2)).Select(finding => finding.Kind).Should().Equal(DomainFindings.StepInOtherState);
    }

    private static ProposalDraft Joint(int id, int first, int second) =>
        ProposalDraft.Of(ProposalId.Of(id), ProposalKinds.Proposal, Sponsors.Joint(Files.Member(first), Files.Member(second)), Files.Day(1, 10));

    [Fact]
    public void What_goes_on_as_another_kind_agrees_with_what_it_was_made_from()
    {
        ProposalConversion conversion = Files.Submitted().After(ProposalActions.Examine(Files.Day(1, 13)))
            .Convert(ProposalId.Of(100), ProposalKinds.OpinionReport, Files.Day(1, 25)).ValueOrThrow();
        ProposalDraft strange = ProposalDraft.Of(ProposalId.Of(100), ProposalKinds.OpinionReport, Sponsors.Sole(MemberId.Of("stranger")), Files.Day(1, 20))
            .About(conversion.Draft.Matter).MadeFrom(conversion.Ended.Id);

        Finding refusal = ProposalRegister.Of([conversion.Ended, Proposal.Submit(strange).ValueOrThrow()]).Findings.Single(finding => finding.Severity == Severity.Error);

        refusal.Kind.Should().Be(DomainFindings.ConversionDiffers);
        refusal.Text(Language.Chinese).Should().Contain("署名人、日期");
        refusal.Find("what")!.Value.Value.Should().Be("sponsors, date");
    }
}
