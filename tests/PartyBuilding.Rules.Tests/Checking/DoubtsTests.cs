using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>What published regulations contain, though nobody meant it.</summary>
public sealed class DoubtsTests
{
    private const string Line = "$.score.sum[1]";

    [Fact]
    public void Bands_that_share_a_number_are_doubted()
    {
        // Up to 20 hours earn 5, from 20 hours on 10: 20 hours earn both.
        Bands bands = Bands.Of(Value.Of("share").Times(100), 0).Band(Case.Of(Comparison.AtMost(20), 5)).From(20, 10).Cites("9");

        Draft.With(bands).ShouldHave(RulesFindings.CasesOverlap, Line);
        Draft.With(bands.Choosing(Draft.Text("the lower band"))).ShouldNotHave(RulesFindings.CasesOverlap);
    }

    [Fact]
    public void Ladder_of_bands_is_no_overlap() =>
        Draft.With(Grades.OrElse("poor").From(90, "good").From(60, "poor").Cites("9")).ShouldNotHave(RulesFindings.CasesOverlap);

    [Fact]
    public void Points_for_a_fault_are_doubted()
    {
        Number punished = Each.Of("sanction").Points(2).Cites("9");

        WithFault(punished).ShouldHave(RulesFindings.FaultRewarded, Line);
        WithFault(Each.Of("sanction").Points(-2).Cites("9")).ShouldNotHave(RulesFindings.FaultRewarded);
        WithFault(Each.Of("sanction").Points(2).Times(-1).Cites("9")).ShouldNotHave(RulesFindings.FaultRewarded);

        // Bands that rise with the number of sanctions reward them as well; those that fall do not.
        WithFault(Bands.Of(Each.Of("sanction"), 0).From(3, 5).From(1, 2).Cites("9")).ShouldHave(RulesFindings.FaultRewarded, Line + ".on");
        WithFault(Bands.Of(Each.Of("sanction"), 5).From(3, 0).From(1, 2).Cites("9")).ShouldNotHave(RulesFindings.FaultRewarded);
    }

    [Fact]
    public void Rate_on_the_whole_amount_that_jumps_is_doubted()
    {
        // 1 % of up to 5,000 is 50; of 5,000.01 it is 1.5 %, 75.00015.
        Value amount = Value.Of("share").Times(10_000);
        Choose rates = Choose.OrElse(Combine.Product(amount, Number.Of(0.015m))).Comparing(amount)
            .Case(Case.Of(Comparison.AtMost(5_000), Combine.Product(amount, Number.Of(0.01m))))
            .Cites("9");

        Draft.With(rates).ShouldHave(RulesFindings.RateJumps, Line);
        Draft.With(rates).Findings().Single(f => f.Kind == RulesFindings.RateJumps).Evidence.Select(e => e.Value).Should().Equal("5000", "50", "75");
        Draft.With(rates.Choosing(Draft.Text("as the text says"))).ShouldNotHave(RulesFindings.RateJumps);
    }

    [Theory]
    [InlineData(10, 70, "80%")]
    [InlineData(10, 90, null)]
    public void Shares_that_leave_some_without_a_grade_are_noted(int first, int second, string? left)
    {
        Quota quota = Quota.Of(
            PlaceRules.Like(Places.ForGrade("good", PlaceCount.Exactly(1)).OpenToEveryone()),
            PlaceRow.ForGrade("good", ShareOfAll(first)),
            PlaceRow.ForGrade("poor", ShareOfAll(second))).Cites("9");

        Draft.With(quota).Findings().Where(f => f.Kind == RulesFindings.SharesLeaveSome).SelectMany(f => f.Evidence).Select(e => e.Value)
            .Should().Equal(left is null ? [] : [left]);
    }

    [Fact]
    public void Class_in_scope_that_no_case_names_is_doubted()
    {
        Choose byKind = Choose.OrElse(0).Comparing(Value.Of("roster.kind")).Case(Case.Of(Comparison.Is("branch"), 5)).Cites("9");

        Draft.With(byKind).Within(Value.Of("roster.kind").Is("branch", "general-branch")).ShouldHave(RulesFindings.ClassNotCovered, Line);
        Draft.With(byKind).Within(Value.Of("roster.kind").Is("branch")).ShouldNotHave(RulesFindings.ClassNotCovered);
    }

    [Fact]
    public void Line_that_counts_what_another_keeps_of_equals_is_doubted()
    {
        Each first = Each.Of("award").Keeping(Keep.Of(KeepKind.Best, 1)).Named("first").Cites("9");
        Combine both = Combine.Sum(first, Each.Of("award").Where(Condition.Not(Condition.UsedBy("first"))).Cites("10"));

        Draft.With(both).ShouldHave(RulesFindings.IdsDecide, Line + ".sum[1].where.not");
        Draft.With(Combine.Sum(first.Choosing(Draft.Text("the earliest")), both.Numbers[1])).ShouldNotHave(RulesFindings.IdsDecide);
    }

    [Fact]
    public void Sharing_below_a_cap_asks_for_the_order()
    {
        Each shared = Each.Of("talk").Points(5).Shared(Share.Together(1, Number.Of(1m, 2m), Number.Of(1m, 2m))).Capped(10).Cites("9");

        Draft.With(shared).ShouldHave(RulesFindings.OrderOpen, Line);
        Draft.With(shared.Choosing(Draft.Text("shared first"))).ShouldNotHave(RulesFindings.OrderOpen);
    }

    [Fact]
    public void Claimed_records_are_asked_for_in_vain_where_only_verified_ones_count()
    {
        Each claimed = Each.Of("award").Where(Condition.Has("standing", "claimed")).Cites("9");
        Each tested = Each.Of("award").Where(Test.Of(Value.Of("standing"), Comparison.Is("claimed"))).Cites("9");

        Draft.With(claimed).ShouldHave(RulesFindings.ClaimedNeverCounted, Line + ".where");
        Draft.With(tested).ShouldHave(RulesFindings.ClaimedNeverCounted, Line + ".where");
        Draft.With(claimed).Counting(Standing.Claimed).ShouldNotHave(RulesFindings.ClaimedNeverCounted);
        Draft.With(Each.Of("award").Where(Condition.Has("standing", "verified")).Cites("9")).ShouldNotHave(RulesFindings.ClaimedNeverCounted);
    }

    [Fact]
    public void Lone_weight_of_an_average_is_doubted()
    {
        // 30 % of the one and all of the other: (0.3 a + 1 b) / 1.3.
        Number weighted = Number.Of(10).Weighing(Literal.Percent(30m));
        Combine lone = Combine.Average(weighted, Number.Of(20)).Cites("9");

        Draft.With(lone).ShouldHave(RulesFindings.LoneWeight, Line);
        Draft.With(Combine.Average(weighted).Cites("9")).ShouldHave(RulesFindings.LoneWeight, Line);
        Draft.With(lone.Choosing(Draft.Text("the other counts whole"))).ShouldNotHave(RulesFindings.LoneWeight);
        Draft.With(Combine.Average(weighted, Number.Of(20).Weighing(Literal.Percent(70m))).Cites("9")).ShouldNotHave(RulesFindings.LoneWeight);
        Draft.With(Combine.Average(Number.Of(10), Number.Of(20)).Cites("9")).ShouldNotHave(RulesFindings.LoneWeight);
    }

    private static PlaceCount ShareOfAll(int percent) => PlaceCount.ShareOf(Literal.Percent(percent), PlaceCount.InScope, RoundingMode.TowardZero);

    private static Policy WithFault(Number line) => Draft.With(line)
        .Using(Draft.Words.With(RecordKind.Of("sanction", Draft.Text("sanction")).Adverse()));
}
