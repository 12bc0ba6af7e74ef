using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class AverageWeightTests
{
    [Fact]
    public void Average_with_weights_of_a_third_rounds_the_result_and_not_the_weights()
    {
        // (90 × 1/3 + 60 × 2/3) = 70 exactly; with weights cut to 0.3 and 0.7 it would be 69.
        Policy policy = Policy.Of("thirds", "1", LocalizedText.Of("三分", "Thirds"))
            .Rounded(1, RoundingMode.Half)
            .Scoring(Combine.Average(
                Number.Of(90).Weighing(Number.Of(1, 3)),
                Number.Of(60).Weighing(Number.Of(2, 3))).WhenNone(IfNone.Is(0)));
        var roster = new RosterBuilder();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2000, 1, 1)));

        Evaluation run = Evaluator.Evaluate(
            policy, new EvaluationInput(roster.Build().Value!, WorkLedger.Empty, EvaluationPeriod.Year(2025)));

        run.Report.Subjects.Single().Score.Value.Should().Be(70m);
        Recomputation.Of(run.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }
}
