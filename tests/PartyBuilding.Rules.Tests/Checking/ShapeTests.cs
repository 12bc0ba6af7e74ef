using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class ShapeTests
{
    private const string Line = "$.score.sum[1]";
    private const string Step = "$.then[2]";

    [Fact]
    public void Policy_that_judges_nothing_is_found() =>
        Policy.Of("empty", "1", Draft.Text("empty")).ShouldHave(RulesFindings.NothingJudged, "$");

    [Fact]
    public void Policy_without_source_is_doubted() =>
        Policy.Of("empty", "1", Draft.Text("empty")).ShouldHave(RulesFindings.SourceMissing, "$");

    [Theory]
    [InlineData(Fold.Average)]
    [InlineData(Fold.Best)]
    [InlineData(Fold.Worst)]
    public void Fold_of_nothing_is_found(Fold fold) =>
        Draft.With(Each.Of("talk").FoldedBy(fold).Cites("9")).ShouldHaveOnly(RulesFindings.IfNoneMissing, Line);

    [Fact]
    public void Quotient_by_what_may_be_zero_is_found()
    {
        Draft.With(Combine.Divide(1, Each.Of("talk")).Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.IfNoneMissing, Line);
        Draft.With(Combine.Divide(1, 4).Cites("9").Capped(0.25m)).ShouldBeSound();
    }

    [Fact]
    public void Average_of_what_may_all_be_left_out_is_found()
    {
        var part = Each.Of("talk").FoldedBy(Fold.Best).WhenNone(IfNone.LeaveOut).Cites("9");
        Draft.With(Combine.Average(part, part).Cites("9")).ShouldHaveOnly(RulesFindings.IfNoneMissing, Line);
        Draft.With(Combine.Average(part, 1).Cites("9")).ShouldBeSound();
    }

    [Fact]
    public void Leaving_out_where_nothing_can_be_left_out_is_found() =>
        Draft.With(Combine.Product(2, Each.Of("talk").FoldedBy(Fold.Best).WhenNone(IfNone.LeaveOut).Cites("9")))
            .ShouldHaveOnly(RulesFindings.LeaveOutMisplaced, Line + ".product[1]");

    public static IEnumerable<object[]> Empty => new[]
    {
        new object[] { Combine.Sum(), "sum" },
        new object[] { Choose.OrElse(1), "choose" },
        new object[] { Bands.Of(Value.Of("share"), 0), "bands" },
        new object[] { Checks.By("level", "talk"), "checks" },
        new object[] { ReviewScore.Of("sheet", IfNone.Pending), "groups" },
    };

    [Theory]
    [MemberData(nameof(Empty))]
    public void Empty_node_is_found(Number node, string word) => Draft.With(Combine.Sum(node).Cites("9").Capped(1)).Findings()
        .Where(f => f.Code == RulesFindings.NothingInside.Code).Should().ContainSingle()
        .Which.Evidence.Single().Value.Should().Be(word);

    [Fact]
    public void Empty_step_is_found() => Draft.With(Requirements.Of()).ShouldHaveOnly(RulesFindings.NothingInside, Step);

    [Fact]
    public void Empty_key_of_parts_is_found() =>
        Draft.With(Each.Of("talk").Per().Cites("9")).ShouldHaveOnly(RulesFindings.PartKeyMissing, Line);

    [Fact]
    public void Comparison_with_nothing_is_found() =>
        Draft.With(Choose.OrElse(0).Case(Case.Of(Comparison.AtLeast(1), 1)).Cites("9")).ShouldHaveOnly(RulesFindings.OnMissing, Line);

    [Fact]
    public void Table_that_lacks_values_is_found()
    {
        var table = Table.By("level").Row("city", 1);
        Draft.With(Each.Of("talk").Points(table).Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.OtherwiseMissing, Line + ".points");
        Draft.With(Each.Of("talk").Points(table.OrElse(0)).Cites("9").Capped(1)).ShouldBeSound();
    }

    [Fact]
    public void Adjustment_without_grade_is_found() =>
        Draft.With(AdjustGrade.By(Draft.Applied(true), 0).Cites("9")).ShouldHaveOnly(RulesFindings.GradeMissing, Step);

    [Fact]
    public void Share_of_places_above_one_is_found() =>
        Draft.With(Places.ForGrade("good", PlaceCount.ShareOf(Literal.Percent(110m), PlaceCount.InScope, RoundingMode.Half)).WithLosers(Losers.Next).Cites("9"))
            .ShouldHaveOnly(RulesFindings.ShareOutOfBounds, Step);

    [Fact]
    public void Weight_outside_of_an_average_is_found() =>
        Draft.With(Value.Of("share").Weighing(2).Cites("9")).ShouldHaveOnly(RulesFindings.WeightMisplaced, Line + ".weight");

    [Fact]
    public void Weight_that_is_not_positive_is_found() =>
        Draft.With(Combine.Average(Value.Of("share").Weighing(0), Value.Of("share").Weighing(1)).Cites("9"))
            .ShouldHaveOnly(RulesFindings.WeightNotPositive, Line + ".average[0].weight");

    [Fact]
    public void Missing_group_as_a_number_is_found() =>
        Draft.With(ReviewScore.Of("sheet", IfNone.Is(0)).Group(RaterGroup.Of("self", 1)).Cites("9"))
            .ShouldHaveOnly(RulesFindings.MissingGroupIsNumber, Line);

    [Fact]
    public void Missing_fact_without_bounds_is_found()
    {
        var policy = Draft.Sound.Using(Draft.Words.With(FactKind.OfNumbers("heads", Draft.Text("heads"), null)));
        var line = Value.Of("heads").Cites("9").Capped(1);
        policy.Scoring(Combine.Sum(Draft.Sound.Score!, line)).ShouldHaveOnly(RulesFindings.RangeMissing, Line);
        policy.Scoring(Combine.Sum(Draft.Sound.Score!, line.WhenMissing(0))).ShouldBeSound();
        policy.Scoring(Combine.Sum(Draft.Sound.Score!, line.Within(ValueRange.Of(0m, 9m)))).ShouldBeSound();
        policy.Next(Places.ForGrade("good", PlaceCount.Exactly(1)).OrderedBy(PlaceOrder.Lowest(Value.Of("heads"))).WithLosers(Losers.Next).Cites("9")).ShouldBeSound();
    }

    [Fact]
    public void Step_on_a_score_that_there_is_not_is_found()
    {
        var policy = Policy.Of("tests", "1", Draft.Text("tests")).From(Draft.Sound.Source!)
            .Using(Vocabulary.Empty.WithGrade("good", Draft.Text("good")).WithGrade("poor", Draft.Text("poor")));
        policy.Next(Grades.OrElse("poor").From(60, "good").Cites("1")).ShouldHaveOnly(RulesFindings.ScoreMissing, "$.then[0]");
        policy.Next(Places.ForGrade("good", PlaceCount.Exactly(1)).WithLosers(Losers.FallTo("poor")).Cites("1"))
            .ShouldHaveOnly(RulesFindings.ScoreMissing, "$.then[0].order[0]");
        policy.Using(Vocabulary.Empty).Next(ConditionalFinding.Of("first", Value.Of("rank").IsAtMost(3)).Titled(Draft.Text("first")).Cites("1")).ShouldHaveOnly(RulesFindings.ScoreMissing, "$.then[0].when");
    }

    [Fact]
    public void Nesting_over_the_limit_is_found()
    {
        Number deep = 1;
        for (var i = 0; i < 40; i++)
        {
            deep = Combine.Sum(deep);
        }

        Draft.Sound.Scoring(deep).Findings().Select(f => f.Code).Should().Equal(RulesFindings.TooDeep.Code);
    }

    [Fact]
    public void Size_over_the_limit_is_found_even_where_nodes_are_shared()
    {
        Number wide = 1;
        for (var i = 0; i < 20; i++)
        {
            wide = Combine.Sum(wide, wide);
        }

        Draft.Sound.Scoring(wide).Findings().Select(f => f.Code).Should().Equal(RulesFindings.TooManyNodes.Code);
    }
}
