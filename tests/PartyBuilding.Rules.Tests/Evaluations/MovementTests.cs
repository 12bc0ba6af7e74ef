using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Grades that depend on other grades: on last year's, or on one that a fact names.</summary>
public sealed class MovementTests
{
    private static readonly Value Stars = Value.OfResult("stars", ResultPart.Grade).BeforeThisPeriod();

    [Fact]
    public void Star_goes_up_by_one_a_year_at_most()
    {
        // 95 points are five stars; one star better than last year is three, five, five, five.
        Movement up = Movement.From("stars").UpBy(1);

        Cohort.Of(95, 95, 95, 60).With(Was(1, "four"), Was(2, "five"), Was(3, "three"), Was(4, "five"))
            .Grade(Cohort.Bands, up)
            .Should().Equal("five", "five", "four", "two");
    }

    [Fact]
    public void Star_goes_down_by_two_at_most() =>
        Cohort.Of(10, 10, 75).With(Was(1, "five"), Was(2, "two"), Was(3, "five"))
            .Grade(Cohort.Bands, Movement.From("stars").DownBy(2))
            .Should().Equal("three", "one", "three");

    [Fact]
    public void Grade_is_held_for_two_years_before_the_next_step()
    {
        // 1: risen to three last year, waits; 2: three for two years; 3: fell from four to three, has been at least three for two years.
        Cohort cohort = Cohort.Of(95, 95, 95, 95)
            .With(Was(1, "three"), Was(2, "three"), Was(3, "three"), Was(4, "three"))
            .With(Earlier(1, "two"), Earlier(2, "three"), Earlier(3, "four"));

        cohort.Grade(Cohort.Bands, Movement.From("stars").UpBy(1).Holding(2)).Should().Equal("three", "four", "four", "four|three|two?");
    }

    [Fact]
    public void Who_has_no_earlier_result_begins_where_the_rule_says()
    {
        Movement movement = Movement.From("stars").UpBy(1).DownBy(1);

        Cohort.Of(95, 10).Grade(Cohort.Bands, movement.Beginning("three")).Should().Equal("four", "two");
        Cohort.Of(95, 10).Grade(Cohort.Bands, movement).Should().Equal("five|four|three|two?", "four|three|two|one?");
    }

    [Fact]
    public void Prize_that_goes_by_points_is_had_once_while_the_grade_of_its_holder_is_open()
    {
        // The star of branch 1 waits for the one of last year; its 95 points are the most whatever that was.
        Evaluation run = Cohort.Of(95, 85).With(Was(2, "four"))
            .Judge(Cohort.Bands, Movement.From("stars").UpBy(1), Places.ForHonour("prize", PlaceCount.Exactly(1)).WithTies(Ties.Undecided));

        run.Report.Subjects.Select(one => string.Join(",", one.Honours)).Should().Equal("prize", string.Empty);
    }

    [Fact]
    public void Unknown_earlier_grade_that_changes_nothing_leaves_the_grade_known() =>
        Cohort.Of(65).Grade(Cohort.Bands, AdjustGrade.AtMost(Condition.All(), RelativeGrade.BetterThan(Stars, 3))).Should().Equal("two");

    [Fact]
    public void Ceiling_that_depends_on_last_year_holds_for_places_too()
    {
        // Both have the points; the second had three stars and can have four.
        Cohort.Of(95, 97, 60).With(Was(1, "four"), Was(2, "three"), Was(3, "one"))
            .Grade(
                Cohort.Bands,
                Movement.From("stars").UpBy(1),
                Places.ForGrade("five", PlaceCount.Exactly(2)).OpenToEveryone().WithTies(Ties.Out).WithLosers(Losers.Stay))
            .Should().Equal("five", "four", "two");
    }

    [Fact]
    public void Grade_is_the_one_that_a_fact_names_or_one_worse()
    {
        Value granted = Value.Of("granted");

        Cohort.Of(10, 10, 10).With(1, "granted", "five").With(2, "granted", "three")
            .Grade(Cohort.Bands, AdjustGrade.Set(Condition.All(), RelativeGrade.WorseThan(granted, 1)))
            .Should().Equal("four", "two", "four|three|two|one?");
    }

    [Fact]
    public void Grade_at_hand_moves_by_itself() =>
        Cohort.Of(95, 10)
            .Grade(Cohort.Bands, AdjustGrade.Set(Value.Of("score").IsAtLeast(0), RelativeGrade.WorseThan(Value.Of("grade"), 1)))
            .Should().Equal("four", "one");

    [Fact]
    public void Explanation_names_the_earlier_grade_and_how_far_it_reaches()
    {
        Evaluation run = Cohort.Of(95).With(Was(1, "three")).Judge(Cohort.Bands, Movement.From("stars").UpBy(1).Titled("每年至多升一星", "One star up a year"));

        ExplanationText.Render(run.Explain(Cohort.Id(1)), Language.English)
            .Should().Contain("One star up a year").And.Contain("five stars → four stars").And.Contain("stars of the period before three stars (1 better)");
        ExplanationText.Render(run.Explain(Cohort.Id(1)), Language.Chinese).Should().Contain("（高 1 等）");
    }

    [Fact]
    public void Movement_reads_as_a_sentence()
    {
        Policy policy = Cohort.Policy(Cohort.Bands, Movement.From("stars").UpBy(1).Holding(2).DownBy(1).Beginning("three"));

        PolicyText.Render(policy, Language.English).Should().Contain(
            "The grade moves from the earlier grades of \"stars\"; at most 1 better than the lowest of the 2 periods before; "
            + "at most 1 worse than in the period before; whoever has no earlier result is taken to have had \"three stars\".");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("比此前 2 个周期中最低的等次至多高 1 等");
    }

    [Fact]
    public void Bound_reads_as_a_sentence() =>
        PolicyText.Render(Cohort.Policy(Cohort.Bands, AdjustGrade.AtMost(Condition.All(), RelativeGrade.BetterThan(Stars, 1))), Language.English)
            .Should().Contain("The grade is no better than 1 better than the grade of \"stars\" of the period before.");

    [Fact]
    public void What_is_no_grade_is_no_bound()
    {
        Cohort.Policy(Cohort.Bands, AdjustGrade.AtMost(Condition.All(), RelativeGrade.SameAs(Value.Of("origin"))))
            .ShouldHave(RulesFindings.GradeNotDeclared, "$.then[1].atMost.grade");
        Cohort.Policy(Cohort.Bands, AdjustGrade.Set(Condition.All(), RelativeGrade.SameAs(Value.Of("points"))))
            .ShouldHave(RulesFindings.WrongType, "$.then[1].set.grade");
        Cohort.Policy(Cohort.Bands, Movement.From("stars").UpBy(1).Beginning("six")).ShouldHave(RulesFindings.ValueNotDeclared, "$.then[1]");
        Cohort.Policy(Cohort.Bands, Movement.From("others").UpBy(1)).ShouldHave(RulesFindings.ResultNotDeclared, "$.then[1]");
    }

    private static EarlierResult Was(int branch, string grade) => Cohort.Result(branch, 2024).WithGrade(grade);

    private static EarlierResult Earlier(int branch, string grade) => Cohort.Result(branch, 2023).WithGrade(grade);
}
