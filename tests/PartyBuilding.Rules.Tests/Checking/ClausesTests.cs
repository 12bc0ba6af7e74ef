using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>The clauses of the document, lines that cite them, and what is left out with a reason.</summary>
public sealed class ClausesTests
{
    /// <summary>The sound draft cites 1 to 8.</summary>
    private static readonly string[] Cited = ["1", "2", "3", "4", "5", "6", "7", "8"];

    private static UnscoredClause Left(string clause) => UnscoredClause.Of(clause, Draft.Text("no points"));

    [Fact]
    public void Clauses_that_are_all_cited_are_sound() => Draft.Sound.Restating(Cited).ShouldBeSound();

    [Fact]
    public void Nothing_is_asked_of_a_policy_that_lists_no_clauses() =>
        Draft.With(Each.Of("award").Capped(1).Cites("70")).ShouldNotHave(RulesFindings.ClauseNotListed);

    [Fact]
    public void Clause_without_a_line_is_doubted()
    {
        Policy policy = Draft.Sound.Restating([.. Cited, "9"]);

        policy.ShouldHaveOnly(RulesFindings.ClauseWithoutLine, "$.clauses[8]");
        policy.LeavingOut(Left("9")).ShouldBeSound();
    }

    [Fact]
    public void Line_of_a_clause_that_the_document_does_not_have_is_doubted()
    {
        Policy policy = Draft.With(Each.Of("award").Capped(1).Cites("3a")).Restating(Cited);

        policy.ShouldHaveOnly(RulesFindings.ClauseNotListed, "$.score.sum[1]");
        Draft.Sound.LeavingOut(Left("10")).Restating(Cited).ShouldHaveOnly(RulesFindings.ClauseNotListed, "$.unscored[0]");
    }

    [Fact]
    public void Row_and_exception_cite_as_lines_do()
    {
        Requirements step = Requirements.OfEligibility(Requirement.Of("nine", Draft.Applied(true)).Marked("9", null))
            .Unless(Exemption.Of(Draft.Applied(false)).Unless(Exemption.Of(Draft.Applied(true)).Marked("11", null)).Marked("10", null))
            .Cites("8");

        Draft.With(step).Restating([.. Cited, "9", "10", "11"]).ShouldNotHave(RulesFindings.ClauseWithoutLine);
        Draft.With(step).Restating([.. Cited, "9", "10"]).ShouldHave(RulesFindings.ClauseNotListed, "$.then[2].unless.unless");
        Draft.With(Grades.OrElse("poor").Band(GradeCase.Of(Comparison.AtLeast(60), "good").Cites("12")).Cites("8")).Restating(Cited)
            .ShouldHave(RulesFindings.ClauseNotListed, "$.then[2].grades[0]");
    }

    [Fact]
    public void Clause_listed_twice_is_an_error() =>
        Draft.Sound.Restating([.. Cited, "3"]).ShouldHaveOnly(RulesFindings.DeclaredTwice, "$.clauses[8]");

    [Fact]
    public void Clause_can_be_left_out_in_part()
    {
        Draft.Sound.LeavingOut(Left("3").InPart()).LeavingOut(Left("3").InPart()).ShouldBeSound();
        Draft.Sound.LeavingOut(Left("3").InPart()).Restating(Cited).ShouldBeSound();

        // What is left out in part needs a line for the rest.
        Draft.Sound.LeavingOut(Left("9").InPart()).ShouldHaveOnly(RulesFindings.ClauseWithoutLine, "$.unscored[0]");
        Draft.Sound.LeavingOut(Left("9").InPart()).Restating([.. Cited, "9"]).ShouldHaveOnly(RulesFindings.ClauseWithoutLine, "$.clauses[8]");
    }

    [Fact]
    public void Clause_cited_with_others_and_left_out_is_doubted() =>
        Draft.With(Each.Of("award").Capped(1).Cites("3, 9")).LeavingOut(Left("9")).ShouldHaveOnly(RulesFindings.ClauseScoredAndUnscored, "$.unscored[0]");

    [Theory]
    [InlineData("3(1)1b", "3(1)1b")]
    [InlineData("3(1)1a, 4", "3(1)1a", "4")]
    [InlineData("3(1)1a-1c", "3(1)1a", "3(1)1b", "3(1)1c")]
    [InlineData("3(1)1a\u20131c, 5-7", "3(1)1a", "3(1)1b", "3(1)1c", "5-7")] // a clause that has a dash itself
    [InlineData("4-9", "4-9")] // ends nowhere: not a range
    [InlineData("3(1)1c-1a", "3(1)1c-1a")]
    public void Citation_names_clauses(string citation, params string[] clauses) =>
        new ClauseNumbers(["3(1)1a", "3(1)1b", "3(1)1c", "4", "5-7"]).Named(citation).Should().Equal(clauses);

    [Theory]
    [InlineData("3(1)", true)]
    [InlineData("3", true)]
    [InlineData("12", true)]
    [InlineData("1", false)] // not the heading of 12
    [InlineData("I", false)] // not the heading of II(1)
    [InlineData("II", true)]
    [InlineData("3(1)1d", false)]
    [InlineData("", false)]
    public void Heading_is_a_number_under_which_clauses_stand(string number, bool isKnown) =>
        new ClauseNumbers(["3(1)1a", "12", "II(1)"]).Has(number).Should().Be(isKnown);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Clause_needs_a_number(string? clause) =>
        FluentActions.Invoking(() => Draft.Sound.Restating("1", clause!)).Should().Throw<System.ArgumentException>();
}
