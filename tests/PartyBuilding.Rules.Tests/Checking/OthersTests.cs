using System.Linq;
using FluentAssertions;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>What is wrong with values of others.</summary>
public sealed class OthersTests
{
    private const string Line = "$.score.sum[1]";

    private static readonly Value Share = Value.Of("share").Cites("9");

    [Fact]
    public void Values_of_others_are_sound()
    {
        Draft.With(Share.OwnedBy(Value.Superior)).ShouldBeSound();
        Draft.With(Share.OwnedBy(Value.Subordinates).FoldedBy(Fold.Sum).Capped(9)).ShouldBeSound();
        Draft.With(Share.OwnedBy(Value.Others).FoldedBy(Fold.Average).WhenNone(IfNone.Is(0))).ShouldBeSound();
        Draft.With(Share.OwnedBy(Value.Group).WhoShare("roster.kind").FoldedBy(Fold.Rank).Capped(9)).ShouldBeSound();
        Draft.With(Value.Of("talks").OwnedBy(Value.Group).WhoShare("applied").FoldedBy(Fold.Best).Cites("9")).ShouldBeSound();
    }

    [Fact]
    public void Fold_that_is_missing_is_found() =>
        Draft.With(Share.OwnedBy(Value.Group)).ShouldHave(RulesFindings.FoldMissing, Line);

    [Fact]
    public void Rank_without_a_group_is_found() =>
        Draft.With(Share.OwnedBy(Value.Others).FoldedBy(Fold.Rank).Capped(9)).ShouldHaveOnly(RulesFindings.RankOfGroupOnly, Line + ".fold");

    [Fact]
    public void Group_by_what_is_not_declared_or_no_code_is_found()
    {
        Value sum = Share.OwnedBy(Value.Group).FoldedBy(Fold.Sum).Capped(9);
        Draft.With(sum.WhoShare("tpye")).ShouldHaveOnly(RulesFindings.FactNotDeclared, Line + ".sharing");
        Draft.With(sum.WhoShare("share")).ShouldHaveOnly(RulesFindings.WrongType, Line + ".sharing");
    }

    [Theory]
    [InlineData("sharing")]
    [InlineData("fold")]
    [InlineData("first")]
    [InlineData("ifNone")]
    [InlineData("ifMissing")]
    public void Key_that_says_nothing_is_found(string key)
    {
        Value value = key switch
        {
            "sharing" => Share.WhoShare("applied"),
            "fold" => Share.FoldedBy(Fold.Sum).Capped(9),
            "first" => Share.OwnedBy(Value.Group).FoldedBy(Fold.Best).LowestFirst(),
            "ifNone" => Share.OwnedBy(Value.Superior).WhenNone(IfNone.Is(0)),
            _ => Value.Of("talks").OwnedBy(Value.Group).FoldedBy(Fold.Best).WhenMissing(0).Cites("9"),
        };
        Draft.With(value).ShouldHaveOnly(RulesFindings.KeySaysNothing, Line + "." + key);
    }

    [Theory]
    [InlineData(Value.Others, false)]
    [InlineData(Value.Subordinates, false)]
    [InlineData(Value.Group, true)]
    public void Nothing_to_fold_is_found(string owner, bool leavesOut)
    {
        Value value = Share.OwnedBy(owner).FoldedBy(Fold.Best);
        Draft.With(leavesOut ? value.LeavingOutMissing() : value).ShouldHaveOnly(RulesFindings.IfNoneMissing, Line);
    }

    [Fact]
    public void Line_that_needs_itself_of_others_is_a_circle()
    {
        var policy = Draft.Sound.Scoring(Combine.Sum(
            Draft.Sound.Score!,
            Value.Of("b").OwnedBy(Value.Group).FoldedBy(Fold.Best).Capped(1).Named("a").Cites("9"),
            Value.Of("a").Capped(1).Named("b").Cites("9")));
        policy.Findings().Single(f => f.Code == RulesFindings.CyclicLines.Code).Evidence.Single().Value.Should().Be("a → b → a");
    }

    [Fact]
    public void Relative_is_sound_and_its_number_has_a_name()
    {
        Number hours = Each.Of("talk").Points(Value.Of("hours")).Capped(40);
        Draft.With(Relative.ToBest(Value.Of("share"), IfNone.Is(0)).Times(5).Cites("9")).ShouldBeSound();
        Draft.With(Relative.ToRank(Each.Of("talk").Named("all").Capped(40), 0).Place(3).Place(2).Cites("9")).ShouldBeSound();
        Draft.With(Relative.ToRank(hours, 0).Place(3).Cites("9")).ShouldHave(RulesFindings.MeasuredWithoutName, Line + ".relative");
        Draft.With(Relative.ToRank(Share, 0)).ShouldHave(RulesFindings.NothingInside, Line);
    }

    [Fact]
    public void Share_of_the_best_is_at_most_the_whole() =>
        Draft.With(Relative.ToBest(Value.Of("share"), IfNone.Is(0)).Times(5).Claims(6m).Cites("9")).ShouldHaveOnly(RulesFindings.ClaimNotMet, Line + ".outOf");

    [Fact]
    public void Quotient_that_others_read_is_rounded() =>
        Policy.Of("draft", "1", Draft.Text("draft")).From(PolicySource.Of(Draft.Text("body"), Draft.Text("document"))).Using(Draft.Words)
            .Scoring(Relative.ToRank(Combine.Divide(Value.Of("share"), 3).Cites("9"), 0).Place(3))
            .ShouldHave(RulesFindings.RoundingMissing, "$.score.relative");

    [Fact]
    public void Lines_of_members_cannot_be_read() =>
        Draft.With(Value.Of("talks").OwnedBy(Value.Members).FoldedBy(Fold.Sum).Capped(9).Cites("9"))
            .ShouldHaveOnly(RulesFindings.OnlyFactsOfOthers, Line + ".of");

    [Fact]
    public void Scope_by_those_who_are_judged_is_found() =>
        Draft.Sound.Within(Share.OwnedBy(Value.Group).FoldedBy(Fold.Rank).IsAtMost(3))
            .ShouldHave(RulesFindings.OthersInScope, "$.scope");

    [Fact]
    public void Scores_of_others_after_a_step_that_changes_scores_are_found()
    {
        Condition first = Value.Of("score").OwnedBy(Value.Group).FoldedBy(Fold.Rank).IsAtMost(1);
        Step bonus = AdjustScore.Of(first, AdjustKind.Steps, 1).Cites("9");
        Draft.Sound.Next(bonus).ShouldNotHave(RulesFindings.ScoreOfOthersChanges);
        Draft.Sound.Next(bonus).Next(ConditionalFinding.Of("first", first).Cites("10")).ShouldHave(RulesFindings.ScoreOfOthersChanges, "$.then[3].when");
    }

    [Fact]
    public void Line_of_others_that_reads_a_grade_is_found()
    {
        Number graded = Choose.OrElse(0).Case(Case.Of(Value.Of("grade").Is("good"), 1)).Named("graded").Cites("9");
        Condition several = Value.Of("graded").OwnedBy(Value.Group).FoldedBy(Fold.Sum).IsAtLeast(2);
        Draft.Sound.Next(ConditionalFinding.Of("one", Test.Of(graded, Comparison.AtLeast(1))).Cites("9"))
            .Next(ConditionalFinding.Of("two", several).Cites("10"))
            .ShouldHave(RulesFindings.NotYetScored, "$.then[3].when");
    }
}
