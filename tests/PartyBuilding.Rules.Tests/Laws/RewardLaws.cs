using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Where the analysis says that more of a thing never lowers a score, nor a higher cap, it never does, whatever the policy and the inputs are.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class RewardLaws
{
    [Law]
    public void One_more_record_moves_the_score_as_the_analysis_says(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        Survey survey = new(policy, null);
        DrawnWorld world = new(draws);
        EvaluationReport before = Evaluator.Evaluate(policy, world.Input()).Report;
        for (int i = 0; i < 3; i++)
        {
            WorkRecord record = DrawnWorld.Record(draws, OrganizationId.Of(1), "more" + i);
            EvaluationReport after = Evaluator.Evaluate(policy, world.With(record).Input()).Report;
            Told.Of(policy, world, () => Moves(Trends.OfMore(survey, record.Kind).Score, before, after, record.Kind));
        }
    }

    [Law]
    public void Records_that_earn_points_in_a_sum_are_said_to_be_rewarded(Draws draws)
    {
        draws = draws.Again();
        Survey survey = new(DrawnPolicy.Head(Rewarding(draws)), null);

        Words.Kinds.Select(kind => Trends.OfMore(survey, kind).Score).Should().OnlyContain(trend => trend == Trend.Up || trend == Trend.Steady);
    }

    [Law]
    public void Higher_cap_moves_scores_as_the_analysis_says(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        Survey survey = new(policy, null);
        DrawnWorld world = new(draws);
        EvaluationReport before = Evaluator.Evaluate(policy, world.Input()).Report;
        foreach (Site site in survey.Sites.Where(s => !s.IsMade && s.Number?.Cap is Literal { Denominator: 1m }).Take(4))
        {
            Policy raised = Raised(policy, site.Child(Slot.Cap)!.Path, 0.5m + draws.Below(10) / 2m);
            EvaluationReport after = Evaluator.Evaluate(raised, world.Input()).Report;
            Told.Of(policy, world, () => Moves(Trends.OfHigher(survey, site).Score, before, after, site.Path));
        }
    }

    private static void Moves(Trend trend, EvaluationReport before, EvaluationReport after, string what)
    {
        foreach ((SubjectResult first, SubjectResult second) in before.Subjects.Zip(after.Subjects))
        {
            string because = what + " " + trend + " " + first.Subject;
            if (!trend.HasFlag(Trend.Down))
            {
                second.Score.Low.Should().BeGreaterThanOrEqualTo(first.Score.Low!.Value, because);
                second.Score.High.Should().BeGreaterThanOrEqualTo(first.Score.High!.Value, because);
            }

            if (!trend.HasFlag(Trend.Up))
            {
                second.Score.Low.Should().BeLessThanOrEqualTo(first.Score.Low!.Value, because);
                second.Score.High.Should().BeLessThanOrEqualTo(first.Score.High!.Value, because);
            }
        }
    }

    private static Policy Raised(Policy policy, string path, decimal by)
    {
        JsonNode document = JsonNode.Parse(PolicyWriter.WriteText(policy))!;
        JsonNode cap = Documents.At(document, path);
        cap.ReplaceWith(JsonValue.Create(cap.GetValue<decimal>() + by));
        return PolicyReader.ReadText(document.ToJsonString()).Value ?? policy;
    }

    private static Combine Rewarding(Draws draws) => Combine.Sum(Enumerable.Range(0, 1 + draws.Below(4)).Select(_ =>
    {
        Each each = Each.Of(draws.Of(Words.Kinds));
        each = draws.Below(3) switch
        {
            0 => each,
            1 => each.Per(draws.Of(PartKey.Item, PartKey.Every(Cadence.Month), PartKey.ValueOf("level"))).Points(Value.Of("count").Capped(2)),
            _ => each.Points(Table.By("level").Row("city", draws.Below(5)).Row("nation", draws.Below(9)).OrElse(1).Times(Number.Of(1 + draws.Below(4), 3))),
        };
        each = draws.OneIn(3) ? each.Keeping(Keep.Of(KeepKind.Best, 1 + draws.Below(3))) : each;
        each = draws.OneIn(4) ? each.FoldedBy(draws.Of(Fold.Best, Fold.Count)).WhenNone(IfNone.Is(0)) : each;
        each = draws.OneIn(5) ? Each.Of(draws.Of(Words.Kinds)).Per(PartKey.Every(draws.Of(Cadence.Month, Cadence.Quarter))).FoldedBy(Fold.LongestRun) : each;
        Number line = draws.OneIn(3) ? each.Capped(1 + draws.Below(8)) : each;
        return draws.Below(4) switch
        {
            0 => Bands.Of(line, 0).From(8, 5).From(3, 2),
            1 => Combine.Best(Combine.Divide(line, 4).WhenNone(IfNone.Is(0)), 1),
            _ => line,
        };
    }).ToArray());
}
