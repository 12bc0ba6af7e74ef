using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Vetoes that last so long after a record which has no end of its own.</summary>
public sealed class AftermathTests
{
    private static readonly Aftermath TwoYears = Condition.Within(DateLength.Years(2), "award");

    [Fact]
    public void Veto_holds_on_its_last_day_and_not_on_the_day_after()
    {
        // Two years after 31 December 2023 end with 31 December 2025, the close; after 30 December with the day before it.
        IsVetoed(TwoYears, Award("2023-12-31")).Should().BeTrue();
        IsVetoed(TwoYears, Award("2023-12-30")).Should().BeFalse();
        IsVetoed(TwoYears).Should().BeFalse();
        IsVetoed(TwoYears, Award("2022-01-01"), Award("2024-06-01")).Should().BeTrue();

        // One year after 29 February 2024 ends with 28 February 2025.
        Aftermath year = Condition.Within(DateLength.Years(1), "award").OnAnyDay();
        IsVetoed(year, Award("2024-02-29")).Should().BeTrue();
        IsVetoed(year, Award("2024-01-01")).Should().BeTrue();
        IsVetoed(year, Award("2023-12-31")).Should().BeFalse();
    }

    [Fact]
    public void Any_day_of_the_period_is_enough_where_it_is_asked_for()
    {
        // Two years after 1 January 2023 end with 1 January 2025, the first day of the period.
        IsVetoed(TwoYears.OnAnyDay(), Award("2023-01-01")).Should().BeTrue();
        IsVetoed(TwoYears.OnAnyDay(), Award("2022-12-31")).Should().BeFalse();
        IsVetoed(TwoYears, Award("2023-01-01")).Should().BeFalse();
        IsVetoed(TwoYears.OnAnyDay(), Award("2026-01-01")).Should().BeFalse();
    }

    [Fact]
    public void End_of_its_own_takes_the_place_of_the_length()
    {
        IsVetoed(TwoYears, Award("2025-01-01").Until(new LocalDate(2025, 6, 30))).Should().BeFalse();
        IsVetoed(TwoYears, Award("2020-01-01").Until(new LocalDate(2026, 6, 30))).Should().BeTrue();
        IsVetoed(TwoYears.Where(Condition.Has("level", "province")), Award("2025-01-01")).Should().BeFalse();
    }

    [Fact]
    public void Unknown_record_leaves_the_grade_open()
    {
        Condition perhaps = Condition.Any(Condition.Has("level", "province"), Value.Of("base").IsAtLeast(0));

        SubjectResult result = Run(TwoYears.Where(perhaps), Award("2025-01-01")).Report.Subjects.Single();

        result.PossibleGrades.Should().Equal("good", "fair", "poor");
    }

    [Fact]
    public void Line_of_a_document_says_it_whole()
    {
        const string Json = """
            {
              "overrides": [
                { "clause": "12", "when": { "after": "sanction.imposed", "where": { "level": "city" }, "within": 6, "unit": "months" }, "block": "good" },
                { "clause": "13", "when": { "after": ["fraud", "incident"], "within": 2, "unit": "years", "during": "period" }, "ceiling": "poor" }
              ]
            }
            """;
        Policy policy = Document.Sound(Document.Then(Json));
        string written = PolicyWriter.WriteText(policy);

        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
        PolicyText.Render(policy, Language.English).Should()
            .Contain("If there was a record of \"sanction.imposed\" (where level is \"city\") no more than 6 months before the close (one with an end of its own lasts to it), the grade")
            .And.Contain("If there was a record of \"fraud\", \"incident\" no more than 2 years before a day of the period");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("起未超过 6 个月");
        Document.FaultsOf(Document.Then("""{ "finding": "f", "when": { "after": "fraud" } }""")).Should().HaveCount(2);
    }

    [Fact]
    public void Number_of_a_deadline_keeps_its_own_after()
    {
        const string Json = """{ "finding": "f", "when": { "deadline": "reply", "after": "task", "within": 3, "unit": "days", "late": 1, "atLeast": 1 } }""";

        ((ConditionalFinding)Document.Sound(Document.Then(Json)).Then[0]).When.Should().BeOfType<Test>();
    }

    [Fact]
    public void Kinds_and_attributes_are_checked()
    {
        Checking.Draft.With(AdjustGrade.Block(TwoYears, "good").Cites("9")).ShouldBeSound();
        Checking.Draft.With(AdjustGrade.Block(Condition.Within(DateLength.Years(2), "awrd"), "good").Cites("9"))
            .ShouldHave(RulesFindings.KindNotDeclared, "$.then[2].when");
        Checking.Draft.With(AdjustGrade.Block(TwoYears.Where(Condition.Has("hours", Comparison.AtLeast(1))), "good").Cites("9"))
            .ShouldHave(RulesFindings.AttributeNotCarried, "$.then[2].when.where.hours");
    }

    private static bool IsVetoed(Condition when, params WorkRecord[] records)
    {
        Evaluation run = Run(when, records);
        Recomputation.Of(run.ExplainAll().Single()).Should().BeEmpty();
        return run.Report.Subjects.Single().Grade == "poor";
    }

    private static Evaluation Run(Condition when, params WorkRecord[] records) => Evaluator.Evaluate(
        DrawnPolicy.Head(Combine.Sum(1)).Next(Grades.OrElse("poor").From(1, "good")).Next(AdjustGrade.AtMost(when, "poor")),
        new EvaluationInput(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
            EvaluationPeriod.Year(2025)));

    private static WorkRecord Award(string day) => WorkRecord
        .Of(EntryId.Of("a" + day), OrganizationId.Of(1), "award", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).With("level", "city");
}
