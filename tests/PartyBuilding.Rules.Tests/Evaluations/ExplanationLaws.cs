using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Whatever the records are, what is explained recomputes, can be stored, and says what the report says.</summary>
public sealed class ExplanationLaws
{
    private static readonly Lazy<Policy> s_policy = new(() => PolicyReader.ReadText(ScoringPolicy.Json).Value
        ?? throw new FindingsException(PolicyReader.ReadText(ScoringPolicy.Json).Findings));

    [Law(Cost = 3)]
    public void Every_explanation_recomputes_to_the_score(int[] seeds)
    {
        Evaluation run = Run(seeds);
        foreach (Explanation explanation in run.ExplainAll())
        {
            Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
            explanation.Score.Should().Be(run.Report.Find(explanation.Subject)!.Value.Score);
        }
    }

    [Law(Cost = 4)]
    public void Every_explanation_is_stored_and_rendered_again(int[] seeds)
    {
        foreach (Explanation explanation in Run(seeds).ExplainAll())
        {
            byte[] stored = ExplanationJson.Write(explanation);
            Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

            ExplanationJson.Write(read).Should().Equal(stored);
            foreach (Language language in new[] { Language.Chinese, Language.English })
            {
                ExplanationText.Render(read, language).Should().Be(ExplanationText.Render(explanation, language));
                ExplanationMarkdown.Render(read, language).Should().Be(ExplanationMarkdown.Render(explanation, language));
            }
        }
    }

    [Law(Cost = 2)]
    public void Every_report_comes_back(int[] seeds)
    {
        EvaluationReport report = Run(seeds).Report;

        EvaluationReport read = EvaluationReport.Read(report.ToJson()).ValueOrThrow();

        read.ToJson().Should().Equal(report.ToJson());
        read.Subjects.Select(s => s.Score).Should().Equal(report.Subjects.Select(s => s.Score));
    }

    [Law(Cost = 2)]
    public void Order_of_records_changes_no_byte_of_the_report(int[] seeds) =>
        Run(seeds, reversed: true).Report.ToJson().Should().Equal(Run(seeds).Report.ToJson());

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Evaluated_branch_reads_as_approved(string tag)
    {
        // 60 records that differ in everything; branch 2 is as good as any.
        Evaluation run = Run(Enumerable.Range(0, 60).Select(n => n * 7919).ToArray());

        GoldenFile.ShouldBe(ExplanationText.Render(run.Explain(OrganizationId.Of(2)), Language.OfTag(tag)), $"evaluated.brief.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationMarkdown.Render(run.Explain(OrganizationId.Of(2)), Language.OfTag(tag)), $"evaluated.{tag}.md");
    }

    private static Evaluation Run(int[] seeds, bool reversed = false)
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        for (int n = 1; n <= 4; n++)
        {
            roster.Add(Organization.Of(OrganizationId.Of(n), "branch", new LocalDate(2015, 1, 1)));
            if (n != 3 || seeds.Length % 2 == 0)
            {
                facts.Add(Fact.Of(OrganizationId.Of(n), "inspected", 5m * n));
            }
        }

        IEnumerable<WorkRecord> records = seeds.Select((seed, i) => Record(unchecked((uint)seed), i));
        WorkLedger ledger = new WorkLedgerBuilder().AddRange(reversed ? records.Reverse() : records).Build().Value!;
        return Evaluator.Evaluate(
            s_policy.Value, new EvaluationInput(roster.Build().Value!, ledger, EvaluationPeriod.Year(2025)).With(facts.Build().Value!));
    }

    private static WorkRecord Record(uint seed, int number)
    {
        string kind = new[] { "activity", "article", "attendance" }[seed % 3];
        WorkRecord record = WorkRecord
            .Of(EntryId.Of("e" + number), OrganizationId.Of(1 + (seed / 3 % 4)), kind, new LocalDate(2025, 1, 1).PlusDays((int)(seed / 12 % 365)))
            .Quantity(seed % 7 + 0.5m, 8m);
        return kind == "attendance" ? record : record
            .With("level", seed % 2 == 0 ? "city" : "province")
            .With("hours", (decimal)(seed % 11))
            .Item(ItemId.Of("I-" + (seed % 5)));
    }
}
