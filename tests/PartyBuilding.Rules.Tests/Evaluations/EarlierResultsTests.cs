using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Explanations;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What was issued for earlier periods, and what the steps before gave.</summary>
public sealed class EarlierResultsTests
{
    private static readonly Value Stars = Value.OfResult("stars", ResultPart.Grade);

    private static readonly Value Honours = Value.OfResult("stars", ResultPart.Honours);

    private static readonly Value Findings = Value.OfResult("stars", ResultPart.Findings);

    private static readonly Places Last = Places.ForHonour("last", PlaceCount.Exactly(1)).GivenFromBottom().WithTies(Ties.Out).Titled("末位", "Last place");

    private static readonly ConditionalFinding Below60 = ConditionalFinding.Of("talk", Value.Of("score").IsBelow(60)).Titled("约谈", "Talk");

    [Fact]
    public void Two_periods_back_is_the_one_before_the_last()
    {
        // Five stars in 2023 are two periods before 2025; those of 2024 are one before.
        Condition wasFive = Stars.PeriodsAgo(2).Is("five");

        Cohort.Of(50, 50, 50)
            .With(Cohort.Result(1, 2023).WithGrade("five"), Cohort.Result(2, 2024).WithGrade("five"), Cohort.Result(2, 2023).WithGrade("two"))
            .Grade(Cohort.Bands, AdjustGrade.Set(wasFive, "three"))
            .Should().Equal("three", "one", "three|two|one?");
    }

    [Fact]
    public void Honour_and_finding_of_an_earlier_result_are_asked_for_among_others()
    {
        EarlierResult second = Cohort.Result(2, 2024).WithHonour("first").WithHonour("last").WithFinding("talk");

        Cohort cohort = Cohort.Of(95, 95, 95).With(Cohort.Result(1, 2024).WithHonour("first"), second);

        cohort.Grade(Cohort.Bands, Last, AdjustGrade.AtMost(Honours.BeforeThisPeriod().Is("last"), "two")).Should().Equal("five", "two", "five|four|three|two?");
        cohort.Grade(Cohort.Bands, Below60, AdjustGrade.AtMost(Findings.BeforeThisPeriod().Is("talk"), "two")).Should().Equal("five", "two", "five|four|three|two?");
    }

    [Fact]
    public void Result_without_honours_has_none_and_what_stands_for_a_missing_one_is_taken()
    {
        Value honours = Honours.BeforeThisPeriod().WhenMissing("last");

        Cohort.Of(95, 95).With(Cohort.Result(1, 2024).WithScore(80))
            .Grade(Cohort.Bands, Last, AdjustGrade.AtMost(honours.Is("last"), "two"))
            .Should().Equal("five", "two");
    }

    [Fact]
    public void Last_in_two_periods_running_is_found()
    {
        // Branch 3 is the last of 2025, and was of 2024; branch 2 was the last of 2024 only.
        Condition again = Condition.All(Value.Of("honour").Is("last"), Honours.BeforeThisPeriod().Is("last"));
        ConditionalFinding twice = ConditionalFinding.Of("last-twice", again);
        Cohort cohort = Cohort.Of(90, 80, 50)
            .With(Cohort.Result(1, 2024), Cohort.Result(2, 2024).WithHonour("last"), Cohort.Result(3, 2024).WithHonour("last"));

        EvaluationReport report = cohort.Judge(Cohort.Bands, Last, twice).Report;

        report.Subjects.Select(s => string.Join(",", s.Honours.Concat(s.Findings.Select(f => f.Code)))).Should().Equal(string.Empty, string.Empty, "last,last-twice");
    }

    [Fact]
    public void Finding_that_repeats_escalates()
    {
        // Below 60 in 2025; in 2024 as well: the committee talks instead of the convener.
        ConditionalFinding committee = ConditionalFinding.Of("committee-talk", Condition.All(Value.Of("finding").Is("talk"), Findings.BeforeThisPeriod().Is("talk", "committee-talk")));
        Cohort cohort = Cohort.Of(50, 50, 70, 50)
            .With(Cohort.Result(1, 2024), Cohort.Result(2, 2024).WithFinding("talk"), Cohort.Result(3, 2024).WithFinding("talk"));

        EvaluationReport report = cohort.Judge(Below60, committee).Report;

        report.Subjects.Select(s => string.Join(",", s.Findings.Select(f => f.Code + (f.IsOpen ? "?" : string.Empty))))
            .Should().Equal("talk", "talk,committee-talk", string.Empty, "talk,committee-talk?");
    }

    [Fact]
    public void Finding_that_is_open_leaves_open_what_follows()
    {
        ConditionalFinding late = ConditionalFinding.Of("late", Test.Of(Value.Of("applied"), Comparison.Is(false)));

        Cohort.Of(95, 95, 95).With(1, "applied", true).With(2, "applied", false)
            .Grade(Cohort.Bands, late, AdjustGrade.AtMost(Value.Of("finding").Is("late"), "three"))
            .Should().Equal("five", "three", "five|four|three?");
    }

    [Fact]
    public void Honour_that_waits_for_a_decision_between_equals_leaves_open_what_follows() =>
        Cohort.Of(95, 70, 70)
            .Grade(Cohort.Bands, Last.WithTies(Ties.Undecided), AdjustGrade.AtMost(Value.Of("honour").Is("last"), "two"))
            .Should().Equal("five", "three|two?", "three|two?");

    [Fact]
    public void Excess_over_the_places_is_a_finding_that_later_steps_see() =>
        Cohort.Of(95, 93, 85)
            .Grade(
                Cohort.Bands,
                Places.ForGrade("five", PlaceCount.Exactly(1)).WithTies(Ties.In).FindingExcess("too-many"),
                AdjustGrade.AtMost(Value.Of("finding").Is("too-many"), "four"))
            .Should().Equal("four", "four", "four");

    [Fact]
    public void Honour_or_finding_that_no_step_before_gives_is_no_name()
    {
        AdjustGrade early = AdjustGrade.AtMost(Value.Of("honour").Is("last"), "two");

        PolicyChecks.Check(Cohort.Policy(Cohort.Bands, early, Last)).Select(f => f.Code).Should().Contain(RulesFindings.ValueNotDeclared.Code);
        PolicyChecks.Check(Cohort.Policy(Cohort.Bands, Last, early)).Select(f => f.Code).Should().NotContain(RulesFindings.ValueNotDeclared.Code);
        PolicyChecks.Check(Cohort.Policy(Cohort.Bands, Last, AdjustGrade.AtMost(Honours.BeforeThisPeriod().Is("lost"), "two")))
            .Select(f => f.Code).Should().Contain(RulesFindings.ValueNotDeclared.Code);
    }

    [Fact]
    public void Finding_that_no_step_gives_any_more_is_called_as_it_is_declared()
    {
        Policy policy = Cohort.Policy(ConditionalFinding.Of("a", Findings.PeriodsAgo(1).Is("old")));
        string own = policy.Id;
        policy = policy.Using(Cohort.Words.With(ResultKind.Of(own, LocalizedText.Of("往年", "Earlier")).WithFinding("old", LocalizedText.Of("旧认定", "an old finding"))));

        PolicyText.Render(policy, Language.English).Should().Contain("an old finding");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("旧认定");
    }

    [Fact]
    public void Explanation_shows_what_was_given()
    {
        Evaluation run = Cohort.Of(90, 50).With(Cohort.Result(1, 2024), Cohort.Result(2, 2024).WithHonour("last"))
            .Judge(Cohort.Bands, Last, AdjustGrade.AtMost(Condition.All(Value.Of("honour").Is("last"), Honours.BeforeThisPeriod().Is("last")), "one"));

        string text = ExplanationText.Render(run.Explain(Cohort.Id(2)), Language.English);

        text.Should().Contain("honours Last place").And.Contain("stars of the period before Last place");
    }

    [Fact]
    public void Questions_read_as_sentences()
    {
        Policy policy = Cohort.Policy(
            Last,
            Below60,
            ConditionalFinding.Of("a", Value.Of("honour").Is("last")),
            ConditionalFinding.Of("b", Condition.Not(Findings.PeriodsAgo(2).Is("talk", "a"))));

        PolicyText.Render(policy, Language.English).Should()
            .Contain("If \"Last place\" is among the honours given here").And
            .Contain("If none of \"Talk\", \"a\" is among the findings of \"stars\" of 2 periods ago");
        PolicyText.Render(policy, Language.Chinese).Should()
            .Contain("本次所得的荣誉有“末位”的").And
            .Contain("前推 2 个周期“stars”所作的认定没有“约谈”、“a”中的任何一个的");
    }
}
