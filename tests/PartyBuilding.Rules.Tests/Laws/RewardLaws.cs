using System;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>More of what is rewarded never costs points, a higher cap never costs points, and no quota is exceeded but by ties that are let in.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class RewardLaws
{
    [Law]
    public void One_more_rewarded_record_never_lowers_a_score(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Head(Rewarding(draws, null));
        DrawnWorld world = new(draws);
        DrawnWorld more = world.With(DrawnWorld.Record(draws, OrganizationId.Of(1), "more"));

        Told.Of(policy, world, () => Score(policy, more, 1).Should().BeGreaterThanOrEqualTo(Score(policy, world, 1)));
    }

    [Law]
    public void A_higher_cap_never_lowers_a_score(Draws draws)
    {
        draws = draws.Again();
        decimal cap = draws.Below(20) / 2m;
        decimal higher = cap + draws.Below(10) / 2m;
        Draws lines = new(Enumerable.Range(0, 60).Select(_ => draws.Below(10_000)).ToArray());
        Policy lower = DrawnPolicy.Head(Rewarding(lines.Again(), cap));
        Policy raised = DrawnPolicy.Head(Rewarding(lines.Again(), higher));
        DrawnWorld world = new(draws);

        Told.Of(lower, world, () => Score(raised, world, 1).Should().BeGreaterThanOrEqualTo(Score(lower, world, 1)));
    }

    [Law]
    public void A_quota_is_exceeded_only_by_ties_that_are_in(Draws draws)
    {
        draws = draws.Again();
        (Policy policy, DrawnNumbers numbers) = DrawnPolicy.Of(draws);
        DrawnWorld world = new DrawnWorld(draws).Completed(draws, numbers);
        Step[] steps = policy.Then.SelectMany(step => step.Plain()).ToArray();
        foreach (PlacesOutcome outcome in Evaluator.Evaluate(policy, world.Input()).Report.Places)
        {
            Places places = (Places)steps[outcome.Step];
            if (places.Ties != Ties.In && places.Direct == DirectGrades.Outside)
            {
                Told.Of(policy, world, () => outcome.Taken.Should().BeLessThanOrEqualTo(outcome.Places));
            }
        }
    }

    private static Combine Rewarding(Draws draws, decimal? cap) => Combine.Sum(Enumerable.Range(0, 1 + draws.Below(4)).Select(_ =>
    {
        Each each = Each.Of(draws.Of(Words.Kinds));
        each = draws.Below(3) switch
        {
            0 => each,
            1 => each.Per(draws.Of(PartKey.Item, PartKey.Every(Cadence.Month), PartKey.ValueOf("level"))).Points(Value.Of("count").Capped(2)),
            _ => each.Points(Table.By("level").Row("city", draws.Below(5)).Row("nation", draws.Below(9)).OrElse(1).Times(Number.Of(1 + draws.Below(4), 3))),
        };
        each = draws.OneIn(3) ? each.Keeping(Keep.Of(draws.Of(KeepKind.Best, KeepKind.After), 1 + draws.Below(3))) : each;
        each = draws.OneIn(4) ? each.FoldedBy(draws.Of(Fold.Best, Fold.Count)).WhenNone(IfNone.Is(0)) : each;
        each = draws.OneIn(5) ? Each.Of(draws.Of(Words.Kinds)).Per(PartKey.Every(draws.Of(Cadence.Month, Cadence.Quarter))).FoldedBy(Fold.LongestRun) : each;
        return (Number)(cap is decimal most ? each.Capped(most) : draws.OneIn(3) ? each.Capped(draws.Below(9)) : each);
    }).ToArray());

    private static decimal Score(Policy policy, DrawnWorld world, int organization) =>
        Evaluator.Evaluate(policy, world.Input()).Report.Find(OrganizationId.Of(organization))!.Value.Score.Value
            ?? throw new InvalidOperationException("Nothing here is unknown.");
}
