using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("JH-1", "联合党委、党建权重、抽查与三务公开", "Joint committees, weight of party building, spot checks, disclosure", typeof(Relation), typeof(Commitment), typeof(Inspection), typeof(Places), typeof(Requirements))]
public sealed class Jh01JointCommitteesTests
{
    private static readonly LocalDate Since = new(2013, 1, 1);
    private static readonly LocalDate Day = new(2013, 12, 31);
    private static readonly OrganizationId Town = OrganizationId.Of("town");
    private static readonly IReadOnlyList<OrganizationId> Joint = [.. Enumerable.Range(1, 8).Select(n => OrganizationId.Of($"joint-{n}"))];
    private static readonly IReadOnlyList<OrganizationId> Villages = [.. Enumerable.Range(1, 19).Select(n => OrganizationId.Of($"village-{n:00}"))];
    private static readonly Roster City = Build();

    [Fact]
    public void Eight_joint_committees_reach_over_nineteen_villages_which_keep_their_own_superior()
    {
        Coverage coverage = City.CoverageOn(Day);

        coverage.LinksOutside(Villages.Select(one => (SubjectId)one), RelationKinds.JointCommittee, RelationSide.To, 1, 1).Should().BeEmpty();
        coverage.Share(Joint.Select(one => (SubjectId)one), RelationKinds.JointCommittee, RelationSide.From).Should().Be(Proportion.Of(8, 8));
        Villages.Should().HaveCount(19).And.OnlyContain(village => City.Find(village, Day)!.Parent == Town);
    }

    [Fact]
    public void Plans_of_three_years_and_of_one_have_deadlines()
    {
        CommitmentBook plans = CommitmentBook.Of(
        [
            Commitment.Of(EntryId.Of("three-years"), "plan.threeYears", Joint[0], Town, Since).ValueOrThrow().DueBy(new LocalDate(2015, 12, 31)).ValueOrThrow(),
            Commitment.Of(EntryId.Of("2013"), "plan.year", Joint[0], Town, Since).ValueOrThrow().DueBy(Day).ValueOrThrow(),
        ]).ValueOrThrow();

        plans.On(Day.PlusDays(1), CommitmentState.Overdue).Select(plan => plan.Kind).Should().Equal("plan.year");
        plans.On(Day.PlusDays(1), CommitmentState.Open).Select(plan => plan.Kind).Should().Equal("plan.threeYears");
    }

    [Fact]
    public void Greater_weight_of_party_building_turns_the_annual_ranking()
    {
        // 90 and 70 against 60 and 80: with 20 % it is 18 + 56 = 74 to 12 + 64 = 76, with 40 % 36 + 42 = 78 to 24 + 48 = 72. Marks and weights are ours.
        FactSheet marks = new FactSheetBuilder()
            .Add(Mark(Joint[0], "partyBuilding", 90)).Add(Mark(Joint[0], "economy", 70))
            .Add(Mark(Joint[1], "partyBuilding", 60)).Add(Mark(Joint[1], "economy", 80))
            .Build().ValueOrThrow();

        Scores(20, marks).Should().Equal(74, 76);
        Scores(40, marks).Should().Equal(78, 72);
    }

    [Fact]
    public void Eight_spot_checks_are_the_main_basis_for_honours()
    {
        // Ten points less for every defect, three honours: ours. Joint committee n has n − 1 defects.
        WorkLedgerBuilder ledger = new();
        foreach (Inspection check in Joint.Select((joint, n) => Enumerable.Range(1, n).Aggregate(
            Inspection.Of(EntryId.Of($"check-{n + 1}"), Town, joint, "standard", new LocalDate(2013, 5, 1)).ValueOrThrow().AsSpotCheck(),
            (inspection, defect) => inspection.Found($"defect-{defect}", Day).ValueOrThrow())))
        {
            check.WriteRecords(ledger, Day);
        }

        EvaluationReport report = SpotChecked().Evaluated(City, 2013, ledger, FactSheet.Empty).Report;

        ledger.Records().Should().HaveCount(8);
        report.Find(Joint[7])!.Value.Score.Value.Should().Be(30);
        report.Subjects.Where(one => one.Honours.Count > 0).Select(one => one.Subject).Should().BeEquivalentTo(Joint.Take(3).Select(one => (SubjectId)one));
    }

    [Fact]
    public void Affairs_of_party_village_and_finance_are_disclosed_and_what_is_missing_is_named()
    {
        string[] affairs = ["party", "village", "finance"];
        Policy policy = Ours.Titled("disclosure", "三务公开", "Disclosure of three affairs")
            .Within(Value.Of("roster.kind").Is(OrganizationKinds.Branch))
            .Using(Vocabulary.Empty
                .With(RecordKind.Of("affairs.disclosed", LocalizedText.Of("事务公开", "Affairs disclosed"), "affairs"))
                .With(AttributeKind.OfCodes("affairs", LocalizedText.Of("三务", "Three affairs"), Term.Of("party", LocalizedText.Of("党务", "party")),
                    Term.Of("village", LocalizedText.Of("村务", "village")), Term.Of("finance", LocalizedText.Of("财务", "finance")))))
            .Next(Requirements.Of([.. affairs.Select(one =>
                Requirement.Of(one, Each.Of("affairs.disclosed").Where(Condition.Has("affairs", one)).IsAtLeast(1)))]));

        EvaluationReport report = policy.Judged(City, 2013, affairs.Take(2).Select((one, n) =>
            WorkRecord.Of(EntryId.Of(n + 1), Villages[0], "affairs.disclosed", Since).With("affairs", one).Verified()));

        report.Find(Villages[0])!.Value.Unmet.Select(one => one.Code).Should().Equal("finance");
        report.Find(Villages[1])!.Value.Unmet.Select(one => one.Code).Should().Equal(affairs);
    }

    private static decimal?[] Scores(decimal weight, FactSheet marks)
    {
        Policy policy = Ours.Titled("targets", "年度目标考核", "Annual target assessment")
            .Within(Value.Of("roster.kind").Is(OrganizationKinds.JointCommittee))
            .Using(Vocabulary.Empty
                .With(FactKind.OfNumbers("partyBuilding", LocalizedText.Of("党建", "Party building"), ValueRange.Of(0, 100)))
                .With(FactKind.OfNumbers("economy", LocalizedText.Of("经济", "Economy"), ValueRange.Of(0, 100))))
            .Scoring(Combine.Sum(
                Value.Of("partyBuilding").Times(Literal.Percent(weight)),
                Value.Of("economy").Times(Literal.Percent(100 - weight))));
        EvaluationReport report = policy.Evaluated(City, 2013, new WorkLedgerBuilder(), marks).Report;
        return [report.Find(Joint[0])!.Value.Score.Value, report.Find(Joint[1])!.Value.Score.Value];
    }

    private static Policy SpotChecked() => Ours.Titled("spot-checks", "抽查评先", "Honours by spot checks")
        .Within(Value.Of("roster.kind").Is(OrganizationKinds.JointCommittee))
        .Using(Vocabulary.Empty
            .With(RecordKind.Of(RecordKinds.InspectionHeld, LocalizedText.Of("接受检查", "Inspection"), RecordAttributes.Notice))
            .With(AttributeKind.OfCodes(RecordAttributes.Notice, LocalizedText.Of("方式", "Notice"),
                Term.Of(RecordAttributes.Spot, LocalizedText.Of("抽查", "spot check")), Term.Of(RecordAttributes.Announced, LocalizedText.Of("通知", "announced")))))
        .Scoring(Deduct.Starting(100, Each.Of(RecordKinds.InspectionHeld)
            .Where(Condition.Has(RecordAttributes.Notice, RecordAttributes.Spot)).Points(Value.Of("quantity").Times(-10))))
        .Next(Places.ForHonour("advanced", PlaceCount.Exactly(3)).OpenToEveryone().WithTies(Ties.Undecided));

    private static Fact Mark(OrganizationId organization, string code, decimal points) => Fact.Of(organization, code, points).During(DateSpan.Year(2013));

    private static Roster Build()
    {
        RosterBuilder roster = new RosterBuilder().Add(Organization.Of(Town, OrganizationKinds.Committee, Since));
        foreach (OrganizationId joint in Joint)
        {
            roster.Add(Organization.Of(joint, OrganizationKinds.JointCommittee, Since));
        }

        for (int n = 0; n < Villages.Count; n++)
        {
            roster.Add(Organization.Of(Villages[n], OrganizationKinds.Branch, Since).Under(Town))
                .Link(RelationKinds.JointCommittee, Joint[n % Joint.Count], Villages[n], Since);
        }

        return roster.Build().ValueOrThrow();
    }
}
