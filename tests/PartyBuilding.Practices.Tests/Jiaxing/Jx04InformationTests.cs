using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-4", "信息采写、审核、上报与稿酬", "Information workflow and fees", typeof(Proposal), typeof(ProposalProcedures), typeof(PublicationFees), typeof(Honours))]
public sealed class Jx04InformationTests
{
    private static readonly MemberId Writer = City.Members[200];
    private static readonly MemberId ViceChair = City.Leaders[1];
    private static readonly OrganizationId Newsroom = OrganizationId.Of("newsroom");

    // The amounts and levels are ours.
    private static readonly PublicationFees Fees = PublicationFees.None.Pay("city", 50).Pay("province", 100);

    [Fact]
    public void Item_is_collected_written_reviewed_and_submitted() => Submitted(1).State.Should().Be(ProposalStates.SubmittedUpward);

    [Theory]
    [InlineData(ProposalRoles.FullTimeViceChair)]
    [InlineData(ProposalRoles.ViceChairInCharge)]
    public void Either_vice_chair_opens_the_gate(string role) => Written(1).CanTake(ProposalActions.Review(ViceChair, role, Day(3))).Should().BeEmpty();

    [Fact]
    public void Gate_cannot_be_skipped()
    {
        Proposal written = Written(1);

        Kinds(written.CanTake(ProposalActions.SubmitUpward(Day(4)))).Should().Equal(DomainFindings.StepInOtherState);
        Kinds(written.CanTake(ProposalActions.Review(ViceChair, ProposalRoles.Office, Day(3)))).Should().Equal(DomainFindings.RoleNotAllowed);
        Kinds(written.CanTake(ProposalActions.Review(Writer, ProposalRoles.FullTimeViceChair, Day(3)))).Should().Equal(DomainFindings.ActorTookOtherStep);
        Kinds(written.CanAdopt(Published("city", 9))).Should().Equal(DomainFindings.GateNotPassed);
    }

    [Fact]
    public void Every_published_item_earns_its_fee()
    {
        Proposal[] items =
        [
            Submitted(1).Adopt(Published("city", 9)).ValueOrThrow(),
            Submitted(2).Adopt(Published("province", 12)).ValueOrThrow(),
            Submitted(3),
        ];

        IReadOnlyList<PublicationFee> due = Fees.Due(items, DateSpan.Year(2016)).ValueOrThrow();

        due.Select(fee => (fee.Payee, fee.Amount)).Should().Equal((Writer, 50m), (Writer, 100m));
    }

    [Fact]
    public void Results_are_the_main_basis_for_honours()
    {
        // One point at the city, three at the province, one place: all ours. Two items of one member beat one.
        Policy policy = Ours.Titled("information-honours", "信息工作先进", "Honours for information work")
            .Judging(SubjectKinds.Member)
            .Using(Vocabulary.Empty
                .With(AttributeKind.OfCodes(RecordAttributes.Level, Text("级别", "Level"), Term.Of("city", Text("市级", "city")), Term.Of("province", Text("省级", "province"))))
                .With(RecordKind.Of(RecordKinds.InformationAdopted, Text("信息被采用", "Information adopted"), RecordAttributes.Level)))
            .Scoring(Each.Of(RecordKinds.InformationAdopted).Points(
                Table.By(RecordAttributes.Level).Row("city", 1).Row("province", 3)))
            .Next(Places.ForHonour("advanced", PlaceCount.Exactly(1)).OpenTo(Value.Of("score").IsAbove(0)).WithTies(Ties.Undecided));
        WorkLedgerBuilder ledger = new();
        Submitted(1).Adopt(Published("city", 9)).ValueOrThrow().WriteRecords(ledger);
        Submitted(2).Adopt(Published("province", 12)).ValueOrThrow().WriteRecords(ledger);
        Submitted(3, City.Members[300]).Adopt(Published("province", 20)).ValueOrThrow().WriteRecords(ledger);

        EvaluationReport report = policy.Evaluated(City.Roster().Build().ValueOrThrow(), 2016, ledger, FactSheet.Empty).Report;

        report.Find(Writer)!.Value.Score.Value.Should().Be(4);
        report.Subjects.Where(subject => subject.Honours.Count > 0).Select(subject => subject.Subject).Should().Equal(Writer);
    }

    private static Proposal Written(int id, MemberId? writer = null)
    {
        MemberId by = writer ?? Writer;
        Proposal collected = Proposal.Submit(ProposalDraft.Of(ProposalId.Of(id), ProposalKinds.InformationItem, Sponsors.Sole(by), Day(1))).ValueOrThrow();
        return collected.Take(ProposalActions.Write(by, Day(2))).ValueOrThrow();
    }

    private static Proposal Submitted(int id, MemberId? writer = null) => Written(id, writer)
        .Take(ProposalActions.Review(ViceChair, ProposalRoles.ViceChairInCharge, Day(3))).ValueOrThrow()
        .Take(ProposalActions.SubmitUpward(Day(4))).ValueOrThrow();

    private static Adoption Published(string level, int day) => Adoption.By(Newsroom, level, Day(day)).In(AdoptionWays.Published);

    private static LocalDate Day(int day) => new(2016, 5, day);

    private static LocalizedText Text(string chinese, string english) => LocalizedText.Of(chinese, english);

    private static IEnumerable<FindingKind> Kinds(IEnumerable<Finding> findings) => findings.Select(finding => finding.Kind);
}
