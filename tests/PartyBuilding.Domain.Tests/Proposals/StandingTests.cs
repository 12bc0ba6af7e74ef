using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class StandingTests
{
    private static readonly Adoption ByCity = Adoption.By(OrganizationId.Of("city"), "city", Files.Day(6, 1));

    [Fact]
    public void After_a_conversion_only_what_goes_on_is_adopted()
    {
        ProposalConversion conversion = Converted();
        Proposal report = Proposal.Submit(conversion.Draft).ValueOrThrow().After(
            ProposalActions.Review(Files.Member(2), ProposalRoles.Reviewer, Files.Day(1, 26)), ProposalActions.SubmitUpward(Files.Day(1, 27)));

        report.CanAdopt(ByCity).Should().BeEmpty();
        Refusals(conversion.Ended).Should().Equal(DomainFindings.ProposalGivenUp, DomainFindings.ProposalGivenUp, DomainFindings.ProposalGivenUp);
    }

    [Fact]
    public void What_was_withdrawn_returned_or_is_not_registered_is_not_taken_up()
    {
        Proposal examined = Files.Submitted().After(ProposalActions.Examine(Files.Day(1, 20)));

        Refusals(examined).Should().OnlyContain(kind => kind == DomainFindings.GateNotPassed).And.HaveCount(3);
        Refusals(examined.After(ProposalActions.Return(Files.Day(1, 25)))).Should().OnlyContain(kind => kind == DomainFindings.ProposalGivenUp).And.HaveCount(3);
        Refusals(Files.Filed().After(ProposalActions.Withdraw(Files.Member(1), Files.Day(2, 2)))).Should().OnlyContain(kind => kind == DomainFindings.ProposalGivenUp);
        Refusals(Files.Filed()).Should().BeEmpty();
    }

    [Fact]
    public void What_was_adopted_is_not_given_up()
    {
        Proposal adopted = Files.Filed().Adopt(ByCity).ValueOrThrow();

        adopted.Refusal(ProposalActions.Withdraw(Files.Member(1), Files.Day(7, 1))).Should().Equal(DomainFindings.TakenUpAlready);
        adopted.CanMergeInto(Files.Filed(Files.Draft(2)), Files.Day(7, 1)).Select(finding => finding.Kind).Should().Contain(DomainFindings.TakenUpAlready);
        Proposal titled = Files.Filed().Entitle(Title).ValueOrThrow();
        titled.Refusal(ProposalActions.Withdraw(Files.Member(1), Files.Day(6, 1))).Should().Equal(DomainFindings.TakenUpAlready);
        Proposal later = titled.After(ProposalActions.Withdraw(Files.Member(1), Files.Day(6, 2)));
        Proposal.Restore(later.ToParts()).ValueOrThrow().Should().Be(later, "the title came before");
    }

    [Fact]
    public void One_adoption_of_what_absorbed_another_credits_each_sponsor_once()
    {
        Proposal other = Files.Filed(ProposalDraft.Of(ProposalId.Of(2), ProposalKinds.Proposal, Sponsors.Sole(Files.Member(2)), Files.Day(1, 10)));
        ProposalMerger merger = other.MergeInto(Files.Filed(), Files.Day(2, 5)).ValueOrThrow();
        Refusals(merger.Merged).Should().OnlyContain(kind => kind == DomainFindings.ProposalGivenUp).And.HaveCount(3);

        WorkLedgerBuilder builder = new();
        ProposalRegister.Of([merger.Merged, merger.Kept.Adopt(ByCity).ValueOrThrow()]).ValueOrThrow().WriteRecords(builder);
        WorkLedger ledger = builder.Build().ValueOrThrow();

        foreach (int member in new[] { 1, 2 })
        {
            ledger.RecordsOf(Files.Member(member)).Select(record => record.Kind).Should().BeEquivalentTo(
                RecordKinds.ProposalSubmitted, RecordKinds.ProposalFiled, RecordKinds.ProposalUsed);
        }

        ledger.RecordsOf(Files.Member(2)).Single(record => record.Kind == RecordKinds.ProposalFiled).Date.Should().Be(Files.Day(2, 5), "the day of the merger");
    }

    [Fact]
    public void Register_finds_a_conversion_that_one_side_does_not_know_of()
    {
        ProposalConversion conversion = Converted();
        Proposal made = Proposal.Submit(conversion.Draft).ValueOrThrow();
        Proposal second = Made(conversion.Draft, ProposalId.Of(101), Sponsors.Sole(Files.Member(1)), 25);

        Kinds(conversion.Ended, made).Should().BeEmpty();
        Kinds(Files.Filed(), made).Should().Equal(DomainFindings.ConversionNotAgreed);
        Kinds(conversion.Ended, made, second).Should().Equal(DomainFindings.ConversionNotAgreed);
        Kinds(conversion.Ended, Files.Submitted(Files.Draft(100))).Should().Equal(DomainFindings.ConversionNotAgreed);

        Proposal changed = Made(conversion.Draft, ProposalId.Of(100), Sponsors.Sole(Files.Member(7)), 24);
        Finding differs = ProposalRegister.Of([conversion.Ended, changed]).Findings.Single(finding => finding.Severity == Severity.Error);
        differs.ToString().Should().Contain("sponsors, date");
    }

    [Fact]
    public void Register_finds_a_merger_that_one_side_does_not_know_of()
    {
        ProposalMerger merger = Files.Submitted(Files.Draft(5)).MergeInto(Files.Submitted(Files.Draft(6)), Files.Day(1, 15)).ValueOrThrow();

        Kinds(merger.Merged, Files.Submitted(Files.Draft(6))).Should().Equal(DomainFindings.MergerNotAgreed);
        Kinds(Files.Submitted(Files.Draft(5)), merger.Kept).Should().Equal(DomainFindings.MergerNotAgreed);
        Kinds(merger.Kept).Should().Equal(DomainFindings.OtherProposalUnknown);
        Kinds(merger.Merged, Files.Submitted(ProposalDraft.Of(ProposalId.Of(6), ProposalKinds.Motion, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10))))
            .Should().Equal(DomainFindings.KindsDiffer, DomainFindings.MergerNotAgreed);
    }

    [Fact]
    public void Extension_after_the_last_day_heals_nothing()
    {
        // Assigned on 3 February, a reply within 57 days: due on 1 April.
        ProposalRegulation regulation = ProposalRegulation.For(ProposalKinds.Proposal)
            .With(HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Days(57)).ExtendedFor("hard", DateLength.Months(1)));
        Proposal handled = Files.WithWater(null, regulation);

        handled.Refusal(ProposalActions.Extend(Files.Water, "hard", Files.Day(4, 20))).Should().Equal(DomainFindings.ExtendedTooLate);
        handled.After(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 25))).Replies.Single().IsInTime.Should().BeFalse();
        handled.After(ProposalActions.Extend(Files.Water, "hard", Files.Day(4, 1)), ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 25)))
            .Replies.Single().IsInTime.Should().BeTrue("the last day is still in time");
    }

    [Fact]
    public void Extension_that_was_in_time_by_the_calendar_of_its_day_stands()
    {
        // Assigned on Monday 3 February: 5 working days are Monday the 10th; with a weekend that is worked, Saturday the 8th.
        ProposalRegulation before = ProposalRegulation.For(ProposalKinds.Proposal)
            .With(HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.WorkingDays(5)).ExtendedFor("hard", DateLength.Months(1)));
        ProposalRegulation after = before.With(WorkingCalendar.Of(DateSpan.Year(2025), [], [Files.Day(2, 8), Files.Day(2, 9)]).ValueOrThrow());
        Proposal extended = Files.WithWater(null, before).After(ProposalActions.Extend(Files.Water, "hard", Files.Day(2, 10)));

        Checked<Proposal> restored = Proposal.Restore(ProposalParts.Of(extended.Draft, after).With([.. extended.Course.History]));

        restored.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.HandlingLate);
        restored.Value!.Course.History.Should().Equal(extended.Course.History);
        Files.WithWater(null, after).Refusal(ProposalActions.Extend(Files.Water, "hard", Files.Day(2, 10))).Should().Equal(DomainFindings.ExtendedTooLate);
    }

    [Fact]
    public void Codes_that_the_regulation_does_not_name_are_refused()
    {
        Proposal handled = Files.WithWater();
        StepTaken odd = ProposalActions.Reply(Files.Water, "bogus", Files.Day(3, 1));

        handled.Refusal(odd).Should().Equal(DomainFindings.StepCodeNotProvided);
        Proposal replied = handled.After(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 1)));
        replied.Refusal(ProposalActions.Rate(Files.Member(1), Files.Water, "bogus", Files.Day(3, 2))).Should().Equal(DomainFindings.StepCodeNotProvided);

        ProposalRegulation open = ProposalRegulation.For(ProposalKinds.Proposal).RepliedWith().RatedAs("fine", "poor");
        Proposal answered = Files.WithWater(null, open).After(odd, ProposalActions.Rate(Files.Member(1), Files.Water, "poor", Files.Day(3, 2)));
        answered.Replies.Single().Result.Should().Be("bogus");
        Files.WithWater(null, open).After(odd).Refusal(ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(3, 2)))
            .Should().Equal(DomainFindings.StepCodeNotProvided);
        open.Should().NotBe(ProposalRegulation.For(ProposalKinds.Proposal));
    }

    private static TitleAward Title => TitleAward.Of(ProposalTitles.Key, Files.Conference, Files.Day(6, 1));

    private static ProposalConversion Converted() => Files.Submitted().After(ProposalActions.Examine(Files.Day(1, 20)))
        .Convert(ProposalId.Of(100), ProposalKinds.OpinionReport, Files.Day(1, 25)).ValueOrThrow();

    private static Proposal Made(ProposalDraft draft, ProposalId id, Sponsors sponsors, int day) => Proposal.Submit(
        ProposalDraft.Of(id, draft.Kind, sponsors, Files.Day(1, day)).About(draft.Matter).MadeFrom(ProposalId.Of(1))).ValueOrThrow();

    private static FindingKind[] Kinds(params Proposal[] proposals) => [.. ProposalRegister.Of(proposals).Findings.Select(finding => finding.Kind)];

    private static FindingKind[] Refusals(Proposal proposal) =>
    [
        .. new[]
        {
            proposal.CanAdopt(ByCity),
            proposal.CanEntitle(Title),
            proposal.CanSupervise(Supervision.Of(ItemId.Of("v"), SupervisionKinds.Meeting, Files.Conference, Files.Day(6, 1))),
        }.SelectMany(findings => findings).Select(finding => finding.Kind),
    ];
}
