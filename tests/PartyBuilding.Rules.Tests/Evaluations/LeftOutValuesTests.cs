using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Facts and results that are left out of what combines them where they are missing: who has no such task is judged by the rest.</summary>
public sealed class LeftOutValuesTests
{
    private static readonly Value Task = Value.Of("size").LeavingOutMissing();

    private static readonly Value Share = Value.Of("share");

    [Fact]
    public void Mean_takes_the_weight_of_a_missing_fact_with_it()
    {
        // 70 % of 1 and 30 % of 6 are 2.5; without a task the share alone.
        Number mean = Combine.Average(Share.Weighing(Literal.Percent(70)), Task.Weighing(Literal.Percent(30)));

        Of(mean, 1m, 6m).Should().Be("2.5");
        Of(mean, 1m, null).Should().Be("1");
        Of(mean, null, 6m).Should().NotBe("6");
    }

    [Fact]
    public void Sums_and_extremes_go_without_it()
    {
        Of(Combine.Sum(Share, Task), 1m, null).Should().Be("1");
        Of(Combine.Worst(Share, Task.Times(2)), 1m, null).Should().Be("1");

        // It is not zero: the best of -3 and nothing is -3.
        Of(Combine.Best(-3, Task), 1m, null).Should().Be("-3");
        Of(Combine.Best(-3, Task), 1m, 0m).Should().Be("0");
        Of(Combine.Best(Task, Task.Times(2)).WhenNone(IfNone.Is(7)), 1m, null).Should().Be("7");
    }

    [Fact]
    public void Year_without_a_result_is_left_out_of_a_weighted_mean_of_three()
    {
        // 5 : 3 : 2 of 9, 82 and nothing: (9 × 5 + 82 × 3) ÷ 8 = 36.375, rounded to 36.38.
        Value result = Value.OfResult("other", ResultPart.Score).LeavingOutMissing();
        Number mean = Combine.Average(Value.Of("size").Weighing(5), result.PeriodsAgo(1).Weighing(3), result.PeriodsAgo(2).Weighing(2));
        EvaluationInput input = Input(1m, 9m).With([EarlierResult.Of(OrganizationId.Of(1), "other", EvaluationPeriod.Year(2024)).WithScore(82m)]);

        Of(mean, input).Should().Be("36.38");
    }

    [Fact]
    public void It_is_read_written_and_read_back()
    {
        const string Json = """{ "average": [{ "value": "a", "weight": 2 }, { "value": "b", "ifMissing": "leaveOut", "weight": 1 }] }""";
        Policy policy = Document.Sound(Document.Scoring(Json));

        PolicyWriter.WriteText(policy).Should().Contain("\"ifMissing\": \"leaveOut\"");
        PolicyText.Render(policy, Language.English).Should().Contain("left out where it is missing");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("缺失时不计入");
    }

    [Fact]
    public void It_stands_only_where_something_is_left_without_it()
    {
        const string Line = "$.score.sum[1]";
        Value share = Share.LeavingOutMissing();

        Checking.Draft.With(Combine.Average(share, 1).Cites("9")).ShouldBeSound();
        Checking.Draft.With(Combine.Average(share, share).Cites("9")).ShouldHave(RulesFindings.IfNoneMissing, Line);
        Checking.Draft.With(Combine.Product(share, 2).Cites("9")).ShouldHave(RulesFindings.LeaveOutMisplaced, Line + ".product[0]");
        Checking.Draft.With(Choose.OrElse(0).Case(Case.Of(share.IsAtLeast(1), 1)).Cites("9")).ShouldHave(RulesFindings.LeaveOutMisplaced, Line + ".choose[0].when");
        Checking.Draft.With(Each.Of("talk").Points(Combine.Sum(1, Value.Of("hours").LeavingOutMissing())).Cites("9"))
            .ShouldHave(RulesFindings.KeySaysNothing, Line + ".points.sum[1].ifMissing");
    }

    private static string Of(Number score, decimal? share, decimal? size) => Of(score, Input(share, size));

    private static string Of(Number score, EvaluationInput input)
    {
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(score), input);
        Explanation explanation = run.ExplainAll().Single();

        explanation.Score.Should().Be(run.Report.Subjects.Single().Score);
        Recomputation.Of(ExplanationJson.Read(ExplanationJson.Write(explanation)).ValueOrThrow()).Select(f => f.ToString()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return explanation.Score.ToString();
    }

    private static EvaluationInput Input(decimal? share, decimal? size)
    {
        OrganizationId branch = OrganizationId.Of(1);
        FactSheetBuilder facts = new();
        foreach ((string code, decimal? value) in new[] { ("share", share), ("size", size) })
        {
            _ = value is decimal number ? facts.Add(Fact.Of(branch, code, number)) : facts;
        }

        return new EvaluationInput(
            new RosterBuilder().Add(Organization.Of(branch, "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            WorkLedger.Empty,
            EvaluationPeriod.Year(2025)).With(facts.Build().ValueOrThrow());
    }
}
