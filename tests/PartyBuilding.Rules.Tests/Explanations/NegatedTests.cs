using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Evaluations;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>What must fail for a condition to hold is a reason like any other, and does not hide the others.</summary>
public sealed class NegatedTests
{
    private static readonly Test s_incident = Each.Of("incident").IsAtLeast(1);

    private static readonly Test s_decided = Each.Of("decision").IsAtLeast(1);

    private static Cohort Judged => Cohort.Of(95).Met(1, "incident", 2025, 3);

    [Fact]
    public void Veto_that_nothing_lifts_names_what_it_is_for() =>
        Text(Overrides.Of(Override.Ceiling(s_incident, "three").Unless(s_decided)))
            .Should().Contain("since incident 1 (≥ 1; 2025-03-10 r0), decision 0 (not ≥ 1; no records)");

    [Fact]
    public void What_waits_for_a_decision_names_what_it_is_about() =>
        Text(AdjustGrade.AtMost(s_incident, "three").Decided(LocalizedText.Of("党委", "the committee"), s_decided).Cites("12"))
            .Should().Contain("since incident 1 (≥ 1; 2025-03-10 r0), decision 0 (not ≥ 1; no records); decided by the committee");

    [Fact]
    public void Twice_negated_is_what_it_says() =>
        Text(AdjustGrade.AtMost(Condition.All(s_incident, Condition.Not(Condition.Not(Value.Of("score").IsAtLeast(90)))), "three"))
            .Should().Contain("since incident 1 (≥ 1; 2025-03-10 r0), score 95 (≥ 90)");

    private static string Text(Step step) =>
        ExplanationText.Render(Judged.Judge(Cohort.Bands, step).Explain(Cohort.Id(1)), Language.English);
}
