using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>Who has the points for a grade or a place and does not get it is told why.</summary>
public sealed class PassedOverTests
{
    private static readonly Evaluation s_run = Run();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void What_was_passed_over_reads_as_approved(string tag) => GoldenFile.ShouldBe(
        string.Join("\n", s_run.ExplainAll().Select(e => ExplanationText.Render(e, Language.OfTag(tag)))), $"passed-over.{tag}.txt");

    [Fact]
    public void Band_that_fits_is_passed_over_when_its_side_condition_fails()
    {
        // 85 points are enough for four stars; one visit of two is there.
        PassedOver passed = Step(1, "2").PassedOver.Single();

        passed.Should().Match<PassedOver>(p => p.Code == "four-star" && p.Clause == "2(2)" && p.Title == null);
        passed.Tests.Select(t => (t.Actual, t.Asked, t.Holds)).Should().Equal(("85", "atLeast 80", true), ("1", "atLeast 2", false));
    }

    [Fact]
    public void Next_grade_is_the_one_whose_side_condition_is_missing()
    {
        SubjectResult result = s_run.Report.Find(OrganizationId.Of(1))!.Value;

        result.Next.Should().Match<NextGrade>(n => n.Grade == "four-star" && n.Missing == 0m && !n.IsMore && n.IsConditional);
        s_run.Explain(OrganizationId.Of(1)).NextTests.Single().Should().Match<ExplainedTest>(t => t.Actual == "1" && t.Asked == "atLeast 2");
    }

    [Fact]
    public void Next_grade_that_lacks_points_names_its_side_condition_too()
    {
        // 75 points: 5 are missing to four stars, and two visits.
        s_run.Report.Find(OrganizationId.Of(7))!.Value.Next.Should().Match<NextGrade>(n => n.Grade == "four-star" && n.Missing == 5m && n.IsConditional);
        s_run.Explain(OrganizationId.Of(7)).NextTests.Single().Actual.Should().Be("0");
    }

    [Fact]
    public void Places_are_passed_over_by_who_is_limited_to_a_lower_grade() =>
        Step(4, "5").PassedOver.Single().Should().Match<PassedOver>(p => p.Code == "five-star" && p.Clause == "3" && p.Tests.Count == 0);

    [Fact]
    public void Places_are_passed_over_by_who_is_barred()
    {
        Step(5, "5").PassedOver.Single().Should().Match<PassedOver>(p => p.Code == "five-star" && p.Clause == "4");
        Step(5, "6").Should().Match<ExplainedStep>(s => s.After == null && s.PassedOver.Single().Code == "advanced" && s.PassedOver.Single().Clause == "4");
    }

    [Fact]
    public void Places_are_passed_over_by_who_does_not_meet_the_condition_for_standing()
    {
        PassedOver passed = Step(3, "5").PassedOver.Single();

        passed.Clause.Should().BeNull();
        passed.Tests.Single().Should().Match<ExplainedTest>(t => t.Form == "applied" && t.Holds == false);
    }

    [Fact]
    public void Nothing_is_passed_over_by_who_takes_the_place() =>
        s_run.Explain(OrganizationId.Of(6)).Steps.SelectMany(s => s.PassedOver).Should().BeEmpty();

    [Fact]
    public void Stored_explanation_comes_back_and_recomputes()
    {
        foreach (Explanation explanation in s_run.ExplainAll())
        {
            byte[] stored = ExplanationJson.Write(explanation);
            Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

            ExplanationJson.Write(read).Should().Equal(stored);
            Recomputation.Of(read).Select(f => f.ToString()).Should().BeEmpty();
            ExplanationText.Render(read, Language.English).Should().Be(ExplanationText.Render(explanation, Language.English));
        }
    }

    [Theory]
    [InlineData("\"firstTest\": 1", "\"firstTest\": 7")]
    [InlineData("\"tests\": 2", "\"tests\": 0")]
    public void Tests_that_the_step_does_not_have_are_refused(string before, string after)
    {
        string stored = Encoding.UTF8.GetString(ExplanationJson.Write(s_run.Explain(OrganizationId.Of(1))));
        stored.Should().Contain(before);

        ExplanationJson.Read(Encoding.UTF8.GetBytes(stored.Replace(before, after, System.StringComparison.Ordinal)))
            .Findings.Select(f => f.Code + " " + f.Place.Path).Should().Equal("PB4515 $.steps[0].passedOver[0].tests");
    }

    [Fact]
    public void Report_comes_back_with_the_condition_of_the_next_grade()
    {
        EvaluationReport read = EvaluationReport.Read(s_run.Report.ToJson()).ValueOrThrow();

        read.Find(OrganizationId.Of(1))!.Value.Next!.IsConditional.Should().BeTrue();
        read.ToJson().Should().Equal(s_run.Report.ToJson());
    }

    private static ExplainedStep Step(int branch, string clause) => s_run.Explain(OrganizationId.Of(branch)).Steps.Single(s => s.Clause == clause);

    private static Evaluation Run()
    {
        Policy policy = PolicyReader.ReadText(PassedOverPolicy.Json).ValueOrThrow();
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        WorkLedgerBuilder ledger = new();
        decimal[] points = [85m, 70m, 95m, 97m, 99m, 92m, 75m];
        for (int branch = 1; branch <= points.Length; branch++)
        {
            roster.Add(Organization.Of(OrganizationId.Of(branch), "branch", new LocalDate(2015, 1, 1)));
            facts.Add(Fact.Of(OrganizationId.Of(branch), "applied", branch != 3));
            Add("s" + branch, branch, "service", points[branch - 1]);
        }

        Add("v1", 1, "visit", 1m);
        Add("a2", 2, "arrears", 1m);
        Add("x4", 4, "incident", 1m);
        Add("a5", 5, "arrears", 1m);
        foreach (string kind in new[] { "service", "visit", "incident", "arrears" })
        {
            ledger.Covers(kind, DateSpan.Year(2025));
        }

        return Evaluator.Evaluate(policy, new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(facts.Build().ValueOrThrow()));

        void Add(string entry, int branch, string kind, decimal quantity) => ledger.Add(
            WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(branch), kind, new LocalDate(2025, 3, 8)).Quantity(quantity));
    }
}
