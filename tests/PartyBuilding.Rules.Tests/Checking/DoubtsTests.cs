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
    public void Bands_with_two_ends_that_share_a_number_are_doubted()
    {
        // 120 and more, 100 to 120: 120 is in both.
        Grades grades = Grades.OrElse("poor").From(120, "good").Band(Between(100, 120)).Cites("9");

        Draft.With(grades).ShouldHave(RulesFindings.CasesOverlap, "$.then[2]");
        Draft.With(grades).Findings().Single(f => f.Kind == RulesFindings.CasesOverlap).Evidence.Select(e => e.Value).Should().Equal("120", "120");
        Draft.With(Grades.OrElse("poor").From(120, "good").Band(Between(100, 119)).Cites("9")).ShouldNotHave(RulesFindings.CasesOverlap);
        Draft.With(grades.Choosing(Draft.Text("the upper band"))).ShouldNotHave(RulesFindings.CasesOverlap);

        static GradeCase Between(int low, int high) =>
            GradeCase.Of(Comparison.AtLeast(low), "poor").And(Test.Of(Value.Of("score"), Comparison.AtMost(high)));
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

    [Theory]
    [InlineData(30, "40%")]
    [InlineData(90, null)]
    public void Places_that_follow_each_other_are_shares_as_the_rows_of_a_quota_are(int second, string? left)
    {
        Places first = Places.ForGrade("good", ShareOfAll(10)).OpenTo(Draft.Applied(true)).Cites("9");
        Places next = Places.ForGrade("poor", ShareOfAll(second)).OpenToEveryone().Cites("9");

        Draft.Sound.Next(first).Next(next).Findings().Where(f => f.Kind == RulesFindings.SharesLeaveSome)
            .Select(f => f.Place.Path + " " + f.Evidence[0].Value)
            .Should().Equal(left is null ? [] : ["$.then[2] " + left]);
    }

    [Fact]
    public void Places_are_no_run_of_shares_where_others_have_the_grade_too()
    {
        Places first = Places.ForGrade("good", ShareOfAll(10)).OpenTo(Draft.Applied(true)).Cites("9");

        // One grade twice, another group, a mark instead of a limit, a number instead of a share.
        Draft.Sound.Next(first).Next(first).ShouldNotHave(RulesFindings.SharesLeaveSome);
        Draft.Sound.Next(first).Next(Places.ForGrade("poor", ShareOfAll(10)).OpenTo(Draft.Applied(false)).GroupedBy("roster.kind").Cites("9"))
            .ShouldNotHave(RulesFindings.SharesLeaveSome);
        Draft.Sound.Next(first).Next(Places.ForGrade("poor", ShareOfAll(10)).WithLosers(Losers.Stay).Cites("9")).ShouldNotHave(RulesFindings.SharesLeaveSome);
        Draft.Sound.Next(first).Next(Places.ForGrade("poor", PlaceCount.Exactly(3)).OpenTo(Draft.Applied(false)).Cites("9")).ShouldNotHave(RulesFindings.SharesLeaveSome);
    }

    [Theory]
    [InlineData(Ties.In, true)]
    [InlineData(Ties.Lot, true)]
    [InlineData(Ties.Undecided, true)]
    [InlineData(Ties.Out, false)]
    public void Equals_at_the_border_of_the_last_are_left_out(Ties ties, bool isDoubted)
    {
        Places last = Places.ForHonour("last", PlaceCount.Exactly(2)).GivenFromBottom().WithTies(ties).Cites("9");

        Draft.With(last).Findings().Where(f => f.Kind == RulesFindings.AdverseTie).Select(f => f.Place.Path)
            .Should().Equal(isDoubted ? ["$.then[2].ties"] : []);
        Draft.With(last.Choosing(Draft.Text("the committee decides"))).ShouldNotHave(RulesFindings.AdverseTie);
        Draft.With(Places.ForHonour("first", PlaceCount.Exactly(2)).WithTies(ties).Cites("9")).ShouldNotHave(RulesFindings.AdverseTie);
    }

    [Fact]
    public void Rows_of_a_quota_at_the_bottom_leave_equals_out_too() =>
        Draft.With(Honours.Of(
                PlaceRules.Like(Places.ForHonour("last", PlaceCount.Exactly(1)).GivenFromBottom().WithTies(Ties.In)),
                PlaceRow.ForHonour("last", PlaceCount.Exactly(1)).Marked(null, Draft.Text("last"))).Cites("9"))
            .ShouldHave(RulesFindings.AdverseTie, "$.then[2].honours[0]");

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
