using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class ProposalRegisterTests
{
    [Fact]
    public void Year_of_a_committee_is_counted_by_form_kind_and_title()
    {
        // 23 collective and 133 individual proposals, 44 motions; 9 excellent, 5 key, 26 important.
        IEnumerable<Proposal> proposals = Many(0, 23, ProposalKinds.Proposal, Sponsors.Collective(Files.Conference))
            .Concat(Many(100, 133, ProposalKinds.Proposal, Sponsors.Sole(Files.Member(1))))
            .Concat(Many(300, 44, ProposalKinds.Motion, Sponsors.Sole(Files.Member(2))))
            .Select((one, i) => i < 9 ? Titled(one, ProposalTitles.Excellent) : i < 14 ? Titled(one, ProposalTitles.Key) : i < 40 ? Titled(one, ProposalTitles.Important) : one);
        ProposalRegister register = ProposalRegister.Of(proposals).ValueOrThrow();

        register.Proposals.Where(one => one.Kind == ProposalKinds.Proposal).GroupBy(one => one.Sponsors.Form).Select(same => (same.Key, same.Count()))
            .Should().BeEquivalentTo(new[] { (SponsorForms.Collective, 23), (SponsorForms.Individual, 133) });
        register.Proposals.Count(one => one.Kind == ProposalKinds.Motion).Should().Be(44);
        register.Proposals.SelectMany(one => one.Titles).GroupBy(title => title.Title).Select(same => (same.Key, same.Count()))
            .Should().BeEquivalentTo(new[] { (ProposalTitles.Excellent, 9), (ProposalTitles.Key, 5), (ProposalTitles.Important, 26) });
    }

    [Fact]
    public void Site_visits_and_meetings_count_once_however_many_proposals_they_take_up()
    {
        // 17 visits and 18 meetings, each about two proposals.
        Proposal[] two = [.. new[] { 1, 2 }.Select(id => Enumerable.Range(1, 35).Aggregate(Files.WithWater(Files.Draft(id)), (one, i) => one.Supervise(
            Supervision.Of(ItemId.Of(i), i <= 17 ? SupervisionKinds.SiteVisit : SupervisionKinds.Meeting, Files.Conference, Files.Day(4, 1).PlusDays(i))).ValueOrThrow()))];

        IReadOnlyList<Supervision> supervisions = ProposalRegister.Of(two).ValueOrThrow().Supervisions(DateSpan.Year(2025));

        supervisions.Count(one => one.Kind == SupervisionKinds.SiteVisit).Should().Be(17);
        supervisions.Count(one => one.Kind == SupervisionKinds.Meeting).Should().Be(18);
        ProposalRegister.Of(two).ValueOrThrow().Supervisions(DateSpan.Month(2025, 4)).Should().HaveCount(29, "2 to 30 April");
    }

    [Fact]
    public void Proposals_of_leaders_are_found_by_their_sponsors()
    {
        // 28 by the chair and the vice-chairs, among 40.
        IEnumerable<Proposal> proposals = Many(0, 28, ProposalKinds.Proposal, Sponsors.Joint(Files.Member(9), Files.Member(1)))
            .Concat(Many(100, 12, ProposalKinds.Proposal, Sponsors.Sole(Files.Member(7))));

        ProposalRegister.Of(proposals).ValueOrThrow().SponsoredBy([Files.Member(1), Files.Member(2)], DateSpan.Of(new(2022, 1, 1), new(2025, 12, 31)))
            .Should().HaveCount(28);
        ProposalRegister.Of(proposals).ValueOrThrow().PutForward(DateSpan.Year(2024)).Should().BeEmpty();
    }

    [Fact]
    public void Members_short_of_one_suggestion_and_one_opinion_a_year_are_named()
    {
        SubjectId[] members = [Files.Member(3), Files.Member(1), Files.Member(2)];
        ProposalRegister register = ProposalRegister.Of(Many(0, 1, ProposalKinds.Proposal, Sponsors.Joint(Files.Member(1), Files.Member(2)))
            .Concat(Many(10, 1, ProposalKinds.OpinionReport, Sponsors.Sole(Files.Member(1))))).ValueOrThrow();

        register.ShortOf(1, ProposalKinds.Proposal, members, DateSpan.Year(2025)).Should().Equal(Files.Member(3));
        register.ShortOf(1, ProposalKinds.OpinionReport, members, DateSpan.Year(2025)).Should().Equal(Files.Member(2), Files.Member(3));
        register.ShortOf(1, ProposalKinds.Proposal, members, DateSpan.Year(2024)).Should().HaveCount(3);
    }

    [Fact]
    public void Reports_that_took_up_a_clue_are_found()
    {
        Proposal report = Files.Submitted(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.OpinionReport, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10)).TakingUp(ItemId.Of("clue")));
        ProposalRegister register = ProposalRegister.Of([report, Files.Submitted(Files.Draft(2))]).ValueOrThrow();

        register.TakingUp(ItemId.Of("clue")).Should().Equal(report);
        register.TakingUp(ItemId.Of("other")).Should().BeEmpty();
    }

    [Fact]
    public void Figures_are_those_of_units_with_something_to_answer()
    {
        Proposal joint = Files.WithWater().After(ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 3)));

        ProposalRegister.Of([joint]).ValueOrThrow().Figures(DateSpan.Year(2025)).Select(figures => figures.Unit).Should().Equal(Files.Water);
    }

    [Fact]
    public void What_does_not_fit_together_is_left_out_and_the_rest_is_used()
    {
        ProposalMerger merger = Files.Submitted(Files.Draft(5)).MergeInto(Files.Submitted(Files.Draft(6)), Files.Day(1, 15)).ValueOrThrow();

        Checked<ProposalRegister> register = ProposalRegister.Of([Files.Submitted(), Files.Filed(), merger.Merged, Files.Submitted(Files.Draft(9))]);

        register.Value!.Proposals.Select(one => one.Id.Key).Should().Equal("9");
        register.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.ProposalGivenTwice, DomainFindings.OtherProposalUnknown);
        ProposalRegister.Of([merger.Merged, merger.Kept, merger.Kept]).ValueOrThrow().Proposals.Should().HaveCount(2);
    }

    [Fact]
    public void What_hangs_on_a_proposal_that_is_left_out_is_left_out_with_it()
    {
        // 5 goes into 6 and 6 into 7, which the register lacks: 6 has a fault, and 5 hangs on it.
        ProposalMerger first = Files.Submitted(Files.Draft(5)).MergeInto(Files.Submitted(Files.Draft(6)), Files.Day(1, 15)).ValueOrThrow();
        ProposalMerger second = first.Kept.MergeInto(Files.Submitted(Files.Draft(7)), Files.Day(1, 16)).ValueOrThrow();

        Checked<ProposalRegister> register = ProposalRegister.Of([second.Merged, Files.Submitted(), first.Merged]);

        register.Value!.Proposals.Select(one => one.Id.Key).Should().Equal("1");
        register.Findings.Select(finding => (finding.Kind, finding.Place.Subject!.Value.Key)).Should().Equal(
            (DomainFindings.OtherProposalUnknown, "6"),
            (DomainFindings.LinkedLeftOut, "5"));
        ProposalRegister.Of([first.Merged, Files.Submitted(), second.Merged]).Findings.Should().Equal(register.Findings, "the order given does not matter");
    }

    [Fact]
    public void Register_gives_units_figures_and_what_is_owed()
    {
        ProposalRegulation regulation = ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Months(3)));
        ProposalRegister register = ProposalRegister.Of([Files.WithWater(Files.Draft(2), regulation), Files.WithWater(Files.Draft(1), regulation)]).ValueOrThrow();

        register.Units.Should().Equal(Files.Water);
        register.Find(ProposalId.Of(2))!.Id.Should().Be(ProposalId.Of(2));
        register.Find(ProposalId.Of(3)).Should().BeNull();
        register.FiguresOf(Files.Water, DateSpan.Year(2025)).ReplyRate.Should().Be(Proportion.Of(0, 2));
        register.DueOn(Files.Day(5, 4)).Select(due => due.ToString()).Should().Equal("1 reply handlingUnit:water 2025-05-03", "2 reply handlingUnit:water 2025-05-03");
    }

    private static IEnumerable<Proposal> Many(int from, int count, string kind, Sponsors sponsors) =>
        Enumerable.Range(from, count).Select(id => Files.Submitted(ProposalDraft.Of(ProposalId.Of(id), kind, sponsors, Files.Day(1, 10))));

    private static Proposal Titled(Proposal proposal, string title) =>
        proposal.After(
                ProposalActions.Examine(Files.Day(1, 20)),
                proposal.Kind == ProposalKinds.Motion ? StepTaken.Of(ProposalSteps.PutOnAgenda, Files.Day(2, 1)).By(ProposalRoles.Congress) : ProposalActions.File(Files.Day(2, 1)))
            .Entitle(TitleAward.Of(title, Files.Conference, Files.Day(12, 1))).ValueOrThrow();
}
