using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Who is barred gets no place, and becomes what all become who get none.</summary>
public sealed class BarredTests
{
    private static readonly ConditionalFinding Bar = ConditionalFinding.Of("bar", Each.Of("incident").IsAtLeast(1)).Barring().Cites("7");

    private static readonly Places Two = Places.ForGrade("five", PlaceCount.Exactly(2)).WithTies(Ties.Out).WithLosers(Losers.Next);

    private static readonly Places One = Places.ForGrade("five", PlaceCount.Exactly(1)).WithTies(Ties.Out).WithLosers(Losers.Next);

    [Fact]
    public void Grade_by_points_is_lost_with_the_place()
    {
        // 1 and 2 would have the two places; 1 is barred, so that 3 has one, and 1 falls as 4 does who comes too late.
        Cohort.Of(97, 96, 95, 94).Met(1, "incident", 2025, 3).Grade(Cohort.Bands, Bar, Two).Should().Equal("four", "five", "five", "four");
    }

    [Theory]
    [InlineData("two", "two")]
    [InlineData("one", "one")]
    public void Barred_one_becomes_what_is_left_for_those_without_a_place(string losers, string expected) =>
        Cohort.Of(97, 96).Met(1, "incident", 2025, 3).Grade(Cohort.Bands, Bar, Two.WithLosers(Losers.FallTo(losers))).Should().Equal(expected, "five");

    [Fact]
    public void Where_those_without_a_place_stay_so_does_the_barred_one() =>
        Cohort.Of(97, 96).Met(1, "incident", 2025, 3).Grade(Cohort.Bands, Bar, Two.WithLosers(Losers.Stay)).Should().Equal("five", "five");

    [Fact]
    public void Barred_one_falls_below_all_grades_that_have_places()
    {
        // Five stars and four stars have places, three have none.
        Places four = Places.ForGrade("four", PlaceCount.Exactly(9)).WithTies(Ties.Out).WithLosers(Losers.Next);

        Cohort.Of(97, 96, 85).Met(1, "incident", 2025, 3).Grade(Cohort.Bands, Bar, Two, four).Should().Equal("three", "five", "four");
    }

    [Fact]
    public void Barred_one_that_holds_no_grade_gets_what_is_left()
    {
        // Grades by places alone: one of five stars, one of four, all others one star.
        Places one = Places.ForGrade("five", PlaceCount.Exactly(1)).OpenToEveryone().WithTies(Ties.Out).WithLosers(Losers.FallTo("one"));
        Quota quota = Quota.Of(PlaceRules.Like(one), PlaceRow.ForGrade("five", PlaceCount.Exactly(1)), PlaceRow.ForGrade("four", PlaceCount.Exactly(1)));

        Cohort.Of(97, 96, 95, 94).Met(1, "incident", 2025, 3).Grade(Bar, quota).Should().Equal("one", "five", "four", "one");
    }

    [Fact]
    public void Who_may_not_have_the_grade_is_not_lifted_above_its_ceiling()
    {
        // All without a place get four stars; 1 may have three at most.
        Places one = Places.ForGrade("five", PlaceCount.Exactly(1)).OpenToEveryone().WithTies(Ties.Out).WithLosers(Losers.FallTo("four"));

        Cohort.Of(97, 96, 95).Met(1, "incident", 2025, 3).Grade(AdjustGrade.AtMost(Each.Of("incident").IsAtLeast(1), "three"), one)
            .Should().Equal("three", "five", "four");
    }

    [Fact]
    public void Grade_that_is_given_directly_stays()
    {
        // The grade is a decision of its own; inside, it has one of the two places.
        AdjustGrade set = AdjustGrade.Set(Applied(true), "five");
        Cohort cohort = Cohort.Of(60, 97, 96).With(1, "applied", true).With(2, "applied", false).With(3, "applied", false).Met(1, "incident", 2025, 3);

        cohort.Grade(Cohort.Bands, set, Bar, Two.WithDirect(DirectGrades.Inside)).Should().Equal("five", "five", "four");
    }

    [Fact]
    public void Places_that_do_not_concern_a_barred_one_leave_its_grade()
    {
        // Places among those who applied: 1 has not, 2 has.
        Places applied = Two.OpenTo(Applied(true));
        Cohort cohort = Cohort.Of(97, 96, 95).With(1, "applied", false).With(2, "applied", true).With(3, "applied", true)
            .Met(1, "incident", 2025, 3).Met(2, "incident", 2025, 3);

        cohort.Grade(Cohort.Bands, Bar, applied).Should().Equal("five", "four", "five");
    }

    [Fact]
    public void Unknown_bar_leaves_open_whether_the_grade_is_lost()
    {
        // One place. It is 1's unless the bar holds; then it is 2's, and 1 has four stars.
        ConditionalFinding denied = ConditionalFinding.Of("bar", Applied(false)).Barring();
        Cohort cohort = Cohort.Of(97, 96, 80).With(2, "applied", true).With(3, "applied", true);

        cohort.Grade(Cohort.Bands, denied, One).Should().Equal("five|four?", "five?", "four");
    }

    [Fact]
    public void Barred_one_whose_standing_is_unknown_has_its_grade_or_the_next()
    {
        // Whether the places concern 1 is unknown; it can only lose by them.
        Places applied = Two.OpenTo(Applied(true));
        Cohort cohort = Cohort.Of(97, 96).With(2, "applied", true).Met(1, "incident", 2025, 3);

        cohort.Grade(Cohort.Bands, Bar, applied).Should().Equal("five|four?", "five");
    }

    [Fact]
    public void Explanation_says_what_was_lost_and_by_which_clause()
    {
        ExplainedStep step = Cohort.Of(97, 96).Met(1, "incident", 2025, 3).Judge(Cohort.Bands, Bar, Two.Cites("9"))
            .Explain(Cohort.Id(1)).Steps.Single(s => s.Clause == "9");

        step.Should().Match<ExplainedStep>(s => s.Before == "five" && s.After == "four" && s.PassedOver.Single().Clause == "7");
    }

    [Fact]
    public void Explanation_says_by_which_clause_a_grade_was_denied()
    {
        AdjustGrade denied = AdjustGrade.Block(Each.Of("incident").IsAtLeast(1), "five").Cites("8");

        Cohort.Of(97, 96).Met(1, "incident", 2025, 3).Judge(Cohort.Bands, denied, Two.Cites("9"))
            .Explain(Cohort.Id(1)).Steps.Single(s => s.Clause == "9").PassedOver.Single().Clause.Should().Be("8");
    }

    [Fact]
    public void Bar_after_the_places_is_doubted()
    {
        Cohort.Policy(Cohort.Bands, Two, Bar).ShouldHave(RulesFindings.BarAfterPlaces, "$.then[2]");
        Cohort.Policy(Cohort.Bands, Bar, Two).ShouldNotHave(RulesFindings.BarAfterPlaces);
        Cohort.Policy(Cohort.Bands, Bar).ShouldNotHave(RulesFindings.BarAfterPlaces);
    }

    [Fact]
    public void Places_that_take_a_grade_from_nobody_are_doubted()
    {
        Places stay = Two.WithLosers(Losers.Stay);

        Cohort.Policy(Cohort.Bands, stay).ShouldHave(RulesFindings.PlacesChangeNothing, "$.then[1]");
        Cohort.Policy(Cohort.Bands, stay.FindingExcess("too-many")).ShouldNotHave(RulesFindings.PlacesChangeNothing);
        Cohort.Policy(Cohort.Bands, stay.OpenToEveryone()).ShouldNotHave(RulesFindings.PlacesChangeNothing);
        Cohort.Policy(Cohort.Bands, Two).ShouldNotHave(RulesFindings.PlacesChangeNothing);
    }

    private static Test Applied(bool flag) => Test.Of(Value.Of("applied"), Comparison.Is(flag));
}
