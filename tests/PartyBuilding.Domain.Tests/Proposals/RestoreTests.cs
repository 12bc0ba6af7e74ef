using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class RestoreTests
{
    [Fact]
    public void Parts_that_were_allowed_restore_an_equal_proposal()
    {
        Proposal whole = Files.WithWater(Files.Draft(1, Suggestion.Of("s1"))).After(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1)).WithPaper("signed"))
            .Adopt(Adoption.By(Files.Water, "city", Files.Day(3, 1)).OfSuggestion("s1")).Value!
            .Supervise(Supervision.Of(ItemId.Of("v"), SupervisionKinds.Meeting, Files.Conference, Files.Day(2, 20))).Value!;

        Proposal.Restore(whole.ToParts()).ValueOrThrow().Should().Be(whole);
        whole.Should().NotBe(Files.WithWater());
    }

    [Fact]
    public void All_that_is_refused_is_reported_at_once()
    {
        Proposal filed = Files.Filed();
        ProposalParts parts = filed.ToParts()
            .With(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1)), StepTaken.Of("dance", Files.Day(3, 2)))
            .With(Adoption.By(Files.Water, "city", Files.Day(3, 1)).OfSuggestion("s1"))
            .With(TitleAward.Of(ProposalTitles.Key, Files.Conference, Files.Day(1, 1)));

        Checked<Proposal> restored = Proposal.Restore(parts);

        restored.Value.Should().BeNull();
        restored.Findings.Select(finding => finding.Kind).Should().Equal(
            DomainFindings.StepInOtherState, DomainFindings.UnitNotAssigned, DomainFindings.StepUnknown, DomainFindings.SuggestionUnknown, DomainFindings.BeforeSubmission);
    }

    [Fact]
    public void Draft_that_is_wrong_is_refused_as_at_first()
    {
        ProposalDraft draft = Files.Draft(1, Suggestion.Of("s1"), Suggestion.Of("s1"));

        Proposal.Restore(ProposalParts.Of(draft, ProposalRegulation.For(draft.Kind))).Findings.Should().Equal(Proposal.Submit(draft).Findings);
    }

    [Fact]
    public void Calendar_that_came_later_refuses_nothing_that_was_allowed()
    {
        // Friday 7 February and 2 working days is Tuesday the 11th; with a weekend that is worked it is Sunday the 9th.
        ProposalRegulation before = ProposalRegulation.For(ProposalKinds.Proposal)
            .With(HandlingDeadlines.None.Within(HandlingDuties.GiveBack, DateLength.WorkingDays(2)).RefusingLateReturns());
        ProposalRegulation after = before.With(WorkingCalendar.Of(DateSpan.Year(2025), [], [Files.Day(2, 8), Files.Day(2, 9)]).ValueOrThrow());
        Proposal asked = Files.Filed(null, before).After(
            ProposalActions.Assign(Files.Water, HandlingRoles.Lead, Files.Day(2, 7)), ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 11)));

        Checked<Proposal> restored = Proposal.Restore(ProposalParts.Of(asked.Draft, after).With([.. asked.Course.History]));

        restored.Value!.State.Should().Be(ProposalStates.Handling);
        restored.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.HandlingLate);

        ProposalRegulation strict = before.With(before.Deadlines.Within(HandlingDuties.GiveBack, DateLength.Days(2)));
        Proposal.Restore(ProposalParts.Of(asked.Draft, strict).With([.. asked.Course.History])).Findings.Select(finding => finding.Kind)
            .Should().Equal([DomainFindings.GiveBackTooLate], "calendar days were known all along");
    }

    [Fact]
    public void Null_parts_throw()
    {
        Action parts = () => Proposal.Restore(null!);
        Action step = () => Files.Submitted().ToParts().With(new StepTaken[] { null! });

        parts.Should().Throw<ArgumentNullException>().WithParameterName("parts");
        step.Should().Throw<ArgumentException>().WithParameterName("steps");
    }
}
