using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-11", "集体提案、个人提案与议案", "Proposals and motions", typeof(ProposalRegister), typeof(Proposal), typeof(Sponsors), typeof(TitleAward))]
public sealed class Jx11ProposalsTests
{
    private static readonly OrganizationId Conference = OrganizationId.Of("conference");
    private static readonly LocalDate PutForward = new(2016, 1, 10);
    private static readonly LocalDate Titled = new(2016, 12, 20);

    // Which proposals have the titles is ours: the first 40 of the collective and individual ones.
    private static readonly ProposalRegister Register = ProposalRegister.Of(
        Numbered("collective", 23, ProposalKinds.Proposal, Sponsors.Collective(City.Committee))
            .Concat(Numbered("individual", 133, ProposalKinds.Proposal, Sponsors.Sole(City.Members[50])))
            .Select((proposal, n) => n < 9 ? With(proposal, ProposalTitles.Excellent) : n < 14 ? With(proposal, ProposalTitles.Key) : n < 40 ? With(proposal, ProposalTitles.Important) : proposal)
            .Concat(Numbered("motion", 44, ProposalKinds.Motion, Sponsors.Sole(City.Members[60])))).ValueOrThrow();

    [Theory]
    [InlineData(ProposalKinds.Proposal, SponsorForms.Collective, 23)]
    [InlineData(ProposalKinds.Proposal, SponsorForms.Individual, 133)]
    [InlineData(ProposalKinds.Motion, SponsorForms.Individual, 44)]
    public void Register_counts_by_kind_and_form(string kind, string form, int count) =>
        Register.PutForward(DateSpan.Year(2016)).Where(proposal => proposal.Kind == kind && proposal.Sponsors.Form == form).Should().HaveCount(count);

    [Theory]
    [InlineData(ProposalTitles.Excellent, 9)]
    [InlineData(ProposalTitles.Key, 5)]
    [InlineData(ProposalTitles.Important, 26)]
    public void Register_counts_titles(string title, int count) =>
        Register.Proposals.SelectMany(proposal => proposal.Titles).Where(award => award.Title == title).Should().HaveCount(count);

    [Fact]
    public void Records_of_the_register_give_every_sponsor_what_is_theirs()
    {
        WorkLedgerBuilder builder = new();
        Register.WriteRecords(builder);
        WorkLedger ledger = builder.Build().ValueOrThrow();

        ledger.RecordsOf(City.Committee).Count(record => record.Kind == RecordKinds.ProposalSubmitted).Should().Be(23);
        ledger.RecordsOf(City.Members[60]).Count(record => record.Kind == RecordKinds.MotionSubmitted).Should().Be(44);
        ledger.RecordsOf(City.Committee).Where(record => record.Kind == RecordKinds.ProposalTitled).Should().HaveCount(23, "9 excellent, 5 key and 9 of the important ones");
    }

    [Fact]
    public void Title_is_given_once() =>
        Register.Find(ProposalId.Of("collective-1"))!.CanEntitle(TitleAward.Of(ProposalTitles.Excellent, Conference, Titled))
            .Select(finding => finding.Kind).Should().Equal(DomainFindings.TitleGivenTwice);

    private static IEnumerable<Proposal> Numbered(string name, int count, string kind, Sponsors sponsors) => Enumerable.Range(1, count)
        .Select(n => Proposal.Submit(ProposalDraft.Of(ProposalId.Of($"{name}-{n}"), kind, sponsors, PutForward)).ValueOrThrow());

    private static Proposal With(Proposal proposal, string title) => proposal
        .Take(ProposalActions.Examine(PutForward.PlusDays(10))).ValueOrThrow()
        .Take(ProposalActions.File(PutForward.PlusDays(20))).ValueOrThrow()
        .Entitle(TitleAward.Of(title, Conference, Titled)).ValueOrThrow();
}
