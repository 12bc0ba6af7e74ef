using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Numbers that are taken in whole millionths where they fit, and in decimals where they do not, are the same numbers.</summary>
public sealed class WholeMillionthsTests
{
    private static readonly LocalizedText Title = LocalizedText.Of("计量", "Measured");

    [Fact]
    public void Quotient_of_a_quotient_is_rounded_once()
    {
        // 1 ÷ 2 ÷ 2 = 0.25, a whole number: 0. Rounded twice it would be 1 ÷ 2 = 1 (0.5 goes up), 1 ÷ 2 = 1.
        Combine half = Combine.Divide(Each.Of("work"), 2).WhenNone(IfNone.Is(0));
        Policy policy = Measured(Combine.Sum(Combine.Divide(half, 2).WhenNone(IfNone.Is(0)))).Rounded(0, RoundingMode.Half);

        Evaluation run = Judge(policy, 1m);

        run.Report.Subjects.First().Score.Value.Should().Be(0m);
        Recomputation.Of(run.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }

    [Fact]
    public void Sum_that_millionths_do_not_hold_is_explained_in_decimals()
    {
        // Nine times 10^12 is 9 × 10^18 millionths, which 64 bits hold, but not twice. The branch after it has one record of 2.5.
        Each worth = Each.Of("work").Points(Value.Of("quantity"));
        Policy policy = Measured(Combine.Sum(worth, worth));

        Evaluation run = Judge(policy, Enumerable.Repeat(1_000_000_000_000m, 9).ToArray());

        Values(run.Explain(OrganizationId.Of(1))).Should().Equal(18_000_000_000_000m, 9_000_000_000_000m, 9_000_000_000_000m);
        Values(run.Explain(OrganizationId.Of(2))).Should().Equal(5m, 2.5m, 2.5m);
        run.ExplainAll().SelectMany(Recomputation.Of).Should().BeEmpty();
    }

    [Fact]
    public void Lines_of_a_sum_are_the_same_each_time_they_are_read()
    {
        ExplainedLine sum = Judge(Measured(Combine.Sum(Each.Of("work"), 4)), 1m).Explain(OrganizationId.Of(1)).Points!;

        sum.Children.Should().HaveCount(2);
        sum.Children[0].Should().BeSameAs(sum.Children[0]);
        sum.Children.Select(c => c.Form).Should().Equal("each", "literal");
    }

    private static decimal[] Values(Explanation explanation) =>
        [explanation.Points!.Low.Numerator, .. explanation.Points.Children.Select(c => c.Low.Numerator)];

    private static Policy Measured(Number score) => Policy.Of("measured", "1", Title)
        .Using(Vocabulary.Empty.With(RecordKind.Of("work", Title)))
        .Scoring(score);

    /// <summary>The quantities of the first branch's records; the second branch has one of 2.5.</summary>
    private static Evaluation Judge(Policy policy, params decimal[] quantities)
    {
        var roster = new RosterBuilder();
        var records = new WorkLedgerBuilder();
        for (int i = 0; i < quantities.Length; i++)
        {
            records.Add(Work(i, 1, quantities[i]));
        }

        records.Add(Work(quantities.Length, 2, 2.5m));
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2000, 1, 1)));
        roster.Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2000, 1, 1)));
        return Evaluator.Evaluate(policy, new EvaluationInput(
            roster.Build().ValueOrThrow(), records.Build().ValueOrThrow(), EvaluationPeriod.Year(2025)));
    }

    private static WorkRecord Work(int entry, long branch, decimal quantity) =>
        WorkRecord.Of(EntryId.Of(entry + 1), OrganizationId.Of(branch), "work", new LocalDate(2025, 3, 1)).Quantity(quantity);
}
