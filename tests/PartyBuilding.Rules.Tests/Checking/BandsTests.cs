using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class BandsTests
{
    private const string Line = "$.score.sum[1]";

    private static Bands On(Number on) => Bands.Of(on, 0).Cites("9");

    [Fact]
    public void Grade_that_no_score_reaches_is_doubted() =>
        Draft.With(Grades.OrElse("poor").From(171, "good").Cites("9")).ShouldHaveOnly(RulesFindings.GradeOutOfReach, "$.then[2].grades[0]"); // 170 at most

    [Fact]
    public void Grade_is_reached_where_the_score_is_adjusted() => Draft.Sound
        .Next(AdjustScore.Of(Draft.Applied(true), AdjustKind.Steps, 10).Cites("9"))
        .Next(Grades.OrElse("poor").From(171, "good").Cites("9"))
        .ShouldBeSound();

    [Fact]
    public void Band_below_the_one_before_it_is_doubted() =>
        Draft.With(On(Value.Of("share")).From(Number.Of(0.5m), 1).From(Number.Of(0.7m), 2)).ShouldHaveOnly(RulesFindings.BandOutOfReach, Line + ".bands[1]");

    [Fact]
    public void Band_after_a_side_condition_can_hold() =>
        Draft.With(On(Value.Of("share"))
                .Band(Case.Of(Comparison.AtLeast(Number.Of(0.5m)), 1).And(Draft.Applied(true)))
                .From(Number.Of(0.7m), 2))
            .ShouldBeSound();

    [Fact]
    public void Code_that_a_case_before_takes_is_doubted() =>
        Draft.With(Each.Of("talk").Points(Table.By("level").Row("city", 1).Row("province", 2).Row("city", 3)).Cites("9").Capped(3))
            .ShouldHave(RulesFindings.BandOutOfReach, Line + ".points");

    [Fact]
    public void Gap_between_whole_number_bands_is_doubted()
    {
        var hours = Each.Of("talk").Points(Value.Of("hours")).Cites("9");
        var bands = On(hours).Band(Case.Of(Comparison.AtMost(79), 1)).From(80, 2);
        Draft.With(bands).ShouldHaveOnly(RulesFindings.BandGap, Line);
        Draft.With(bands).Findings().Single().Evidence.Select(e => e.Value).Should().Equal("79", "80");
    }

    [Fact]
    public void Cases_for_one_number_each_have_no_gaps()
    {
        var hours = Each.Of("talk").Points(Value.Of("hours")).Cites("9");
        var places = On(hours).Band(Case.Of(Comparison.Is(1), 5)).Band(Case.Of(Comparison.Is(2), 3));

        Draft.With(places).ShouldNotHave(RulesFindings.BandGap);
        Draft.With(places.From(3, 1)).ShouldHave(RulesFindings.BandGap, Line);
    }

    [Fact]
    public void Gaps_between_bands_with_two_ends_are_doubted()
    {
        // 80 and more, 60 to 79: what lies between 79 and 80 is in neither.
        GradeCase second = GradeCase.Of(Comparison.AtLeast(60), "poor").And(Test.Of(Value.Of("score"), Comparison.AtMost(79)));

        Draft.With(Grades.OrElse("poor").From(80, "good").Band(second).Cites("9")).ShouldHave(RulesFindings.BandGap, "$.then[2]");
        Draft.With(Grades.OrElse("poor").From(79, "good").Band(second).Cites("9")).ShouldNotHave(RulesFindings.BandGap);

        // A side condition of another number is no end of the band.
        GradeCase other = GradeCase.Of(Comparison.AtLeast(60), "poor").And(Test.Of(Value.Of("share"), Comparison.AtMost(79)));
        Draft.With(Grades.OrElse("poor").From(80, "good").Band(other).Cites("9")).ShouldNotHave(RulesFindings.BandGap);
    }

    [Fact]
    public void Band_whose_ends_leave_nothing_is_doubted() =>
        Draft.With(On(Value.Of("share"))
                .Band(Case.Of(Comparison.AtLeast(Number.Of(0.5m)), 1).And(Test.Of(Value.Of("share"), Comparison.Below(Number.Of(0.5m))))))
            .ShouldHave(RulesFindings.BandOutOfReach, Line + ".bands[0]");

    [Fact]
    public void Whole_numbers_have_no_gaps() =>
        Draft.With(On(Each.Of("talk").Cites("9")).Band(Case.Of(Comparison.AtMost(79), 1)).From(80, 2)).ShouldNotHave(RulesFindings.BandGap);

    [Fact]
    public void Band_that_cannot_hold_gives_nothing_to_the_highest_value() =>
        Draft.With(On(Value.Of("share")).From(2, 50).From(1, 5).Claims(5m)).ShouldHaveOnly(RulesFindings.BandOutOfReach, Line + ".bands[0]");
}
