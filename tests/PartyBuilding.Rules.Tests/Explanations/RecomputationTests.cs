using System.Linq;
using FluentAssertions;
using Xunit;
using static PartyBuilding.Rules.Tests.Explanations.Handmade;

namespace PartyBuilding.Rules.Tests.Explanations;

public sealed class RecomputationTests
{
    [Fact]
    public void Consistent_explanation_has_no_differences()
    {
        Recomputation.Of(Branch.Explanation).Should().BeEmpty();
        Recomputation.Of(Member.Explanation).Should().BeEmpty();
    }

    [Fact]
    public void Changed_value_is_found_with_path_clause_and_both_numbers()
    {
        // Six at 5 are 30; the line claims 35 as its own value and as its total.
        ExplainedLine changed = Each(Label("each", "5"), 35m, PartTrail.Uniform(Fold.Sum, Monthly("e", 6), 5m));

        Domain.Finding only = Recomputation.Of(Whole(Of(Label("sum"), 35m, changed))).Should().ContainSingle().Subject;

        only.Code.Should().Be("PB4501");
        only.Place.Path.Should().Be("$.points.children[0].own");
        only.Place.Clause.Should().Be("5");
        only.Text(Domain.Language.English).Should().Be(
            "$.points.children[0].own, clause 5: It shows 35, its own arithmetic gives 30; the explanation was changed or is wrong, make it anew.");
    }

    [Fact]
    public void End_that_is_no_quotient_is_not_rounded_by_the_head()
    {
        // A third of 10.001 or all of it: the head asks for two decimals of quotients, and 10.001 is none.
        ExplainedMark head = new(MarkKind.Round, null, TwoDigits, Fraction.Of(3.33m), Fraction.Of(10.001m));
        ExplainedMark wrong = new(MarkKind.Round, null, TwoDigits, Fraction.Of(3.33m), Fraction.Of(10.1m));
        ExplainedLine Line(ExplainedMark mark) => new(
            Label("value", "3"), mark.Low, mark.High, marks: [mark], ownLow: new Fraction(10.001m, 3m), ownHigh: Fraction.Of(10.001m));

        Recomputation.Of(Whole(Line(head))).Should().BeEmpty();
        Recomputation.Of(Whole(Line(wrong))).Should().NotBeEmpty();
    }

    [Fact]
    public void Changed_score_is_found() =>
        Recomputation.Of(new Explanation(
            Branch.Explanation.Policy, Branch.Explanation.Title, Stars, Branch.Explanation.Period, Branch.Explanation.Subject,
            new Score(71m, 71m, null), null, null, 18, false, null, Branch.Explanation.Points, []))
            .Select(f => f.Place.Path).Should().Equal("$.score");

    [Fact]
    public void Score_after_a_step_is_what_the_step_left()
    {
        ExplainedStep step = new(Label("adjust", "9"), "30", "20", null, null, null);
        Explanation explanation = new(
            Branch.Explanation.Policy, Branch.Explanation.Title, Stars, Branch.Explanation.Period, Branch.Explanation.Subject,
            new Score(20m, 20m, null), null, null, 18, false, null, Branch.Activities, [step]);

        Recomputation.Of(explanation).Should().BeEmpty();
    }

    [Fact]
    public void Product_of_quotients_is_rounded_once_by_its_mark()
    {
        // 15 × 1/2 ÷ 3 = 2.5; thirds stay exact until the mark lands them: 10 × 1/3 × 2/3 = 20/9 → 2.22.
        Fraction own = new(20m, 9m);
        ExplainedLine line = new(
            Label("product", "3"), Fraction.Of(2.22m), Fraction.Of(2.22m), [Literal(10m), Literal(1m, 3m), Literal(2m, 3m)],
            marks: [new ExplainedMark(MarkKind.Round, null, TwoDigits, Fraction.Of(2.22m), Fraction.Of(2.22m))], ownLow: own, ownHigh: own);

        Recomputation.Of(Whole(line)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Fold.Sum, 9)]
    [InlineData(Fold.Count, 3)]
    [InlineData(Fold.Best, 5)]
    [InlineData(Fold.Worst, 1)]
    [InlineData(Fold.Average, 3)]
    public void Value_of_members_is_folded_again(Fold fold, int value)
    {
        // Of 1, 3 and 5; another number is found, also in what was stored.
        Recomputation.Of(Whole(Members(fold, value))).Should().BeEmpty();
        Recomputation.Of(ExplanationJson.Read(ExplanationJson.Write(Whole(Members(fold, value + 1)))).ValueOrThrow())
            .Select(f => f.Place.Path).Should().Equal("$.points.own");
    }

    private static ExplainedLine Members(Fold fold, decimal value) => new(
        Label("value", "4"), Fraction.Of(value), Fraction.Of(value),
        [.. new[] { 1m, 3m, 5m }.Select(mark => Of(Label("mark"), mark))], folding: fold);

    [Fact]
    public void Average_renormalises_over_what_is_not_left_out()
    {
        // (90 × 0.4 + 80 × 0.4) ÷ 0.8 = 85; the group with 20 % handed nothing in.
        ExplainedLine absent = new(Label("each", "c"), Fraction.Of(0m), Fraction.Of(0m), isLeftOut: true);
        ExplainedLine average = new(
            Label("average", "6"), Fraction.Of(85m), Fraction.Of(85m), [Of(Label("value", "a"), 90m), Of(Label("value", "b"), 80m), absent], weights: [Fraction.Of(0.4m), Fraction.Of(0.4m), Fraction.Of(0.2m)]);

        Recomputation.Of(Whole(average)).Should().BeEmpty();
    }

    [Fact]
    public void Parts_not_kept_and_trimmed_do_not_count_and_missing_ones_do()
    {
        // 5 − 2 for the missing slot; 4 is not among those kept, 9 is trimmed.
        PartTrail trail = Parts(
            Part(5m, Record("a", 1, 1)),
            Part("2025-02", -2m, PartState.Missing),
            Part(null, 4m, PartState.NotKept, Record("b", 3, 1)),
            Part(null, 9m, PartState.Trimmed, Record("c", 4, 1)));

        Recomputation.Of(Whole(Each(Label("each", "8"), 3m, trail))).Should().BeEmpty();
    }

    [Fact]
    public void Undetermined_line_is_recomputed_at_both_ends()
    {
        // Best of 12 and an unknown 0 to 10 is 12; the sum with another unknown 0 to 5 is 12 to 17.
        ExplainedLine best = Of(Label("best", "1"), 12m, Of(Label("value"), 12m), new ExplainedLine(Label("value"), Fraction.Of(0m), Fraction.Of(10m)));
        ExplainedLine open = new(Label("value", "2"), Fraction.Of(0m), Fraction.Of(5m));
        ExplainedLine sum = new(Label("sum"), Fraction.Of(12m), Fraction.Of(17m), [best, open]);

        Recomputation.Of(Whole(sum)).Should().BeEmpty();
    }

    [Fact]
    public void Working_of_a_part_must_give_the_part()
    {
        ExplainedPart part = new(null, [Record("a", 1, 1)], Fraction.Of(5m), Fraction.Of(5m), PartState.Counted, Literal(4m));

        Recomputation.Of(Whole(Each(Label("each", "8"), 5m, Parts(part))))
            .Select(f => f.Place.Path).Should().Equal("$.points.parts[0]");
    }

    [Fact]
    public void Arithmetic_with_too_many_digits_is_a_finding_and_no_crash()
    {
        Fraction tiny = new(1m, 79228162514264337593543950335m);
        ExplainedLine line = new(Label("product", "1"), Fraction.Of(0m), Fraction.Of(0m), [
            new ExplainedLine(Label("value"), tiny, tiny), new ExplainedLine(Label("value"), tiny, tiny)]);

        Recomputation.Of(Whole(line)).Select(f => f.Code).Should().Equal("PB4502");
    }
}
