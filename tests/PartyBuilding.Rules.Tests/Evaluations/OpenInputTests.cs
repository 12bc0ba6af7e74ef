using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What a missing fact leaves open, and what it does not.</summary>
public sealed class OpenInputTests
{
    private static readonly Condition Applied = Test.Of(Value.Of("applied"), Comparison.Is(true));

    private static readonly Condition BaseIsMet = Test.Of(Value.Of("base"), Comparison.AtLeast(0));

    [Fact]
    public void Part_that_may_not_count_decides_which_is_the_first()
    {
        // From the second talk on: with the first counted the second earns 3, without it nothing is left.
        Each each = Each.Of("talk").Where(Condition.Any(BaseIsMet, Condition.Has("level", "city"))).Points(3).Keeping(Keep.Of(KeepKind.After, 1));

        Judged(each, Talk(1, 1, "province"), Talk(1, 2, "city")).ToString().Should().Be("0…3");
    }

    [Fact]
    public void Record_of_which_it_is_unknown_whether_a_line_counted_it_stays_open_for_the_next()
    {
        // Base met: 1 + 0; not met: 0 + 2.
        Combine sum = Combine.Sum(
            Each.Of("talk").Where(BaseIsMet).Named("first"),
            Each.Of("talk").Where(Condition.Not(Condition.UsedBy("first"))).Points(2));

        Judged(sum, Talk(1, 1)).ToString().Should().Be("0…3");
    }

    [Fact]
    public void Missing_part_that_was_trimmed_is_no_obstacle_to_an_unknown_one()
    {
        // Three due, one there and worth base: the worst one is left out, of −5…20, 0 and 0.
        Each each = Each.Of("talk").Points(Value.Of("base")).Keeping(Keep.Of(KeepKind.Best, 2)).Owing(Due.AtLeast(3)).Trimmed(0, 1);

        Judged(each, Talk(1, 1)).ToString().Should().Be("0…20");
    }

    [Fact]
    public void Part_that_may_be_missing_instead_recomputes()
    {
        // Two due: base met, the talk earns its 1 and one is missing, 1 + 5; not met, both are missing, 5 + 5.
        Each each = Each.Of("talk").Where(BaseIsMet).Points(Value.Of("quantity")).Owing(Due.AtLeast(2).MissingEarns(5));

        Judged(each, Talk(1, 1)).ToString().Should().Be("6\u202610");
    }

    [Fact]
    public void Part_that_is_worth_what_its_lack_is_leaves_nothing_open()
    {
        // One due: the talk earns 1 where it counts, and where it does not its lack does.
        Judged(Each.Of("talk").Where(BaseIsMet).Owing(Due.AtLeast(1).MissingEarns(1)), Talk(1, 1)).ToString().Should().Be("1");
    }

    [Fact]
    public void Grade_that_only_scores_between_the_ends_give_is_possible()
    {
        // 0 to 9 talks' worth: poor up to 3 and from 8 on, good between, so that neither end shows it.
        Grades middle = Grades.OrElse("good").Band(GradeCase.Of(Comparison.AtMost(3), "poor")).Band(GradeCase.Of(Comparison.AtLeast(8), "poor"));
        SubjectResult result = Run(DrawnPolicy.Head(Value.Of("size")).Next(middle), 1).Subjects.Single();

        result.Grade.Should().BeNull();
        result.PossibleGrades.Should().Contain("good").And.Contain("poor");
    }

    [Fact]
    public void Finding_that_only_grades_between_the_ends_bring_is_open()
    {
        // Good from 8, fair from 3, else poor; size is 0 to 9, and only who is fair is found.
        SubjectResult result = Run(
            DrawnPolicy.Head(Value.Of("size"))
                .Next(Grades.OrElse("poor").From(8, "good").From(3, "fair"))
                .Next(ConditionalFinding.Of("middle", Value.Of("grade").Is("fair"))),
            1).Subjects.Single();

        result.Findings.Select(f => (f.Code, f.IsOpen)).Should().Equal(("middle", true));
    }

    [Fact]
    public void Unknown_fact_that_decides_nothing_leaves_nothing_open()
    {
        // A share is 0 to 1, so it is at least 0 whatever it is: the grade drops from good to fair. The band has 5 points either way.
        SubjectResult result = Run(
            DrawnPolicy.Head(Combine.Sum(5))
                .Next(Grades.OrElse("poor").Band(GradeCase.Of(Comparison.AtLeast(4), "good").And(Value.Of("share").IsAtMost(1))))
                .Next(AdjustGrade.By(Value.Of("share").IsAtLeast(0), -1)),
            1).Subjects.Single();

        result.Grade.Should().Be("fair");
        result.IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void Finding_that_only_a_grade_between_the_possible_ones_meets_is_told_as_open()
    {
        // A size of 0 to 9 gives poor from 4 on, good from 2.5 on, fair below: neither the best nor the worst grade is fair.
        SubjectResult result = Run(
            DrawnPolicy.Head(Combine.Sum(5))
                .Next(Grades.OrElse("fair").Comparing(Value.Of("size")).From(4, "poor").From(2.5m, "good"))
                .Next(ConditionalFinding.Of("found", Test.Of(Value.Of("grade"), Comparison.Is("fair")))),
            1).Subjects.Single();

        result.PossibleGrades.Should().Equal("good", "fair", "poor");
        result.Findings.Select(f => (f.Code, f.IsOpen)).Should().Equal(("found", true));
    }

    [Fact]
    public void Two_requirements_of_one_code_that_are_open_are_not_certain_together()
    {
        // The first hangs on the grade, good or fair by the share, the second on a fact: both may be met.
        SubjectResult result = Run(
            DrawnPolicy.Head(Combine.Sum(5))
                .Next(Grades.OrElse("fair").Comparing(Value.Of("share")).From(0.5m, "good"))
                .Next(Requirements.Of(Requirement.Of("r", Test.Of(Value.Of("grade"), Comparison.Is("good")))))
                .Next(Requirements.Of(Requirement.Of("r", Applied))),
            1).Subjects.Single();

        result.Findings.Should().OnlyContain(f => f.Code == "r" && f.IsOpen);
    }

    [Fact]
    public void Unknown_condition_of_an_adjustment_leaves_the_score_open()
    {
        SubjectResult result = Run(DrawnPolicy.Head(Combine.Sum(7)).Next(AdjustScore.Of(Applied, AdjustKind.Steps, -4)), 1).Subjects.Single();

        result.Score.ToString().Should().Be("3…7");
        result.Score.Needs.Should().ContainSingle();
    }

    [Fact]
    public void Adjustment_of_which_nothing_is_known_leaves_the_score_as_open_as_scores_can_be()
    {
        // -3 divided by what lies around zero may be anything; added to -9 it is still within what values can be.
        AdjustScore open = AdjustScore.Of(
            Test.Of(Each.Of("talk"), Comparison.AtLeast(0)), AdjustKind.Steps, Combine.Divide(-3, Combine.Sum(Value.Of("share"), Rules.Number.Of(-0.5m))).WhenNone(IfNone.Is(-3)));
        Score score = Run(DrawnPolicy.Head(Combine.Sum(-9)).Next(open).Next(open), 1).Subjects.Single().Score;

        (score.Low, score.High).Should().Be((-1_000_000_000_000_000m, 1_000_000_000_000_000m));
    }

    [Fact]
    public void Adjustment_of_a_known_score_is_made_once_while_others_are_open()
    {
        // 2 talks + 5 = 7 is fair; made twice, 12 would be good. The other one has 0 or 1.
        Policy policy = DrawnPolicy.Head(Combine.Sum(Each.Of("talk"), Choose.OrElse(0).Case(Case.Of(Applied, 1))))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.AtLeast(2)), AdjustKind.Steps, 5))
            .Next(Grades.OrElse("poor").From(12, "good").From(5, "fair"));

        SubjectResult first = Run(policy, 2, [Fact.Of(OrganizationId.Of(1), "applied", false)], Talk(1, 1), Talk(1, 2)).Subjects.First();

        (first.Score.Value, first.Grade, first.IsProvisional).Should().Be((7m, "fair", false));
    }

    [Fact]
    public void Subject_of_which_only_the_grade_is_open_has_its_rank()
    {
        Policy policy = DrawnPolicy.Head(Each.Of("talk"))
            .Next(Grades.OrElse("poor").Band(GradeCase.Of(Comparison.AtLeast(1), "good").And(Applied)));

        Run(policy, 2, [Fact.Of(OrganizationId.Of(2), "applied", true)], Talk(1, 1), Talk(1, 2), Talk(2, 3)).Subjects
            .Select(s => s.Rank).Should().Equal(1, 2);
    }

    [Fact]
    public void Score_that_a_step_settles_has_its_rank()
    {
        // Nothing is known of base, but whoever has no talk has 1 point: before the one with 0, behind the one with 2.
        Policy policy = DrawnPolicy.Head(Combine.Sum(Value.Of("base"), Each.Of("talk")))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.Is(0)), AdjustKind.Set, 1))
            .Next(Grades.OrElse("poor").From(1, "good"));

        Run(policy, 3, [Fact.Of(OrganizationId.Of(2), "base", -1m), Fact.Of(OrganizationId.Of(3), "base", 1m)], Talk(2, 1), Talk(3, 2)).Subjects
            .Select(s => (s.Score.Value, s.Rank, s.Grade, s.IsProvisional))
            .Should().Equal((1m, 2, "good", false), (0m, 3, "poor", false), (2m, 1, "good", false));
    }

    [Fact]
    public void Rank_of_a_score_that_a_step_settles_is_provisional_while_another_may_be_higher()
    {
        Policy policy = DrawnPolicy.Head(Combine.Sum(Value.Of("base"), Each.Of("talk")))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.Is(0)), AdjustKind.Set, 1));

        Run(policy, 2, [], Talk(2, 1)).Subjects
            .Select(s => (s.Score.ToString(), s.Rank, s.IsProvisional)).Should().Equal(("1", 1, true), ("-4\u202621", null, false));
    }

    [Fact]
    public void Honour_that_a_settled_score_may_still_win_is_provisional()
    {
        // 0 by a step, but the other one has −5…20: one of them is the first.
        Policy policy = DrawnPolicy.Head(Value.Of("base"))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.Is(0)), AdjustKind.Set, 0))
            .Next(Places.ForHonour("prize", PlaceCount.Exactly(1)).WithTies(Ties.In));

        Run(policy, 2, [], Talk(2, 1)).Subjects.Should().OnlyContain(s => s.IsProvisional && s.Honours.Count == 0);
    }

    [Fact]
    public void Honour_that_a_settled_score_wins_is_won()
    {
        // 21 by a step, more than the other one has: whatever base is, the prize is won.
        Policy policy = DrawnPolicy.Head(Value.Of("base"))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.Is(0)), AdjustKind.Set, 21))
            .Next(Places.ForHonour("prize", PlaceCount.Exactly(1)).WithTies(Ties.In));

        SubjectResult first = Run(policy, 2, [Fact.Of(OrganizationId.Of(2), "base", 20m)], Talk(2, 1)).Subjects.First();

        (first.Rank, first.Honours.Count, first.IsProvisional).Should().Be((1, 1, false));
    }

    [Fact]
    public void Equals_of_whom_one_lacks_what_decides_between_them_have_no_place_yet()
    {
        Policy policy = DrawnPolicy.Head(Combine.Sum(1)).Next(Places.ForHonour("prize", PlaceCount.Exactly(1))
            .OrderedBy(PlaceOrder.Score, PlaceOrder.Lowest(Value.Of("base"))).WithTies(Ties.Out));

        EvaluationReport report = Run(policy, 2, [Fact.Of(OrganizationId.Of(1), "base", 3m)]);

        report.Subjects.Should().OnlyContain(s => s.Honours.Count == 0 && s.IsProvisional);
        report.Places.Single().Tied.Should().HaveCount(2);
    }

    [Fact]
    public void Subject_that_has_no_score_yet_counts_in_the_share_of_the_scored_later()
    {
        // Half of 2 scored is 1 place; half of 4, once the open ones are known, is 2: the second of 2 may still get one.
        Policy policy = DrawnPolicy.Head(Combine.Sum(Each.Of("talk"), Value.Of("share")))
            .Next(Places.ForHonour("prize", PlaceCount.ShareOf(Literal.Percent(50), PlaceCount.Scored, RoundingMode.TowardZero)));

        Run(policy, 4, [Fact.Of(OrganizationId.Of(1), "share", 0m), Fact.Of(OrganizationId.Of(2), "share", 0m)], Talk(1, 1), Talk(1, 2), Talk(1, 3), Talk(2, 4), Talk(2, 5))
            .Subjects.Take(2).Select(s => (s.Honours.Count, s.IsProvisional)).Should().Equal((1, false), (0, true));
    }

    [Fact]
    public void Findings_of_many_threads_are_all_there()
    {
        Policy policy = DrawnPolicy.Head(Combine.Sum(1)).Next(ConditionalFinding.Of("found", Test.Of(Each.Of("talk"), Comparison.Is(0))));
        EvaluationInput input = Input(2000, []);

        Evaluator.Evaluate(policy, input, EvaluationOptions.OnThreads(4)).Report.Subjects.Should().OnlyContain(s => s.Findings.Count == 1);
    }

    [Theory]
    [InlineData("123456789012345.123456789012", "1", 12, "123456789012345.123456789012")]
    [InlineData("-999999999999999.999999999999", "1", 11, "-999999999999999.99999999999")]
    [InlineData("1000000000000000", "3.000000000001", 12, "333333333333222.222222222259")]
    public void Quotients_of_many_digits_are_exact(string numerator, string denominator, int digits, string quotient) =>
        Exact.Text(Exact.Divide(Number(numerator), Number(denominator), Rounding.To(digits, RoundingMode.TowardZero))).Should().Be(quotient);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Score Judged(Number score, params WorkRecord[] records) => Run(DrawnPolicy.Head(score), 1, [], records).Subjects.Single().Score;

    private static EvaluationReport Run(Policy policy, int organizations, Fact[]? facts = null, params WorkRecord[] records)
    {
        Evaluation run = Evaluator.Evaluate(policy, Input(organizations, facts ?? [], records));
        run.ExplainAll().SelectMany(Recomputation.Of).Select(f => f.ToString()).Should().BeEmpty();
        return run.Report;
    }

    private static EvaluationInput Input(int organizations, Fact[] facts, params WorkRecord[] records)
    {
        RosterBuilder roster = new();
        foreach (int n in Enumerable.Range(1, organizations))
        {
            roster.Add(Organization.Of(OrganizationId.Of(n), "branch", new LocalDate(2015, 1, 1)));
        }

        FactSheetBuilder sheet = new();
        foreach (Fact fact in facts)
        {
            sheet.Add(fact);
        }

        return new EvaluationInput(
            roster.Build().ValueOrThrow(), new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(sheet.Build().ValueOrThrow());
    }

    private static WorkRecord Talk(int organization, int number, string level = "city") => WorkRecord
        .Of(EntryId.Of("e" + number), OrganizationId.Of(organization), "talk", new LocalDate(2025, 3, number))
        .With("level", level).With("hours", 1m);
}
