using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class AssessmentBookTests
{
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly PolicyReference Stars = PolicyReference.Of("stars", "2025", "sha256:00");
    private static readonly LocalDate Issued = new(2026, 1, 20);
    private static readonly LocalDate Corrected = new(2026, 2, 3);

    private static readonly Assessment First = Of("a1").WithScore(79.5m).WithGrade("three-star").WithRank(9).WithHonour("advanced").WithGrounds("{}");

    private static Assessment Of(string entry, int year = 2025) =>
        Assessment.Of(EntryId.Of(entry), Branch, Stars, EvaluationPeriod.Year(year), Issued);

    private static Assessment Correction(string entry, string earlier, string objection = "o1") =>
        Assessment.Of(EntryId.Of(entry), Branch, Stars, EvaluationPeriod.Year(2025), Corrected)
            .WithScore(81m).WithGrade("four-star").Correcting(EntryId.Of(earlier), EntryId.Of(objection), "record.missing");

    private static readonly Objection[] Upheld = [.. Enumerable.Range(1, 3).Select(number =>
        Objection.Of(EntryId.Of("o" + number), Branch, MemberId.Of("m3"), Issued.PlusDays(3), "record.missing").Decide(OrganizationId.Of(1), Corrected, upheld: true).ValueOrThrow())];

    private static Checked<AssessmentBook> Kept(params Assessment[] issued) => AssessmentBook.Restore(issued, [], Upheld);

    private static string[] Codes(Checked<AssessmentBook> book) => book.Findings.Select(finding => finding.Code).ToArray();

    [Fact]
    public void A_correction_takes_the_place_of_what_it_names_and_both_stay_in_the_book()
    {
        AssessmentBook book = AssessmentBook.Empty.Issue(First).ValueOrThrow()
            .Issue([Correction("a2", "a1")], [], Upheld).ValueOrThrow();

        book.Issued.Should().HaveCount(2);
        book.Standing.Single().Entry.Key.Should().Be("a2");
        book.CorrectionOf(First.Entry)!.Objection.Should().Be(EntryId.Of("o1"));
        book.StandingOn(Corrected.PlusDays(-1)).Should().Equal(First);
        book.ResultsOn(Corrected).Single().Grade.Should().Be("four-star");
    }

    [Fact]
    public void What_later_evaluations_read_is_what_was_issued() =>
        First.ToEarlierResult().Should().Be(EarlierResult.Of(Branch, "stars", EvaluationPeriod.Year(2025)).WithScore(79.5m).WithGrade("three-star").WithRank(9).WithHonour("advanced"));

    [Fact]
    public void An_issued_assessment_is_never_changed()
    {
        AssessmentBook book = AssessmentBook.Empty.Issue(First).ValueOrThrow();

        Codes(book.Issue(First.WithScore(80m))).Should().Equal("PB1902");
        book.Issue(Of("a1").WithScore(79.5m).WithGrade("three-star").WithRank(9).WithHonour("advanced").WithGrounds("{}"))
            .ValueOrThrow().Issued.Should().Equal(First);
    }

    [Fact]
    public void A_second_assessment_for_one_period_is_refused_unless_it_corrects_the_first()
    {
        AssessmentBook book = AssessmentBook.Empty.Issue(First).ValueOrThrow();

        Codes(book.Issue(Of("a2"))).Should().Equal("PB1908");
        book.CanIssue([Of("a3", 2024)]).Should().BeEmpty("another year is another assessment");
    }

    [Fact]
    public void A_refusal_gives_all_reasons_and_issues_nothing()
    {
        AssessmentBook book = Kept(First, Correction("a2", "a1")).ValueOrThrow();
        Assessment early = Assessment.Of(EntryId.Of("a5"), OrganizationId.Of(9), Stars, EvaluationPeriod.Year(2025), Issued.PlusDays(-1)).Correcting(EntryId.Of("a1"), EntryId.Of("o9"), "error");

        Checked<AssessmentBook> refused = book.Issue([Of("a9", 2023), Correction("a3", "a1", "o2"), Correction("a4", "nowhere", "o3"), early], [], Upheld);

        refused.Value.Should().BeNull();
        Codes(refused).Should().BeEquivalentTo("PB1903", "PB1904", "PB1905", "PB1906", "PB1914");
        refused.Findings.Should().Contain(finding => finding.Text(Language.Chinese).Contains("已由"));
        book.Find(EntryId.Of("a9")).Should().BeNull();
    }

    [Fact]
    public void Nothing_is_issued_before_the_period_begins() =>
        Codes(AssessmentBook.Empty.Issue(Assessment.Of(EntryId.Of("a1"), Branch, Stars, EvaluationPeriod.Year(2027), Issued))).Should().Equal("PB1909");

    [Fact]
    public void Corrections_in_a_circle_are_refused() =>
        Codes(Kept(Correction("a1", "a2"), Correction("a2", "a1", "o2"))).Should().Equal("PB1907", "PB1907");

    [Fact]
    public void A_book_restored_from_its_parts_in_any_order_is_the_same()
    {
        AssessmentBook book = Kept(Correction("a2", "a1"), First, Of("a0", 2024)).ValueOrThrow();

        Kept([.. book.Issued.Reverse()]).ValueOrThrow().Issued.Should().Equal(book.Issued);
    }

    [Fact]
    public void A_written_correction_takes_the_place_of_what_it_corrects()
    {
        AssessmentBook book = Kept(First, Correction("a2", "a1"), Of("a0", 2024)).ValueOrThrow();
        WorkLedgerBuilder builder = new();
        First.WriteRecords(builder);
        builder.Build().ValueOrThrow().RecordsOf(Branch).Single().Attributes.Select(value => value.ToString()).Should().Equal(
            "assessedGrade=three-star", "assessedRank=9", "assessedScore=79.5", "forYear=2025", "honour.advanced=yes", "periodEnd=2025-12-31", "periodStart=2025-01-01", "policy=stars");

        book.WriteRecords(builder);
        Checked<WorkLedger> ledger = builder.Build();

        ledger.Findings.Select(finding => finding.Code).Should().Equal([DomainFindings.RecordsRepeated.Code], "the first one was written twice");
        ledger.Value!.RecordsOf(Branch).Select(record => record.Entry.Key).Should().Equal("assessment:a0@0/issued", "assessment:a2@0/issued");
        WorkRecord correction = ledger.Value.RecordsOf(Branch).Last();
        correction.Attributes.Select(value => value.ToString()).Should().Contain(["assessedScore=81", "cause=record.missing"]);
        correction.Date.Should().Be(Corrected);
        ledger.Value.History.Single().Entry.Key.Should().Be("assessment:a1@0/issued");
    }

    [Theory]
    [InlineData(57, false)]
    [InlineData(58, true)]
    public void An_honour_leaves_room_for_the_name_of_its_attribute(int length, bool refused)
    {
        Action give = () => Of("a1").WithHonour(new string('h', length));

        if (refused)
        {
            give.Should().Throw<ArgumentException>().WithParameterName("honour");
        }
        else
        {
            give.Should().NotThrow();
        }
    }

    [Fact]
    public void A_policy_is_referred_to_by_its_code() =>
        FluentActions.Invoking(() => PolicyReference.Of("the stars", "2025", "sha256:00")).Should().Throw<ArgumentException>().WithParameterName("id");
}
