using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Requirements that bar, exceptions to them and exceptions to exceptions; ladders of consequences.</summary>
public sealed class EligibilityTests
{
    private static readonly Condition Sixty = Value.Of("score").IsAtLeast(60);

    private static readonly Condition Outstanding = Value.Of("origin").Is("body");

    private static readonly Condition Sanctioned = Each.Of("incident").IsAtLeast(1);

    private static readonly Requirements Standing = Requirements.OfEligibility(
        Requirement.Of("sixty", Sixty).Marked("3", Text("At least 60"))
            .Unless(Exemption.Of(Outstanding).Marked("9", Text("Outstanding")).Unless(Exemption.Of(Sanctioned).Marked("11", Text("Never")))));

    private static readonly Consequences Ladder = Consequences.Of(
        Consequence.Of("dismissal", Comparison.Below(30)).Decided(LocalizedText.Of("党委", "the committee")),
        Consequence.Of("talk", Comparison.Below(60)).Leads(LocalizedText.Of("约谈", "a talk")),
        Consequence.Of("reminder", Test.Of(Value.Of("applied"), Comparison.Is(true))));

    [Fact]
    public void Exception_counts_unless_its_own_exception_holds()
    {
        // 1 has the points; 2 has not; 3 has not and is outstanding; 4 is outstanding and sanctioned; 5 is sanctioned with the points.
        Cohort cohort = Cohort.Of(70, 50, 50, 50, 70)
            .With(1, "origin", "person").With(2, "origin", "person").With(3, "origin", "body").With(4, "origin", "body").With(5, "origin", "body")
            .Met(4, "incident", 2025, 3).Met(5, "incident", 2025, 3);

        Found(cohort, Standing).Should().Equal(string.Empty, "sixty!", "sixty.exempted", "sixty!", string.Empty);
    }

    [Fact]
    public void Requirement_is_one_of_those_only_to_whom_it_applies()
    {
        // Bodies need 60 points, persons nothing; of whom it is unknown what they are it is open, unless they have the points.
        Cohort cohort = Cohort.Of(50, 60, 50, 50, 60).With(1, "origin", "body").With(2, "origin", "body").With(3, "origin", "person");

        Found(cohort, Requirements.Of(Requirement.Of("sixty", Sixty).For(Value.Of("origin").Is("body"))))
            .Should().Equal("sixty!", string.Empty, string.Empty, "sixty!?", string.Empty);
    }

    [Fact]
    public void Exception_from_all_stands_beside_those_of_single_ones()
    {
        // 1 is excepted from both as it applied; 2 from the first alone, being a body; 3 from neither; to 4 the second does not apply.
        Requirements both = Requirements.OfEligibility(
                Requirement.Of("sixty", Sixty).Marked("3", Text("At least 60")).Unless(Exemption.Of(Outstanding).Marked("9", Text("Outstanding"))),
                Requirement.Of("seventy", Value.Of("score").IsAtLeast(70)).Marked("4", Text("At least 70")).For(Each.Of("incident").IsAtMost(0)))
            .Unless(Exemption.Of(Test.Of(Value.Of("applied"), Comparison.Is(true))).Marked("10", Text("Applied")));
        Cohort cohort = Cohort.Of(50, 50, 50, 50)
            .With(1, "origin", "person").With(2, "origin", "body").With(3, "origin", "person").With(4, "origin", "person")
            .With(1, "applied", true).With(2, "applied", false).With(3, "applied", false).With(4, "applied", false).Met(4, "incident", 2025, 3);

        Found(cohort, both).Should().Equal("sixty.exempted,seventy.exempted", "sixty.exempted,seventy!", "sixty!,seventy!", "sixty!");

        PolicyText.Render(Cohort.Policy(both), Language.English).Should()
            .Contain("the exception from all of them: \"Applied\" (\"applied\" is \"yes\") [10]").And
            .Contain("At least 70: if there is no record of \"incident\", required: the score is at least 70 points.");
    }

    [Fact]
    public void Who_does_not_meet_a_condition_of_standing_takes_no_place()
    {
        // One place for the last but one star; 2 has more points than 3, but does not stand.
        Places place = Places.ForHonour("prize", PlaceCount.Exactly(1)).GivenFromBottom().WithTies(Ties.Out);
        Cohort cohort = Cohort.Of(70, 50, 50).With(2, "origin", "person").With(3, "origin", "body");

        cohort.Judge(Standing, place).Report.Subjects.Select(s => s.Honours.Count).Should().Equal(0, 0, 1);
    }

    [Fact]
    public void Exception_that_is_not_known_leaves_the_requirement_open() =>
        Found(Cohort.Of(50), Standing).Should().Equal("sixty!?,sixty.exempted?");

    [Fact]
    public void Strongest_rung_that_holds_is_found() =>
        Found(Cohort.Of(20, 30, 59, 60), Consequences.Of(Ladder.Rungs.Take(2).ToArray())).Should().Equal("dismissal", "talk", "talk", string.Empty);

    [Fact]
    public void Ladder_may_stand_on_another_number()
    {
        Consequences absences = Consequences.Of(Consequence.Of("resign", Comparison.AtLeast(3)), Consequence.Of("warn", Comparison.AtLeast(1)))
            .Comparing(Each.Of("incident"));

        Found(Cohort.Of(90, 90, 90).Met(2, "incident", 2025, 1).Met(3, "incident", 2025, 1).Met(3, "incident", 2025, 2).Met(3, "incident", 2025, 3), absences)
            .Should().Equal(string.Empty, "warn", "resign");
    }

    [Fact]
    public void Rungs_that_are_not_known_are_all_open() =>
        Found(Cohort.Of((decimal?)null), Consequences.Of(Ladder.Rungs.Take(2).ToArray())).Should().Equal("dismissal?,talk?");

    [Fact]
    public void Names_that_rows_share_are_judged_once()
    {
        Policy policy = Cohort.Policy(Requirements.OfEligibility(
            Requirement.Of("r", Value.Of("nothing").IsAtLeast(1)).Unless(Exemption.Of(Outstanding)),
            Requirement.Of("s", Sixty)));
        PolicyChecks.Check(policy).Where(f => f.Code == RulesFindings.NameNotDeclared.Code).Select(f => f.Place.Path)
            .Should().Equal("$.then[0].eligibility[0].require");
    }

    [Fact]
    public void Eligibility_and_ladder_read_as_sentences()
    {
        string text = PolicyText.Render(Cohort.Policy(Standing, Consequences.Of(Ladder.Rungs.Take(2).ToArray())), Language.English);

        text.Should().Contain("Each line below is a condition of standing at all").And
            .Contain("required: the score is at least 60 points (unless \"Outstanding\"").And
            .Contain("(unless \"Never\"").And
            .Contain("By the score, the first line below that fits").And
            .Contain("If below 30 points, \"dismissal\" is found; decided by the committee.");
    }

    private static string[] Found(Cohort cohort, Step step) => [.. cohort.Judge(step).Report.Subjects.Select(s => string.Join(
        ",", s.Findings.Select(f => f.Code + (f.IsUnmetRequirement ? "!" : string.Empty) + (f.IsOpen ? "?" : string.Empty))))];

    private static LocalizedText Text(string text) => LocalizedText.Of(text, text);
}
