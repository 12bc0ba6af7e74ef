using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Grades that are not given, vetoes of some duration, by number of cases, lifted again, or decided by a body.</summary>
public sealed class VetoTests
{
    private static readonly Test Incident = Each.Of("incident").IsAtLeast(1);

    private static readonly LocalizedText Committee = LocalizedText.Of("党委", "the committee");

    [Fact]
    public void Blocked_grade_becomes_the_next_below_and_no_other_changes()
    {
        // 1 would be four and may not; 2 and 3 are five and three, which are not blocked.
        Override four = Override.Block(Incident, "four");

        Cohort.Of(85, 95, 75, 85).Met(1, "incident", 2025, 3).Met(2, "incident", 2025, 3).Met(3, "incident", 2025, 3)
            .Grade(Cohort.Bands, Overrides.Of(four))
            .Should().Equal("three", "five", "three", "four");
    }

    [Fact]
    public void Blocked_grade_is_not_given_by_places_either()
    {
        // One place for five; 2 and 3 fall to four. 3 may not be four and becomes three; 1 holds the place.
        Cohort cohort = Cohort.Of(97, 95, 93).Met(3, "incident", 2025, 3);
        Places five = Places.ForGrade("five", PlaceCount.Exactly(1)).WithTies(Ties.Out).WithLosers(Losers.Next);

        cohort.Grade(Cohort.Bands, AdjustGrade.Block(Incident, "four"), five).Should().Equal("five", "four", "three");

        // Who may not have it does not stand for its places; the next one does.
        Places four = Places.ForGrade("four", PlaceCount.Exactly(1)).OpenToEveryone().WithTies(Ties.Out).WithLosers(Losers.Stay);
        Cohort.Of(75, 74, 60).Met(1, "incident", 2025, 3)
            .Grade(Cohort.Bands, AdjustGrade.Block(Incident, "four"), four).Should().Equal("three", "four", "two");
    }

    [Fact]
    public void Block_of_several_grades_goes_on_to_the_first_that_may_be_given() =>
        Cohort.Of(95).Met(1, "incident", 2025, 3)
            .Grade(Cohort.Bands, AdjustGrade.Block(Incident, "four"), AdjustGrade.Block(Incident, "five"))
            .Should().Equal("three");

    [Fact]
    public void Unknown_veto_of_one_grade_leaves_that_one_open()
    {
        Condition denied = Test.Of(Value.Of("applied"), Comparison.Is(false));

        Cohort.Of(95, 85, 75).With(3, "applied", false)
            .Grade(Cohort.Bands, AdjustGrade.Block(denied, "five"))
            .Should().Equal("five|four?", "four?", "three");
    }

    [Fact]
    public void Veto_lasts_as_long_as_its_record()
    {
        // In force on any day of 2025: to 28 February; ended in 2024; without an end.
        Condition inForce = Spells.InDays("incident").During(Window.Between(DateSpan.Year(2025))).IsAtLeast(1);

        Cohort.Of(95, 95, 95, 95)
            .Met(1, "incident", 2024, 3).Until(2025, 2).Met(2, "incident", 2023, 3).Until(2024, 12).Met(3, "incident", 2022, 1)
            .Grade(Cohort.Bands, AdjustGrade.AtMost(inForce, "three"))
            .Should().Equal("three", "five", "three", "five");
    }

    [Fact]
    public void Grade_drops_by_the_number_of_cases()
    {
        // One grade a case, three at most: 0, 1, 2 and 5 cases; half a case takes nothing.
        Cohort cohort = Cohort.Of(95, 95, 95, 95).Met(2, "incident", 2025, 1);
        cohort = cohort.Met(3, "incident", 2025, 1).Met(3, "incident", 2025, 2);
        cohort = Enumerable.Range(1, 5).Aggregate(cohort, (all, month) => all.Met(4, "incident", 2025, month));

        cohort.Grade(Cohort.Bands, AdjustGrade.By(Incident, Each.Of("incident").Points(-1).Floored(-3))).Should().Equal("five", "four", "three", "two");
        cohort.Grade(Cohort.Bands, AdjustGrade.By(Incident, Each.Of("incident").Points(-0.5m))).Should().Equal("five", "five", "four", "three");
    }

    [Fact]
    public void Unknown_number_of_steps_leaves_the_grade_open() =>
        Cohort.Of(95, 95).With(1, "lot", 2)
            .Grade(Cohort.Bands, AdjustGrade.By(Condition.All(), Value.Of("lot").Times(-1)))
            .Should().Equal("three", "four|three|two|one?");

    [Fact]
    public void Veto_is_lifted_where_it_was_cleared()
    {
        Condition cleared = Each.Of("decision").Where(Condition.Has("level", "slight")).IsAtLeast(1);

        Cohort.Of(95, 95).Met(1, "incident", 2025, 3).Met(1, "decision", 2025, 9, "slight").Met(2, "incident", 2025, 3)
            .Grade(Cohort.Bands, Overrides.Of(Override.Ceiling(Incident, "three").Unless(cleared)))
            .Should().Equal("five", "three");
    }

    [Fact]
    public void What_a_body_decides_takes_effect_once_the_decision_is_entered()
    {
        // All three have an incident. The body has decided about 2, has not about 1; about 3 it is not known whether the case is one.
        AdjustGrade demoted = AdjustGrade.AtMost(Incident, "two").Decided(Committee, Each.Of("decision").IsAtLeast(1)).Cites("12").Titled("降级", "Demotion");
        Cohort cohort = Cohort.Of(95, 95, 95).Met(1, "incident", 2025, 3).Met(2, "incident", 2025, 3).Met(2, "decision", 2025, 9);

        EvaluationReport report = cohort.Judge(Cohort.Bands, demoted).Report;

        report.Subjects.Select(s => s.Grade).Should().Equal("five", "two", "five");
        report.Subjects.Select(s => string.Join(",", s.Findings.Select(f => f.Code + " " + f.DecidedBy!.English)))
            .Should().Equal("12.undecided the committee", string.Empty, string.Empty);
    }

    [Fact]
    public void Score_that_a_body_changes_stays_until_it_has_decided()
    {
        AdjustScore fined = AdjustScore.Of(Incident, AdjustKind.Steps, -10).Decided(Committee, Test.Of(Value.Of("applied"), Comparison.Is(true)));
        Cohort cohort = Cohort.Of(95, 95, 95).With(1, "applied", true).With(2, "applied", false)
            .Met(1, "incident", 2025, 3).Met(2, "incident", 2025, 3).Met(3, "incident", 2025, 3);

        cohort.Judge(fined).Report.Subjects.Select(s => s.Score.ToString()).Should().Equal("85", "95", "85\u202695");
    }

    [Fact]
    public void Vetoes_read_as_sentences()
    {
        Policy policy = Cohort.Policy(
            Cohort.Bands,
            Overrides.Of(Override.Block(Incident, "five").Unless(Each.Of("decision").IsAtLeast(1))),
            AdjustGrade.By(Incident, Each.Of("incident").Points(-1)),
            AdjustGrade.AtMost(Incident, "two").Decided(Committee, Each.Of("decision").IsAtLeast(1)));

        string text = PolicyText.Render(policy, Language.English);

        text.Should().Contain("the grade \"five stars\" is not given, the next below is").And.Contain("(unless")
            .And.Contain("the grade goes up by").And.Contain("decided by the committee, in effect once");
        policy.ShouldNotHave(RulesFindings.LineIdTwice);
    }
}
