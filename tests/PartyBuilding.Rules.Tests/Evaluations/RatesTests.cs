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

/// <summary>Points for every step above or below a baseline, and rates by brackets.</summary>
public sealed class RatesTests
{
    private static readonly Ratio Attendance = Ratio.Of(IfNone.Is(1), "talk");

    private static readonly StepRate Below = StepRate.Under(Literal.Percent(90), Attendance, Literal.Percent(1), -2);

    private static readonly StepRate Above = StepRate.Over(20, Value.Of("base"), 5, 3);

    [Theory]
    [InlineData(90, 100, 0)]  // just met
    [InlineData(89, 100, -2)] // one full step
    [InlineData(88, 100, -4)]
    [InlineData(95, 100, 0)]  // the other side
    [InlineData(17, 19, 0)]   // 0.8947…: half a step below, though rounded to two places it is 0.89
    [InlineData(8, 9, -2)]    // 0.8888…: 1.11 steps
    public void Each_full_percent_below_loses_two_points(int present, int due, int points) =>
        Of(Below, Talk(present, due)).Should().Be(points);

    [Fact]
    public void Step_that_has_only_begun_counts_nothing_as_a_full_one_or_its_share()
    {
        // 17 of 19 is 0.00526… below 90 %, 0.526… steps; times -2 it is -1.05.
        Of(Below.Counting(PartialStep.Full), Talk(17, 19)).Should().Be(-2m);
        Of(Below.Counting(PartialStep.Exact), Talk(17, 19)).Should().Be(-1.05m);
        Of(Below.Counting(PartialStep.Exact).Rounded(0, RoundingMode.Half), Talk(17, 19)).Should().Be(-1m);
        Of(Below.Counting(PartialStep.Exact), Talk(19, 19)).Should().Be(0m);
        Of(Below.Counting(PartialStep.Full), Talk(9, 10)).Should().Be(0m);
    }

    [Theory]
    [InlineData(20, 0, 0, 0)]
    [InlineData(24, 0, 3, 2.4)]
    [InlineData(25, 3, 3, 3)]
    [InlineData(26, 3, 6, 3.6)]
    [InlineData(31, 6, 9, 6.6)]
    [InlineData(-5, 0, 0, 0)]
    public void For_every_five_above_twenty_three_points_are_given(double value, double none, double full, double exact)
    {
        Fact fact = Fact.Of(OrganizationId.Of(1), "base", (decimal)value);

        Of(Above, fact).Should().Be((decimal)none);
        Of(Above.Counting(PartialStep.Full), fact).Should().Be((decimal)full);
        Of(Above.Counting(PartialStep.Exact), fact).Should().Be((decimal)exact);
        Of(StepRate.Over(20, Value.Of("base"), 5, Combine.Sum(3)).Counting(PartialStep.Exact), fact).Should().Be((decimal)exact);
        Of(Above.Capped(5), fact).Should().Be(System.Math.Min(5m, (decimal)none));
    }

    [Fact]
    public void Unknown_number_leaves_the_steps_open_between_its_ends()
    {
        // The base is -5 to 20: no more than 15 above 5, which are 3 steps.
        Score score = Run(StepRate.Over(5, Value.Of("base"), 5, 3)).Run.Report.Subjects.Single().Score;

        (score.Low, score.High).Should().Be((0m, 9m));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(10.5, 11)]    // 10 + 0.5 × 2
    [InlineData(20, 30)]      // 10 + 10 × 2
    [InlineData(20.5, 31.5)]  // 30 + 0.5 × 3
    [InlineData(100, 270)]    // 30 + 80 × 3
    public void Each_part_of_a_number_has_the_rate_of_its_bracket(double value, double points)
    {
        BracketRate rate = BracketRate.Of(Value.Of("base"), Bracket.To(10, 1), Bracket.To(20, 2), Bracket.Rest(3));

        Of(rate, Fact.Of(OrganizationId.Of(1), "base", (decimal)value)).Should().Be((decimal)points);
        Of(BracketRate.Of(Value.Of("base"), Bracket.To(10, 1), Bracket.To(20, 2)), Fact.Of(OrganizationId.Of(1), "base", (decimal)value))
            .Should().Be(System.Math.Min(30m, (decimal)points));
    }

    [Fact]
    public void They_are_read_written_and_said()
    {
        const string Json = """
            {
              "sum": [
                { "clause": "3", "steps": { "ratio": "meeting", "ifNone": 1 }, "under": "90%", "every": "1%", "points": -2 },
                { "clause": "4", "steps": { "value": "income" }, "over": 100, "every": 50, "points": 1, "partial": "exact", "cap": 5 },
                { "clause": "5", "brackets": [{ "upTo": 10, "rate": 1 }, { "upTo": 20, "rate": "0.5%" }, { "rate": 3 }], "on": { "value": "hours" } }
              ]
            }
            """;
        Policy policy = Document.Sound(Document.Scoring(Json));
        string written = PolicyWriter.WriteText(policy);

        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
        string english = PolicyText.Render(policy, Language.English);
        english.Should().Contain("Minus 2 points for every full 1% by which the total quantity of \"meeting\"").And.Contain("falls short of 90%");
        english.Should().Contain("1 point for every 50, and in proportion for less, by which income exceeds 100; not above 5 points");
        english.Should().Contain("Hours, each part at its own rate: up to 10 × 1, above 10 up to 20 × 0.5%, above 20 × 3");
        string chinese = PolicyText.Render(policy, Language.Chinese);
        chinese.Should().Contain("低于 90% 的部分，每满 1% 扣 2 分").And.Contain("不足的按比例计").And.Contain("分段计算后相加（10 以内的部分 × 1，");
        Document.FaultsOf(Document.Scoring("""{ "steps": 3, "every": 1, "points": 1 }""")).Should().ContainSingle();
        Document.FaultsOf(Document.Scoring("""{ "steps": 3, "over": 1, "under": 2, "every": 1, "points": 1 }""")).Should().ContainSingle();
    }

    [Fact]
    public void They_are_checked()
    {
        const string Line = "$.score.sum[1]";
        Number share = Value.Of("share");

        // At most 90 steps of 1 % below 90 %: -180 to 0.
        Checking.Draft.With(StepRate.Under(Literal.Percent(90), share, Literal.Percent(1), -2).Claims(0m).Cites("9")).ShouldBeSound();
        Checking.Draft.With(StepRate.Over(Literal.Percent(90), share, Literal.Percent(1), 2).Claims(20m).Cites("9")).ShouldBeSound();
        Checking.Draft.With(StepRate.Over(Literal.Percent(90), share, Literal.Percent(1), 2).Counting(PartialStep.Exact).Claims(20m).Cites("9")).ShouldBeSound();
        Checking.Draft.With(StepRate.Over(0, share, 0, 2).Cites("9")).ShouldHave(RulesFindings.StepNotPositive, Line + ".every");
        Checking.Draft.With(StepRate.Over(0, share, share, 2).Cites("9")).ShouldHave(RulesFindings.StepNotPositive, Line + ".every");
        Checking.Draft.With(StepRate.Over(0, Ratio.Of(IfNone.LeaveOut, "talk"), 1, 2).Cites("9")).ShouldHave(RulesFindings.LeaveOutMisplaced, Line + ".steps");
        Checking.Draft.With(StepRate.Over(0, Value.Of("shar"), 1, 2).Cites("9")).ShouldHave(RulesFindings.NameNotDeclared, Line + ".steps");

        Number hours = Each.Of("talk").Points(Value.Of("hours")).Capped(30).Named("hours.all");
        Checking.Draft.With(BracketRate.Of(hours, Bracket.To(10, 1), Bracket.To(20, 2), Bracket.Rest(3)).Claims(60m).Cites("9")).ShouldBeSound();
        Checking.Draft.With(BracketRate.Of(hours, Bracket.To(10, 1), Bracket.To(10, 2)).Cites("9")).ShouldHave(RulesFindings.BracketsOutOfOrder, Line + ".brackets[1]");
        Checking.Draft.With(BracketRate.Of(hours, Bracket.Rest(1), Bracket.To(10, 2)).Cites("9")).ShouldHave(RulesFindings.BracketsOutOfOrder, Line + ".brackets[0]");
        Checking.Draft.With(BracketRate.Of(hours).Cites("9")).ShouldHave(RulesFindings.NothingInside, Line);

        // Brackets within brackets would double with every level.
        Number nested = Enumerable.Range(0, 20).Aggregate((Number)hours, (on, _) => BracketRate.Of(on, Bracket.To(10, 1), Bracket.Rest(2)));
        Checking.Draft.With(Combine.Sum(nested).Cites("9")).ShouldHave(RulesFindings.TooManyNodes, "$");
    }

    private static decimal? Of(Number score, object given)
    {
        (Evaluation run, EvaluationInput input) = Run(score, given);
        Explanation explanation = run.ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        explanation.Score.Should().Be(run.Report.Subjects.Single().Score);
        return run.Report.Subjects.Single().Score.Value;
    }

    private static (Evaluation Run, EvaluationInput Input) Run(Number score, params object[] given)
    {
        FactSheetBuilder facts = new();
        given.OfType<Fact>().ToList().ForEach(fact => facts.Add(fact));
        EvaluationInput input = new EvaluationInput(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().AddRange(given.OfType<WorkRecord>()).Build().ValueOrThrow(),
            EvaluationPeriod.Year(2025)).With(facts.Build().ValueOrThrow());
        return (Evaluator.Evaluate(DrawnPolicy.Head(score), input), input);
    }

    private static WorkRecord Talk(int present, int due) => WorkRecord
        .Of(EntryId.Of("t"), OrganizationId.Of(1), "talk", new LocalDate(2025, 3, 1)).Quantity(present, due).With("level", "city");
}
