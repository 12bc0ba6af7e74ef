using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>What a series passes on is what was found, and nothing that is not known yet.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class SeriesLaws
{
    [Law]
    public void Who_reads_a_determined_result_reads_it_as_if_it_had_been_issued(Draws draws)
    {
        draws = draws.Again();
        (Policy read, DrawnNumbers numbers) = DrawnPolicy.Of(draws, anySteps: true, id: "other");
        Policy reader = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new DrawnWorld(draws).Completed(draws, numbers);
        EvaluationInput input = world.Input();

        EvaluationSeries series = Evaluator.EvaluateAll([reader, read], input);
        if (series["other"].Report.Subjects.Any(s => s.IsProvisional || s.PossibleGrades.Count > 1 || s.Score.Value is null || s.Findings.Any(f => f.IsOpen)))
        {
            return;
        }

        Evaluation alone = Evaluator.Evaluate(reader, series.Evaluations[0].Policy == read
            ? input.With(input.EarlierResults.Where(r => r.Policy != "other" || r.Period != DrawnWorld.Period).Concat(series["other"].Report.Subjects.Select(Issued)))
            : input);
        Told.Of(reader, world, () => Explained(series["drawn"]).Should().Equal(Explained(alone)));
    }

    [Law]
    public void Completed_score_lies_between_low_and_high(Draws draws)
    {
        draws = draws.Again();
        (Policy drawn, DrawnNumbers numbers) = DrawnPolicy.Of(draws, id: "other");
        Policy reader = Reading(draws);

        // Where nothing at all is known the declared range is taken at its word, so that it must be true.
        Policy read = drawn.Scoring(Combine.Sum(drawn.Score!).Floored(0).Capped(100));
        DrawnWorld world = new(draws);

        EvaluationReport before = Evaluator.EvaluateAll([read, reader], world.Input())["drawn"].Report;
        for (int i = 0; i < 4; i++)
        {
            EvaluationSeries completed = Evaluator.EvaluateAll([read, reader], world.Completed(draws, numbers).Input());
            foreach ((SubjectResult first, SubjectResult second) in before.Subjects.Zip(completed["drawn"].Report.Subjects))
            {
                // A tie that only completion brings about leaves a grade open that was none before.
                if (completed["other"].Report.Find(first.Subject)!.Value.IsProvisional)
                {
                    continue;
                }

                Told.Of(read, world, () =>
                {
                    second.Score.Low.Should().BeGreaterThanOrEqualTo(first.Score.Low!.Value, first.Subject.ToString());
                    second.Score.High.Should().BeLessThanOrEqualTo(first.Score.High!.Value, first.Subject.ToString());
                });
            }
        }
    }

    [Law]
    public void Explanations_of_a_series_recompute(Draws draws)
    {
        draws = draws.Again();
        Policy read = DrawnPolicy.Of(draws, anySteps: true, id: "other").Policy;
        Policy reader = Reading(draws);
        DrawnWorld world = new(draws);

        EvaluationSeries series = Evaluator.EvaluateAll([read, reader], world.Input());

        Told.Of(reader, world, () => series["drawn"].ExplainAll().SelectMany(Recomputation.Of).Should().BeEmpty());
    }

    private static string[] Explained(Evaluation run) => [.. run.ExplainAll().Select(e => System.Text.Encoding.UTF8.GetString(ExplanationJson.Write(e)))];

    private static Policy Reading(Draws draws) => DrawnPolicy.Head(Combine.Sum(
        Value.OfResult("other", ResultPart.Score).Times(draws.Below(5) - 2),
        Choose.OrElse(0).Case(Case.Of(Value.OfResult("other", ResultPart.Grade).Is(draws.Of(Words.Grades)), draws.Below(9) - 4))));

    private static EarlierResult Issued(SubjectResult result)
    {
        EarlierResult issued = EarlierResult.Of(result.Subject, "other", DrawnWorld.Period).WithScore(result.Score.Value!.Value).WithRank(result.Rank!.Value);
        issued = result.Grade is null ? issued : issued.WithGrade(result.Grade);
        issued = result.Honours.Aggregate(issued, (one, honour) => one.WithHonour(honour));
        return result.Findings.Select(f => f.Code).Distinct().Aggregate(issued, (one, finding) => one.WithFinding(finding));
    }
}
