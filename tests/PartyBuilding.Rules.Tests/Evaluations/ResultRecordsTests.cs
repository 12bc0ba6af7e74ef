using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Results issued for other periods, counted like records.</summary>
public sealed class ResultRecordsTests
{
    private static readonly Each Scores = Each.Of("result.quarterly").Points(Value.Of("result.score"));

    private static readonly OrganizationId Branch = OrganizationId.Of(new string('b', 64));

    private static readonly Vocabulary Words = Vocabulary.Empty.With(
        ResultKind.Of("quarterly", Text("Quarterly rating")).Within(ValueRange.Of(0m, 100m)).WithGrade("blue", Text("blue")).WithGrade("red", Text("red")));

    [Fact]
    public void Result_is_dated_on_the_last_day_of_its_period()
    {
        EarlierResult[] given = [Quarter(2024, 4).WithScore(5m), Quarter(2025, 1).WithScore(3m), Quarter(2025, 4).WithScore(2m), Quarter(2026, 1).WithScore(7m)];

        Of(Scores, given).Should().Be(5m);
        Of(Scores.During(Window.Always), given).Should().Be(10m);
        Of(Scores.During(Window.PeriodsAgo(1)), given).Should().Be(5m);
        Of(Each.Of("result.quarterly").Per(PartKey.Every(Cadence.Quarter)).Owing(Due.EverySlot().MissingEarns(-10)), given).Should().Be(-18m); // 2 of 4
    }

    [Fact]
    public void Result_of_the_period_itself_is_no_record() =>
        Of(Scores, Quarter(2025, 1).WithScore(3m), EarlierResult.Of(Branch, "quarterly", EvaluationPeriod.Year(2025)).WithScore(50m)).Should().Be(3m);

    [Fact]
    public void Of_two_for_the_same_period_the_later_given_stands() =>
        Of(Scores, Quarter(2025, 1).WithScore(3m), Quarter(2025, 1).WithScore(4m)).Should().Be(4m);

    [Fact]
    public void Grades_and_ranks_are_told_apart()
    {
        EarlierResult[] given = [Quarter(2025, 1).WithGrade("red").WithRank(4), Quarter(2025, 2).WithGrade("blue").WithRank(1), Quarter(2025, 3).WithGrade("red").WithRank(2)];

        Of(Each.Of("result.quarterly").Where(Condition.Has("result.grade", Comparison.Is("red"))), given).Should().Be(2m);
        Of(Each.Of("result.quarterly").Where(Condition.Has("result.rank", Comparison.AtMost(3))), given).Should().Be(2m);
    }

    [Fact]
    public void Score_that_was_not_issued_is_unknown_within_its_range()
    {
        SubjectResult result = Judge(Scores, Quarter(2025, 1).WithGrade("blue"), Quarter(2025, 2).WithScore(30m));

        (result.Score.Low, result.Score.High).Should().Be((30m, 130m));
    }

    [Fact]
    public void Names_of_results_are_declared_with_them()
    {
        const string Records = "$.vocabulary.records['result.mine']";
        Policy mine = Checking.Draft.Sound.Using(Checking.Draft.Words.With(RecordKind.Of("result.mine", Text("mine"))));

        mine.ShouldHave(RulesFindings.ReservedName, Records);
        Checking.Draft.With(Each.Of("result.unknown").Capped(1).Cites("9").Claims(1m)).ShouldHave(RulesFindings.KindNotDeclared, "$.score.sum[1]");
        Checking.Draft.With(Each.Of("result.other").Capped(1).Cites("9").Claims(1m)).ShouldBeSound();
        Checking.Draft.With(Each.Of("result.other").Where(Condition.Has("result.grade", Comparison.Is("fail"))).Capped(1).Cites("9").Claims(1m)).Findings()
            .Should().Contain(f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Results_are_read_back_by_the_title_of_their_policy() =>
        PolicyText.Render(PolicyOf(Scores.Cites("1")), Language.English).Should().Contain("\"Quarterly rating\"");

    private static EarlierResult Quarter(int year, int quarter) => EarlierResult.Of(Branch, "quarterly", EvaluationPeriod.Quarter(year, quarter));

    private static decimal? Of(Number score, params EarlierResult[] given) => Judge(score, given).Score.Value;

    private static SubjectResult Judge(Number score, params EarlierResult[] given)
    {
        EvaluationInput input = new EvaluationInput(
            new RosterBuilder().Add(Organization.Of(Branch, "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().Build().ValueOrThrow(),
            EvaluationPeriod.Year(2025)).With(given);
        Evaluation run = Evaluator.Evaluate(PolicyOf(score), input);
        Explanation explanation = run.ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        explanation.Score.Should().Be(run.Report.Subjects.Single().Score);
        return run.Report.Subjects.Single();
    }

    private static Policy PolicyOf(Number score) => Policy.Of("yearly", "1", Text("yearly"))
        .From(PolicySource.Of(Text("body"), Text("document"))).Using(Words).Scoring(score);

    private static LocalizedText Text(string text) => LocalizedText.Of(text, text);
}
