using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A number that only decides is explained like one that earns: with the records that it counted.</summary>
public sealed class ComparedNumbersTests
{
    private static readonly Evaluation s_run = Run(unknown: false);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void What_decided_reads_as_approved(string tag)
    {
        Explanation explanation = s_run.Explain(OrganizationId.Of(1));

        GoldenFile.ShouldBe(ExplanationText.Render(explanation, Language.OfTag(tag)), $"compared.brief.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationText.Render(explanation, Language.OfTag(tag), null, ExplanationDetail.Full), $"compared.full.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationMarkdown.Render(explanation, Language.OfTag(tag)), $"compared.{tag}.md");
    }

    [Fact]
    public void Bands_name_the_records_of_the_number_that_they_compare()
    {
        // 12 + 16 + 10 = 38 hours: not 40, but 20.
        IReadOnlyList<ExplainedTest> tests = Line("1").Tests;

        tests.Select(t => t.Holds).Should().Equal(false, true);
        tests.Select(t => t.Actual).Should().Equal("38", "38");
        tests[0].Compared!.Parts.SelectMany(p => p.Records).Select(r => r.Entry.Key).Should().Equal("v1", "v2", "v3");
        tests[0].Compared!.Parts.Select(p => p.Low.Numerator).Should().Equal(12m, 16m, 10m);
        tests[1].Compared.Should().BeSameAs(tests[0].Compared);
    }

    [Fact]
    public void Choice_that_fails_names_every_part_that_failed()
    {
        // A plan is there, but no summary and one visit of two.
        IReadOnlyList<ExplainedTest> tests = Line("2").Tests;

        tests.Select(t => t.Holds).Should().Equal(false, false);
        tests.Select(t => t.Actual).Should().Equal("0", "1");
        tests[0].Compared!.Parts.Should().BeEmpty();
        tests[1].Compared!.Parts.Single().Records.Single().Entry.Key.Should().Be("b1");
    }

    [Fact]
    public void Quotient_that_is_compared_shows_both_numbers()
    {
        // 27 present of 40 due: 27/40 is not 7/10.
        ExplainedTest test = Line("3").Tests.Single();

        test.Actual.Should().Be("27/40");
        test.Compared!.Children.Select(c => c.Low.Numerator).Should().Equal(27m, 40m);
        test.Compared!.Children.SelectMany(c => c.Parts).Should().HaveCount(4);
    }

    [Fact]
    public void Number_compared_with_another_shows_the_records_of_both()
    {
        ExplainedTest test = Line("4").Tests.Single();

        test.Asked.Should().Be("atLeast 3");
        test.Compared!.Parts.Should().HaveCount(2);
        test.Against!.Parts.Should().HaveCount(3);
    }

    [Fact]
    public void Requirement_names_what_is_missing()
    {
        ExplainedTest test = s_run.Explain(OrganizationId.Of(1)).Steps.Single(s => s.Clause == "8").Tests.Single();

        test.Compared!.Parts.Where(p => p.State == PartState.Missing).Select(p => p.Key).Should().Equal("2025-Q2", "2025-Q3", "2025-Q4");
    }

    [Fact]
    public void Veto_names_the_incident() =>
        s_run.Explain(OrganizationId.Of(1)).Steps.Single(s => s.Clause == "7").Tests.Single().Compared!.Parts.Single().Records.Single().Entry.Key
            .Should().Be("x1");

    [Fact]
    public void Name_and_value_of_a_fact_say_all() =>
        s_run.Explain(OrganizationId.Of(1)).Steps.Single(s => s.Clause == "9").Tests.Single()
            .Should().Match<ExplainedTest>(t => t.Compared == null && t.Form == "heads" && t.Title!.English == "Head-count" && t.Actual == "12");

    [Fact]
    public void Line_that_is_tested_is_called_by_its_title_and_cites_its_clause() =>
        s_run.Explain(OrganizationId.Of(1)).Steps.Single(s => s.Clause == "10").Tests.Single()
            .Should().Match<ExplainedTest>(t => t.Form == "1" && t.Clause == "1" && t.Title!.English == "Volunteer hours" && t.Actual == "6");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Stored_explanation_comes_back_and_recomputes(bool unknown)
    {
        foreach (Explanation explanation in Run(unknown).ExplainAll())
        {
            byte[] stored = ExplanationJson.Write(explanation);
            Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

            ExplanationJson.Write(read).Should().Equal(stored);
            Recomputation.Of(read).Select(f => f.ToString()).Should().BeEmpty();
            ExplanationText.Render(read, Language.Chinese, null, ExplanationDetail.Full)
                .Should().Be(ExplanationText.Render(explanation, Language.Chinese, null, ExplanationDetail.Full));
        }
    }

    [Fact]
    public void Bands_store_their_number_once()
    {
        string stored = Encoding.UTF8.GetString(ExplanationJson.Write(s_run.Explain(OrganizationId.Of(1))));

        stored.Should().Contain("{ \"sameAs\": 0, \"holds\": true, \"actual\": \"38\", \"asked\": \"atLeast 20\" }");
        stored.Split("\"v2\"").Should().HaveCount(4, "clause 4 counts it as well, and clause 10 tests clause 1");
    }

    [Theory]
    [InlineData("\"actual\": \"38\", \"asked\": \"atLeast 20\"", "\"actual\": \"19\", \"asked\": \"atLeast 20\"", "tests[1].actual", "tests[1].holds")]
    [InlineData("\"holds\": true, \"actual\": \"38\"", "\"holds\": false, \"actual\": \"38\"", "tests[1].holds")]
    [InlineData("\"quantity\": 16", "\"quantity\": 17")]
    [InlineData("\"value\": 16,", "\"value\": 17,", "tests[0].compared.own")]
    [InlineData("\"asked\": \"atLeast 3\"", "\"asked\": \"atLeast 4\"", "tests[0].asked")]
    public void Changed_test_is_found(string shown, string changed, params string[] places)
    {
        string stored = Encoding.UTF8.GetString(ExplanationJson.Write(s_run.Explain(OrganizationId.Of(1))));
        int at = stored.IndexOf(shown, System.StringComparison.Ordinal);

        Explanation read = ExplanationJson.Read(Encoding.UTF8.GetBytes(stored[..at] + changed + stored[(at + shown.Length)..])).ValueOrThrow();

        Recomputation.Of(read).Select(f => f.Place.Path![(f.Place.Path!.IndexOf(".tests", System.StringComparison.Ordinal) + 1)..]).Should().Equal(places);
    }

    [Fact]
    public void Test_that_points_to_none_before_it_is_refused()
    {
        string stored = Encoding.UTF8.GetString(ExplanationJson.Write(s_run.Explain(OrganizationId.Of(1))));

        ExplanationJson.Read(Encoding.UTF8.GetBytes(stored.Replace("\"sameAs\": 0", "\"sameAs\": 1", System.StringComparison.Ordinal)))
            .Findings.Select(f => f.Place.Path).Should().Contain("$.points.children[0].tests[1].sameAs");
    }

    private static ExplainedLine Line(string clause) =>
        s_run.Explain(OrganizationId.Of(1)).Points!.Children.Single(c => c.Clause == clause);

    private static Evaluation Run(bool unknown)
    {
        Policy policy = PolicyReader.ReadText(ComparingPolicy.Json).ValueOrThrow();
        RosterBuilder roster = new();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        FactSheetBuilder facts = new();
        if (!unknown)
        {
            facts.Add(Fact.Of(OrganizationId.Of(1), "heads", 12m));
        }

        WorkLedgerBuilder ledger = new();
        Add("v1", "service", 3, 2, 12m);
        Add("v2", "service", 5, 9, 16m);
        Add("v3", "service", 11, 2, 10m);
        Add("d1", "document", 1, 15, 1m, "plan");
        Add("b1", "visit", 2, 20, 1m);
        Add("m1", "meeting", 2, 3, 14m);
        Add("m2", "meeting", 3, 3, 13m);
        Add("x1", "incident", 8, 30, 1m);
        foreach (string kind in new[] { "service", "document", "visit", "meeting", "incident" })
        {
            ledger.Covers(kind, DateSpan.Year(2025));
        }

        return Evaluator.Evaluate(policy, new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(facts.Build().ValueOrThrow()));

        void Add(string entry, string kind, int month, int day, decimal quantity, string? type = null)
        {
            WorkRecord record = WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(1), kind, new LocalDate(2025, month, day));
            record = kind == "meeting" ? record.Quantity(quantity, 20m) : record.Quantity(quantity);
            ledger.Add(type is null ? record : record.With("type", type));
        }
    }
}
