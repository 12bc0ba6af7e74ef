using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What other policies and earlier periods gave, read from documents: products, rescaled and carried points, chains of adoption, years running.</summary>
public sealed class AcrossPeriodsTests
{
    private const string Levels = """{ "by": "level", "values": { "city": 3, "province": 6 } }""";

    private static readonly OrganizationId Branch = OrganizationId.Of(1);

    [Fact]
    public void Product_of_two_results_is_worked_out()
    {
        // 80 points by a factor of 1.05.
        Policy policy = Scoring("""{ "clause": "1", "product": [{ "value": "result", "policy": "work", "take": "score" }, { "value": "result", "policy": "factor", "take": "score" }] }""");

        Of(policy, [Result("work", 2025).WithScore(80m), Result("factor", 2025).WithScore(1.05m)]).Should().Be(84m);
    }

    [Fact]
    public void Result_of_another_scale_is_rescaled_once_and_exactly()
    {
        // 90 of 120 are 75 of 100; 91 are 75.8333…, of which 40 % are 30.3333…: rounded at the end alone.
        Policy whole = Scoring("""{ "clause": "2", "value": "result", "policy": "group", "take": "score", "times": "100/120" }""");
        Policy part = Scoring("""{ "clause": "2", "product": [{ "value": "result", "policy": "group", "take": "score" }, "100/120", "40%"] }""");

        Of(whole, [Result("group", 2025).WithScore(90m)]).Should().Be(75m);
        Of(whole, [Result("group", 2025).WithScore(91m)]).Should().Be(75.83m);
        Of(part, [Result("group", 2025).WithScore(91m)]).Should().Be(30.33m);
    }

    [Fact]
    public void Result_of_the_same_series_is_rescaled_likewise()
    {
        // Three talks of 30 points are 90 of 120.
        Policy group = Read("group", """ "score": { "clause": "1", "each": "opinion.adopted", "points": 30, "cap": 120 } """);
        Policy reader = Scoring("""{ "clause": "2", "value": "result", "policy": "group", "take": "score", "times": "100/120" }""");

        EvaluationSeries series = Evaluator.EvaluateAll([reader, group], Input([], Adopted("a", 2025), Adopted("b", 2025), Adopted("c", 2025)));

        series["chain"].Report.Subjects.Single().Score.Value.Should().Be(75m);
    }

    [Fact]
    public void Half_of_the_points_of_the_year_before_is_carried_over()
    {
        // 61 points of 2024 carry 30.5; who had no result carries nothing; what was not issued yet leaves it open.
        const string Carried = """{ "clause": "3", "value": "result", "policy": "chain", "take": "score", "period": "previous", "times": "1/2", "range": [0, 100]""";

        Of(Scoring(Carried + """, "ifMissing": 0 }"""), [Result("chain", 2024).WithScore(61m), Result("chain", 2023).WithScore(90m)]).Should().Be(30.5m);
        Of(Scoring(Carried + """, "ifMissing": 0 }"""), []).Should().Be(0m);
        Of(Scoring(Carried + " }"), []).Should().BeNull();
    }

    [Fact]
    public void Matter_adopted_higher_than_the_year_before_earns_the_difference()
    {
        // a: city in 2024, province in 2025: 6 - 3. b: city in 2025: 3. c: province in 2024 alone: 6 - 6.
        // d: province in 2024, city in 2025: 6 - 6. e: city and province in 2025: 6. Together 12.
        Policy policy = Scoring($$"""
            {
              "clause": "4", "each": "opinion.adopted", "during": { "periods": 2 }, "per": "item",
              "points": {
                "sum": [
                  { "each": "these", "points": {{Levels}}, "fold": "best", "ifNone": 0 },
                  { "each": "these", "during": "previous", "points": {{Levels}}, "fold": "best", "ifNone": 0, "times": -1 }
                ]
              }
            }
            """);

        Of(
            policy,
            [],
            Adopted("a", 2024), Adopted("a", 2025, "province"), Adopted("b", 2025), Adopted("c", 2024, "province"),
            Adopted("d", 2024, "province"), Adopted("d", 2025), Adopted("e", 2025), Adopted("e", 2025, "province", 5)).Should().Be(12m);
    }

    [Fact]
    public void Matter_counts_when_it_is_adopted_however_long_ago_it_was_submitted()
    {
        // a was submitted in 2022 and adopted in 2025; b was adopted in 2024; c was never submitted.
        Policy policy = Scoring($$"""
            {
              "clause": "5", "each": ["opinion.submitted", "opinion.adopted"], "during": "always", "per": "item",
              "points": {
                "choose": [{
                  "when": { "each": { "these": "opinion.submitted" }, "atLeast": 1 },
                  "give": { "each": { "these": "opinion.adopted" }, "during": "period", "points": {{Levels}}, "fold": "best", "ifNone": 0 }
                }],
                "otherwise": 0
              }
            }
            """);

        Of(policy, [], Submitted("a", 2022), Adopted("a", 2025, "province"), Submitted("b", 2023), Adopted("b", 2024), Adopted("c", 2025)).Should().Be(6m);
    }

    [Theory]
    [InlineData(50, "talk", "talk,rectify")]
    [InlineData(50, null, "talk")]
    [InlineData(70, "talk", "")]
    public void Two_years_running_below_the_line_lead_further(int score, string? before, string found)
    {
        Policy policy = Read("chain", """
            "score": { "clause": "1", "value": "points" },
            "then": [
              { "clause": "2", "finding": "talk", "when": { "value": "score", "below": 60 } },
              {
                "clause": "3", "finding": "rectify",
                "when": {
                  "all": [
                    { "value": "finding", "is": "talk" },
                    { "value": "result", "policy": "chain", "take": "findings", "period": "previous", "is": "talk" }
                  ]
                }
              }
            ]
            """);
        EarlierResult last = before is null ? Result("chain", 2024).WithScore(80m) : Result("chain", 2024).WithScore(50m).WithFinding(before);

        Judge(policy, [last], score).Findings.Select(f => f.Code).Should().Equal(found.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(95, "good poor good poor", "model")] // 2025, 2024, 2022
    [InlineData(80, "good poor good poor", "")]
    [InlineData(80, "good poor good good", "model")]
    [InlineData(95, "good poor poor poor good", "")] // 2020 is six years back
    public void Three_good_years_in_five_are_enough(int score, string earlier, string found)
    {
        const string Year = """{ "value": "result", "policy": "chain", "take": "grade", "period": { "back": YEARS }, "is": "good" }""";
        Policy policy = Read("chain", $$"""
            "score": { "clause": "1", "value": "points" },
            "then": [
              { "clause": "2", "grades": [{ "atLeast": 90, "give": "good" }], "otherwise": "poor" },
              {
                "clause": "3", "finding": "model",
                "when": { "atLeast": 3, "of": [{ "value": "grade", "is": "good" }, {{string.Join(", ", Enumerable.Range(1, 4).Select(n => Year.Replace("YEARS", n.ToString())))}}] }
              }
            ]
            """);
        IEnumerable<EarlierResult> results = earlier.Split(' ').Select((grade, i) => Result("chain", 2024 - i).WithGrade(grade));

        Judge(policy, [.. results], score).Findings.Select(f => f.Code).Should().Equal(found.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Policy Scoring(string score) => Read("chain", "\"score\": " + score);

    private static Policy Read(string id, string rest) => PolicyReader.ReadText($$"""
        {
          "format": 1, "id": "{{id}}", "version": "1", "title": { "zh-CN": "例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "委", "en": "Body" }, "document": { "zh-CN": "办法", "en": "Measures" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year", "rounding": { "digits": 2, "mode": "half" },
          "vocabulary": {
            "records": {
              "opinion.submitted": { "title": { "zh-CN": "报送", "en": "Submitted" }, "highest": 1 },
              "opinion.adopted": { "title": { "zh-CN": "采用", "en": "Adopted" }, "attributes": ["level"], "highest": 1 }
            },
            "attributes": {
              "level": { "title": { "zh-CN": "级别", "en": "Level" }, "type": "code", "values": { "city": { "zh-CN": "市", "en": "city" }, "province": { "zh-CN": "省", "en": "province" } } }
            },
            "facts": { "points": { "title": { "zh-CN": "得分", "en": "Points" }, "type": "number", "range": [0, 100] } },
            "grades": { "good": { "zh-CN": "好", "en": "good" }, "poor": { "zh-CN": "差", "en": "poor" } },
            "results": {
              "work": { "title": { "zh-CN": "工作", "en": "Work" }, "range": [0, 100] },
              "factor": { "title": { "zh-CN": "系数", "en": "Factor" }, "range": [0, 2] },
              "group": { "title": { "zh-CN": "小组", "en": "Group" }, "range": [0, 120] }
            }
          },
          {{rest}}
        }
        """).ValueOrThrow();

    private static decimal? Of(Policy policy, EarlierResult[] results, params WorkRecord[] records)
    {
        EvaluationInput input = Input(results, records);
        Evaluation run = Evaluator.Evaluate(policy, input);
        Recomputation.Of(run.Explain(Branch)).Select(f => f.ToString()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return run.Report.Subjects.Single().Score.Value;
    }

    private static SubjectResult Judge(Policy policy, EarlierResult[] results, int score) => Evaluator.Evaluate(
        policy, Input(results).With(new FactSheetBuilder().Add(Fact.Of(Branch, "points", (decimal)score)).Build().ValueOrThrow())).Report.Subjects.Single();

    private static EvaluationInput Input(EarlierResult[] results, params WorkRecord[] records) => new EvaluationInput(
        new RosterBuilder().Add(Organization.Of(Branch, "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
        new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
        EvaluationPeriod.Year(2025)).With(results);

    private static EarlierResult Result(string policy, int year) => EarlierResult.Of(Branch, policy, EvaluationPeriod.Year(year));

    private static WorkRecord Submitted(string item, int year) => Record("s", "opinion.submitted", item, year, 3);

    private static WorkRecord Adopted(string item, int year, string level = "city", int month = 4) =>
        Record("a" + level, "opinion.adopted", item, year, month).With("level", level);

    private static WorkRecord Record(string entry, string kind, string item, int year, int month) =>
        WorkRecord.Of(EntryId.Of($"{entry}-{item}-{year}"), Branch, kind, new LocalDate(year, month, 10)).Item(ItemId.Of(item));
}
