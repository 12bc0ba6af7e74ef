using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class LinesTests
{
    private const string Line = "$.score.sum[1]";

    [Fact]
    public void Id_of_two_lines_is_found() =>
        Draft.With(Each.Of("talk").Named("talks").Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.LineIdTwice, Line);

    [Fact]
    public void Two_lines_may_cite_one_clause_unless_it_is_named()
    {
        var line = Each.Of("talk").Cites("3").Capped(1);
        Draft.With(line).ShouldBeSound();
        Draft.With(line.Where(Condition.UsedBy("3"))).ShouldHave(RulesFindings.LineIdTwice, Line);
    }

    [Fact]
    public void Unknown_line_is_found() =>
        Draft.With(Each.Of("talk").Where(Condition.UsedBy("tolks")).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.UnknownLine, Line + ".where");

    [Fact]
    public void Line_that_counts_no_records_is_found() =>
        Draft.With(Each.Of("talk").Where(Condition.UsedBy("6")).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.LineIsNoEach, Line + ".where");

    [Fact]
    public void Line_of_a_spoken_form_that_counts_records_may_be_named() =>
        Draft.With(Each.Of("talk").Where(Condition.Not(Condition.UsedBy("2"))).Cites("9").Capped(1)).ShouldBeSound();

    [Fact]
    public void Used_by_without_a_record_is_found() =>
        Draft.Sound.Next(AdjustGrade.Set(Condition.UsedBy("talks"), "good").Cites("9"))
            .ShouldHaveOnly(RulesFindings.UsedByWithoutRecord, "$.then[2].when");

    [Fact]
    public void Circle_of_lines_is_found_with_its_path()
    {
        var policy = Draft.Sound.Scoring(Combine.Sum(
            Draft.Sound.Score!,
            Value.Of("b").Capped(1).Named("a").Cites("9"),
            Value.Of("c").Capped(1).Named("b").Cites("9"),
            Value.Of("a").Capped(1).Named("c").Cites("9")));
        policy.Findings().Single(f => f.Code == RulesFindings.CyclicLines.Code).Evidence.Single().Value.Should().Be("a → b → c → a");
    }

    [Fact]
    public void Line_that_names_a_line_around_it_is_a_circle() =>
        Draft.With(Combine.Sum(Value.Of("all").Capped(1).Cites("9")).Named("all")).ShouldHave(RulesFindings.CyclicLines, Line + ".sum[0]");

    [Fact]
    public void Endless_chain_of_lines_is_found()
    {
        var lines = Enumerable.Range(0, 80).Select(i => (Number)Value.Of("l" + (i + 1)).Capped(1).Named("l" + i).Cites("9"));
        Draft.Sound.Scoring(Combine.Sum(lines.Append(Each.Of("talk").Capped(1).Named("l80").Cites("9")).ToArray()))
            .Findings().Should().Contain(f => f.Code == RulesFindings.ChainTooLong.Code);
    }

    [Fact]
    public void Line_inside_a_part_cannot_be_named()
    {
        var inner = Each.OfThese().Named("inner").Cites("9").Capped(1);
        Draft.Sound.Scoring(Combine.Sum(
                Draft.Sound.Score!,
                Each.Of("award").Per(PartKey.Item).Points(inner).Cites("9").Capped(1),
                Value.Of("inner").Cites("9").Capped(1)))
            .ShouldHaveOnly(RulesFindings.LineInsidePart, "$.score.sum[2]");
    }

    [Fact]
    public void Line_without_clause_is_doubted()
    {
        Draft.With(Each.Of("talk").Capped(1)).ShouldHaveOnly(RulesFindings.LineWithoutClause, Line);
        Draft.With(Combine.Sum(Each.Of("talk").Capped(1), Each.Of("award").Capped(1)).Cites("9")).ShouldBeSound();
        Draft.Sound.Next(AdjustGrade.Set(Draft.Applied(true), "good")).ShouldHaveOnly(RulesFindings.LineWithoutClause, "$.then[2]");
    }

    [Fact]
    public void Clause_that_is_a_line_and_unscored_is_doubted() =>
        Draft.Sound.LeavingOut(UnscoredClause.Of("10", Draft.Text("no points"))).LeavingOut(UnscoredClause.Of("3", Draft.Text("no points")))
            .ShouldHaveOnly(RulesFindings.ClauseScoredAndUnscored, "$.unscored[1]");
}
