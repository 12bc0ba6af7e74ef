using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What is said to be missing where a score is open: what can still change it, and nothing else.</summary>
public sealed class NeedsTests
{
    [Fact]
    public void Fact_below_a_number_that_is_certain_is_not_needed()
    {
        // The best of 12 and a share of 0 to 1 is 12 whatever the share is; only base, -5 to 20, is missing.
        Needs(Combine.Sum(Value.Of("base"), Combine.Best(12, Value.Of("share")))).Should().Equal("base");
    }

    [Fact]
    public void Fact_that_a_floor_makes_certain_is_not_needed_even_where_a_cap_is_unknown()
    {
        // A share is at most 1, so that with a floor of 2 it is 2; the cap, -5 to 20, may still lower it.
        Needs(Combine.Sum(Value.Of("share").Floored(2).Capped(Value.Of("base")))).Should().Equal("base");
    }

    [Fact]
    public void Number_compared_is_not_needed_where_the_side_condition_fails()
    {
        // No talk, so the first case fails whatever the size is. The second hangs on base.
        Choose choose = Choose.OrElse(0).Comparing(Value.Of("size"))
            .Case(Case.Of(Comparison.AtLeast(3), 5).And(Test.Of(Each.Of("talk"), Comparison.AtLeast(1))))
            .Case(Case.Of(Value.Of("base").IsAtLeast(3), 5));

        Needs(choose).Should().Equal("base");
    }

    [Fact]
    public void What_stands_in_for_nothing_needs_what_it_is_made_of()
    {
        // Nothing was due: base × 2 stands in.
        Needs(Ratio.Of(IfNone.Is(Combine.Sum(Value.Of("base")).Times(2)), "talk")).Should().Equal("base");
    }

    [Fact]
    public void Line_whose_use_of_a_record_is_open_says_what_it_waits_for()
    {
        // Whether the first line counts the talk hangs on base; the second counts it only if the first does not.
        Combine sum = Combine.Product(
            Combine.Sum(0).Floored(Each.Of("talk").Where(Value.Of("base").IsAtLeast(0)).Named("first").Times(0)),
            1);
        Each second = Each.Of("talk").Where(Condition.Not(Condition.UsedBy("first"))).Points(2);

        Needs(Combine.Sum(sum, second), Talk(1)).Should().Equal("base");
    }

    [Fact]
    public void Step_that_leaves_the_score_open_needs_what_it_waits_for_beside_the_points()
    {
        Policy policy = DrawnPolicy.Head(Value.Of("base"))
            .Next(AdjustScore.Of(Test.Of(Value.Of("applied"), Comparison.Is(true)), AdjustKind.Steps, Value.Of("size")));

        Needs(policy).Should().Equal("base", "applied", "size");
    }

    [Fact]
    public void Score_that_a_step_sets_needs_nothing_of_what_it_was_before()
    {
        Policy policy = DrawnPolicy.Head(Value.Of("base"))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.Is(0)), AdjustKind.Set, Value.Of("size")));

        Needs(policy).Should().Equal("size");
    }

    [Fact]
    public void Step_that_certainly_does_nothing_needs_nothing()
    {
        Policy policy = DrawnPolicy.Head(Value.Of("base"))
            .Next(AdjustScore.Of(Test.Of(Each.Of("talk"), Comparison.AtLeast(1)), AdjustKind.Steps, Value.Of("size")));

        Needs(policy).Should().Equal("base");
    }

    [Fact]
    public void Part_with_several_records_that_may_not_count_is_worth_no_more_than_its_points_can_be()
    {
        // Two talks on one matter, counted if base is met: 2 + share, or the 1 that stands for nothing.
        Each each = Each.Of("talk").Where(Value.Of("base").IsAtLeast(0)).Per(PartKey.Item)
            .Points(Combine.Sum(Value.Of("share"), 2)).FoldedBy(Fold.Worst).WhenNone(IfNone.Is(1));

        Evaluation run = Run(DrawnPolicy.Head(each), Talk(1).Item(ItemId.Of("i")), Talk(2).Item(ItemId.Of("i")));

        run.Report.Subjects.Single().Score.ToString().Should().Be("1\u20263");
    }

    private static string[] Needs(Number score, params WorkRecord[] records) => Needs(DrawnPolicy.Head(Combine.Sum(score)), records);

    private static string[] Needs(Policy policy, params WorkRecord[] records) =>
        [.. Run(policy, records).Report.Subjects.Single().Score.Needs.Select(need => need.Find("name")!.Value.Value)];

    private static Evaluation Run(Policy policy, params WorkRecord[] records)
    {
        RosterBuilder roster = new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        EvaluationInput input = new(
            roster.Build().ValueOrThrow(), new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(), EvaluationPeriod.Year(2025));
        Evaluation run = Evaluator.Evaluate(policy, input);
        run.ExplainAll().SelectMany(Recomputation.Of).Select(f => f.ToString()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return run;
    }

    private static WorkRecord Talk(int number) => WorkRecord
        .Of(EntryId.Of("e" + number), OrganizationId.Of(1), "talk", new LocalDate(2025, 3, number))
        .With("level", "city").With("hours", 1m);
}
