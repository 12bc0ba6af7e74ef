using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PX-5", "机关党组织联系贫困村、党员联系户", "Office organizations linked to poor villages, members to households", typeof(Relation), typeof(RelationKinds), typeof(Coverage), typeof(Each))]
public sealed class Px05VillageLinksTests
{
    private const string Village = "villageBranch";
    private const string Household = "household";

    private static readonly LocalDate Since = new(2018, 1, 1);
    private static readonly LocalDate Today = new(2019, 12, 31);

    [Fact]
    public void Every_village_and_every_household_has_its_link()
    {
        Coverage coverage = Linked(villages: 4, households: 40);

        coverage.OrganizationsWithoutLink(RelationKinds.Pairing, Village).Should().BeEmpty();
        coverage.Links(coverage.Organizations(Village).Select(village => (SubjectId)village), RelationKinds.Sent, RelationSide.To)
            .Should().OnlyContain(village => village.Count == 2, "a first secretary and a work team were sent to each");
        coverage.Share(coverage.Units(Household), RelationKinds.ContactLink, RelationSide.To).IsWhole.Should().BeTrue();
    }

    [Fact]
    public void A_village_or_household_without_a_link_is_listed()
    {
        Coverage coverage = Linked(villages: 3, households: 38);

        coverage.OrganizationsWithoutLink(RelationKinds.Pairing, Village).Should().Equal(OrganizationId.Of("village-4"));
        coverage.LinksOutside(coverage.Units(Household), RelationKinds.ContactLink, RelationSide.To, 1, int.MaxValue).Select(row => row.Subject.Key)
            .Should().Equal("39", "40");
    }

    [Fact]
    public void Visits_bring_culture_medicine_science_and_law()
    {
        // "Over" 10 visits, 2.0 m yuan and 300 patients: at least so much is asserted. 12 visits of 170,000 yuan, 42 books and 26 patients each are ours.
        WorkLedgerBuilder ledger = new();
        string[] lines = ["culture", "medicine", "science", "law"];
        for (int visit = 1; visit <= 12; visit++)
        {
            LocalDate day = new(2019, visit, 8);
            ledger.Add(WorkRecord.Of(EntryId.Of($"v{visit}"), OrganizationId.Of("office"), "visit.made", day).With("line", lines[visit % 4]));
            ledger.Add(WorkRecord.Of(EntryId.Of($"y{visit}"), OrganizationId.Of("office"), "yuan.given", day).Quantity(170_000));
            ledger.Add(WorkRecord.Of(EntryId.Of($"b{visit}"), OrganizationId.Of("office"), "books.given", day).Quantity(42));
            ledger.Add(WorkRecord.Of(EntryId.Of($"p{visit}"), OrganizationId.Of("office"), "patients.treated", day).Quantity(26));
        }

        Roster roster = new RosterBuilder().Add(Organization.Of(OrganizationId.Of("office"), OrganizationKinds.Office, Since)).Build().ValueOrThrow();
        EvaluationReport report = Reached().Evaluated(roster, 2019, ledger, FactSheet.Empty).Report;

        // 12 × 170,000 = 2,040,000 yuan, 12 × 42 = 504 books, 12 × 26 = 312 patients.
        report.Subjects.Single().Unmet.Should().BeEmpty();
    }

    private static Policy Reached() => Ours.Titled("visits", "文化卫生科技法律下乡", "Visits to villages")
        .Using(Vocabulary.Empty
            .With(AttributeKind.OfCodes(
                "line",
                Text("类别", "Line"),
                Term.Of("culture", Text("文化", "culture")),
                Term.Of("medicine", Text("卫生", "medicine")),
                Term.Of("science", Text("科技", "science")),
                Term.Of("law", Text("法律", "law"))))
            .With(RecordKind.Of("visit.made", Text("下乡", "Visit"), "line"))
            .With(RecordKind.Of("yuan.given", Text("资金", "Yuan given")))
            .With(RecordKind.Of("books.given", Text("图书", "Books given")))
            .With(RecordKind.Of("patients.treated", Text("义诊", "Patients treated"))))
        .Next(Requirements.Of(
            Requirement.Of("visits", Each.Of("visit.made").IsAtLeast(10)),
            Requirement.Of("lines", Each.Of("visit.made").Per(PartKey.ValueOf("line")).IsAtLeast(4)),
            Requirement.Of("yuan", Total("yuan.given").IsAtLeast(2_000_000)),
            Requirement.Of("books", Total("books.given").IsAtLeast(500)),
            Requirement.Of("patients", Total("patients.treated").IsAtLeast(300))));

    private static LocalizedText Text(string chinese, string english) => LocalizedText.Of(chinese, english);

    private static Each Total(string kind) => Each.Of(kind).Points(Value.Of("quantity"));

    /// <summary>Four villages and forty households with these many linked (all ours); office branch i links village i, members link two households each.</summary>
    private static Coverage Linked(int villages, int households)
    {
        RosterBuilder roster = new();
        for (int number = 1; number <= 4; number++)
        {
            OrganizationId branch = OrganizationId.Of($"office-{number}");
            OrganizationId village = OrganizationId.Of($"village-{number}");
            MemberId secretary = MemberId.Of(100 + number);
            OrganizationId team = OrganizationId.Of($"team-{number}");
            roster.Add(Organization.Of(branch, OrganizationKinds.Branch, Since)).Add(Organization.Of(village, Village, Since))
                .Add(Organization.Of(team, OrganizationKinds.Team, Since)).Add(Member.Of(secretary));
            if (number <= villages)
            {
                roster.Link(RelationKinds.Pairing, branch, village, Since)
                    .Link(RelationKinds.Sent, secretary, village, Since)
                    .Link(RelationKinds.Sent, team, village, Since);
            }
        }

        for (int number = 1; number <= 20; number++)
        {
            roster.Add(Member.Of(MemberId.Of(number)));
        }

        for (int number = 1; number <= 40; number++)
        {
            SubjectId household = SubjectId.Of(Household, $"{number}");
            roster.Add(Unit.Of(household));
            if (number <= households)
            {
                roster.Link(RelationKinds.ContactLink, MemberId.Of((number + 1) / 2), household, Since);
            }
        }

        return roster.Build().ValueOrThrow().CoverageOn(Today);
    }
}
