using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>What the checks say that a number can be at least and at most, it is: maxima, caps and bands are judged by it.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class RangeLaws
{
    [Law]
    public void Score_and_every_line_lie_in_the_range_that_the_checks_find(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        Survey survey = new(policy, null);
        DrawnWorld world = new(draws);
        Evaluation run = Evaluator.Evaluate(policy, world.Input());
        foreach (Explanation explanation in run.ExplainAll())
        {
            Told.Of(policy, world, () =>
            {
                Holds(survey.Ranges.Score(null), explanation.Score.Low!.Value, explanation.Score.High!.Value, "score");
                foreach (ExplainedLine line in Lines(explanation.Points!).Where(line => line.Id is not null && !line.IsLeftOut && survey.Line(line.Id) is not null))
                {
                    Holds(survey.Ranges.Landed(survey.Line(line.Id!)!), Landed(line.Low), Landed(line.High), line.Id!);
                }
            });
        }
    }

    /// <summary>What is open may be told wider than it is.</summary>
    private static void Holds(ValueSpan span, decimal low, decimal high, string what)
    {
        if (low != high)
        {
            return;
        }

        low.Should().BeGreaterThanOrEqualTo(span.Low ?? decimal.MinValue, what);
        high.Should().BeLessThanOrEqualTo(span.High ?? decimal.MaxValue, what);
    }

    private static decimal Landed(Fraction fraction) => fraction.Land(Rounding.To(9, RoundingMode.Half), null);

    private static IEnumerable<ExplainedLine> Lines(ExplainedLine line) => line.Children.SelectMany(Lines).Prepend(line);
}
