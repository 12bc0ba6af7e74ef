using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class RangesTests
{
    private const string Line = "$.score.sum[1]";

    private static void ShouldClaim(Number line) => Draft.With(line).ShouldNotHave(RulesFindings.ClaimNotMet);

    [Fact]
    public void Claim_that_is_not_met_is_found()
    {
        Draft.With(Slots.Of(Cadence.Month, 2, "talk").Claims(20m).Cites("9")).ShouldHaveOnly(RulesFindings.ClaimNotMet, Line + ".outOf"); // 12 × 2 = 24
        Draft.With(Slots.Of(Cadence.Month, 2, "talk").Claims(20m).Choosing(Draft.Text("24 stand in the text")).Cites("9"))
            .ShouldHaveOnly(RulesFindings.ClaimNotMetByChoice, Line + ".outOf");
    }

    [Fact]
    public void Claims_of_parts_that_do_not_add_up_are_found() =>
        Draft.With(Combine.Sum(
                Each.Of("talk").Capped(25).Claims(25m).Cites("9"),
                Each.Of("award").Capped(10).Claims(10m).Cites("9"),
                Each.Of("award").Points(-1).Floored(-6).Cites("9")).Claims(40m)) // 25 + 10 = 35
            .ShouldHaveOnly(RulesFindings.SectionsDoNotAddUp, Line + ".outOf");

    [Fact]
    public void Claim_on_what_has_no_highest_value_is_found() =>
        Draft.With(Each.Of("talk").Claims(5m).Cites("9")).ShouldHave(RulesFindings.ClaimIsOpen, Line + ".outOf");

    [Fact]
    public void Score_without_highest_value_is_noted() =>
        Draft.With(Each.Of("talk").Cites("9")).ShouldHaveOnly(RulesFindings.ScoreIsOpen, "$.score");

    [Fact]
    public void Highest_values_of_records_count() => ShouldClaim(
        Each.Of("talk").Points(Value.Of("quantity")).Keeping(Keep.Of(KeepKind.Best, 3)).Claims(24m).Cites("9")); // 3 × 8

    [Fact]
    public void Slots_of_the_period_count()
    {
        ShouldClaim(Each.Of("talk").Per(PartKey.Every(Cadence.Quarter)).Points(3).Claims(12m).Cites("9"));
        ShouldClaim(Each.Of("talk").Per(PartKey.Every(Cadence.Month)).During(Window.LastYears(2)).Claims(24m).Cites("9"));
        ShouldClaim(Each.Of("talk").Per(PartKey.Every(Cadence.Month)).During(Window.Between(DateSpan.Month(2025, 3))).Claims(1m).Cites("9"));
        ShouldClaim(Each.Of("talk").CappedEvery(Cadence.Day, 1).CappedEvery(Cadence.Month, 10).Claims(120m).Cites("9"));
    }

    [Fact]
    public void Slots_that_are_missing_count_beside_those_that_are_kept()
    {
        // One quarter is there and kept, three are missing: 3 + 3 × 2.
        Each quarterly = Each.Of("talk").Per(PartKey.Every(Cadence.Quarter)).Points(3).Owing(Due.EverySlot().MissingEarns(2));

        ShouldClaim(quarterly.Keeping(Keep.Of(KeepKind.Best, 1)).Claims(9m).Cites("9"));
        ShouldClaim(Each.Of("talk").Points(1).Keeping(Keep.Of(KeepKind.First, 1)).Owing(Due.AtLeast(3).MissingEarns(2)).Claims(6m).Cites("9")); // 3 × 2
    }

    [Fact]
    public void Values_of_an_attribute_count()
    {
        ShouldClaim(Each.Of("talk").Per(PartKey.ValueOf("level")).Claims(3m).Cites("9")); // city, province, neither
        ShouldClaim(Each.Of("talk").Where(Condition.Has("level", "city")).Per(PartKey.ValueOf("level")).Claims(1m).Cites("9"));
        ShouldClaim(Checks.By("level", "talk").Row("city", 3).Row("province", 3).Claims(6m).Cites("9"));
    }

    [Fact]
    public void Weights_of_an_average_count() => ShouldClaim( // (8 × 1 + 1 × 3) ÷ 4 = 2.75
        Combine.Average(
            Each.Of("talk").Points(Value.Of("hours")).FoldedBy(Fold.Best).WhenNone(IfNone.Is(0)).Cites("9"),
            Value.Of("share").Weighing(3)).Claims(2.75m).Cites("9"));

    [Fact]
    public void Present_among_due_is_at_most_one() => ShouldClaim(
        Ratio.Of(IfNone.Is(0), "talk").CountingPresent(Condition.Has("level", "city")).Times(15).Claims(15m).Cites("9"));

    [Fact]
    public void Deductions_start_at_the_top() => ShouldClaim(
        Deduct.Starting(100, Each.Of("talk").Points(-2).Cites("9")).Claims(100m));

    [Fact]
    public void Cap_that_cannot_be_reached_is_doubted() =>
        Draft.With(Slots.Of(Cadence.Month, 2, "talk").Capped(30).Cites("9")).ShouldHaveOnly(RulesFindings.CapOutOfReach, Line + ".cap");

    [Fact]
    public void Cap_below_one_award_is_doubted()
    {
        Draft.With(Each.Of("talk").Points(5).Capped(3).Cites("9")).ShouldHaveOnly(RulesFindings.CapBelowAward, Line + ".cap");
        Draft.With(Combine.Sum(Each.Of("talk").Points(5).Cites("9"), Each.Of("award").Cites("9")).Capped(3).Cites("9"))
            .ShouldHaveOnly(RulesFindings.CapBelowAward, Line + ".cap");
        Draft.With(Each.Of("talk").Points(5).Times(Number.Of(0.5m)).Capped(3).Cites("9")).ShouldBeSound();
    }

    [Fact]
    public void Floor_above_cap_is_doubted() =>
        Draft.With(Each.Of("talk").Floored(4).Capped(3).Cites("9")).ShouldHave(RulesFindings.FloorAboveCap, Line + ".cap");

    [Fact]
    public void Values_that_are_too_large_are_found() =>
        Draft.With(Combine.Product(1_000_000_000m, Value.Of("share"), 10_000_000m).Capped(1).Cites("9"))
            .ShouldHaveOnly(RulesFindings.TooLarge, Line);

    [Fact]
    public void Values_with_too_many_decimals_are_found()
    {
        var fine = Combine.Product(0.0000001m, 0.0000001m, Value.Of("share")).Cites("9"); // 7 + 7 = 14 decimals
        Draft.With(fine).ShouldHaveOnly(RulesFindings.TooManyDecimals, Line);
        Draft.With(fine.Rounded(4, RoundingMode.Half)).ShouldBeSound();
    }

    [Fact]
    public void Bounds_beyond_any_number_do_no_harm()
    {
        var huge = Each.Of("talk").Points(1_000_000_000_000_000m).Cites("9");
        var act = () => Draft.With(Combine.Product(huge, huge, huge, huge).Times(-1).Cites("9")).Findings();
        act.Should().NotThrow();
    }

    [Fact]
    public void Condition_that_cannot_hold_is_doubted() =>
        Draft.With(AdjustGrade.Set(Slots.Of(Cadence.Month, 1, "talk").IsAtLeast(13), "good").Cites("9"))
            .ShouldHaveOnly(RulesFindings.NeverHolds, "$.then[2].when");

    [Fact]
    public void Condition_that_always_holds_is_doubted() =>
        Draft.With(AdjustGrade.Set(Slots.Of(Cadence.Month, 1, "talk").IsBelow(13), "good").Cites("9"))
            .ShouldHaveOnly(RulesFindings.AlwaysHolds, "$.then[2].when");
}
