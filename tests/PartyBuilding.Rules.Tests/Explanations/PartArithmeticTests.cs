using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>What a record earned is shown with the arithmetic that gave it, whether or not anything is unknown.</summary>
public sealed class PartArithmeticTests
{
    private static readonly Explanation s_explanation = Run().Explain(OrganizationId.Of(1));

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Parts_read_as_approved(string tag)
    {
        GoldenFile.ShouldBe(ExplanationText.Render(s_explanation, Language.OfTag(tag)), $"worked.brief.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationText.Render(s_explanation, Language.OfTag(tag), null, ExplanationDetail.Full), $"worked.full.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationMarkdown.Render(s_explanation, Language.OfTag(tag)), $"worked.{tag}.md");
    }

    [Theory]
    [InlineData("p1", "5 = 10 × 0.5 (Role first)")] // 10 × 1/2
    [InlineData("p2", "2.5 = 10 × 0.5 ÷ (Signers 3 - 1) (Role other)")] // 10 × 1/2 ÷ 2
    [InlineData("l1", "40 = Hours 5 × Weight 8")] // 5 × 8
    [InlineData("l1", "1.67 = Hours 5 × 1/3 (rounded half away from zero to 2 digits: 1.67)")]
    [InlineData("a1", "2 (Level city)")]
    public void Record_shows_what_it_earned_and_how(string entry, string earned) =>
        Full().Split('\n').Should().Contain(line => line.TrimStart().StartsWith("- 2025-") && line.EndsWith($" {entry} earns {earned}"));

    [Fact]
    public void Split_is_shown_in_brief_as_well() =>
        ExplanationText.Render(s_explanation, Language.English).Should().Contain("1 × 2.5 per proposal (10 × 0.5 ÷ (Signers 3 - 1))");

    [Fact]
    public void Highest_of_an_item_shows_what_each_record_earned() =>
        Full().Should().Contain("2 (article), the highest: 2, 6");

    [Fact]
    public void Caps_by_day_and_month_show_the_lines_within() =>
        // January: 9 on one day, of which 5, and 4 on another, together 9, of which 8.
        Full().Should().Contain("capped at 5, 4 above it not counted").And.Contain("capped at 8, 1 above it not counted");

    [Fact]
    public void Parts_that_are_due_by_number_are_missed_by_number() =>
        Full().Should().Contain("2 missing (visit) × -1");

    [Fact]
    public void Records_that_a_cap_cut_say_what_they_count() =>
        // 6 × 5 = 30, of which 7: the first 5, the second 2, the others nothing.
        Full().Split('\n').Select(line => line.Trim()).Where(line => line.Contains("after the cap it counts"))
            .Should().Contain(["- 2025-04-02 v2 earns 5; after the cap it counts 2", "- 2025-04-06 v6 earns 5; after the cap it counts 0"]);

    [Fact]
    public void Arithmetic_of_parts_is_stored_and_recomputes()
    {
        byte[] stored = ExplanationJson.Write(s_explanation);
        Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

        read.Points!.Children[0].Parts[1].Working!.Low.Numerator.Should().Be(2.5m);
        ExplanationJson.Write(read).Should().Equal(stored);
        Recomputation.Of(read).Select(f => f.ToString()).Should().BeEmpty();
        ExplanationText.Render(read, Language.Chinese, null, ExplanationDetail.Full)
            .Should().Be(ExplanationText.Render(s_explanation, Language.Chinese, null, ExplanationDetail.Full));
    }

    private static string Full() => ExplanationText.Render(s_explanation, Language.English, null, ExplanationDetail.Full);

    private static Evaluation Run()
    {
        RosterBuilder roster = new();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        List<WorkRecord> records =
        [
            Record("p1", "proposal", 3, 1).With("role", "first").With("signers", 2m),
            Record("p2", "proposal", 3, 2).With("role", "other").With("signers", 3m),
            Record("l1", "lecture", 5, 9).With("hours", 5m).With("weight", 8m),
            Record("a1", "article", 6, 1).With("level", "city").Item(ItemId.Of("I1")),
            Record("a2", "article", 6, 8).With("level", "province").Item(ItemId.Of("I1")),
            Record("g1", "log", 1, 3).Quantity(3m),
            Record("g2", "log", 1, 3).Quantity(6m),
            Record("g3", "log", 1, 4).Quantity(4m),
            Record("g4", "log", 2, 4).Quantity(1m),
            .. Enumerable.Range(1, 6).Select(day => Record("v" + day, "visit", 4, day)),
        ];
        WorkLedgerBuilder ledger = new();
        records.ForEach(r => ledger.Add(r));
        records.ForEach(r => ledger.Covers(r.Kind, DateSpan.Year(2025)));
        return Evaluator.Evaluate(
            PolicyReader.ReadText(WorkedPolicy.Json).ValueOrThrow(),
            new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025)));
    }

    private static WorkRecord Record(string entry, string kind, int month, int day) =>
        WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(1), kind, new LocalDate(2025, month, day));
}
