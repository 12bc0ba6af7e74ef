using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>The range of a fact is what a policy was checked with; what lies outside is said.</summary>
public sealed class FactRangesTests
{
    private static readonly Policy Policy = PolicyReader.Read(Encoding.UTF8.GetBytes(ScoringPolicy.Json)).ValueOrThrow();

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void A_fact_at_an_end_of_its_range_is_as_it_should_be(int inspected) => Findings(inspected).Should().BeEmpty();

    [Theory]
    [InlineData(31)]
    [InlineData(-1)]
    public void A_fact_outside_its_range_is_found_at_its_subject(int inspected) =>
        Findings(inspected).Should().ContainSingle().Which.Text(Language.English).Should()
            .StartWith($"organization:7: inspected is {inspected}, outside of 0 to 30");

    private static Finding[] Findings(int inspected)
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(OrganizationId.Of(7), "branch", new LocalDate(2020, 1, 1))).Build().ValueOrThrow();
        FactSheet facts = new FactSheetBuilder().Add(Fact.Of(OrganizationId.Of(7), "inspected", inspected)).Build().ValueOrThrow();
        Evaluation run = Evaluator.Evaluate(Policy, new EvaluationInput(roster, WorkLedger.Empty, EvaluationPeriod.Year(2025)).With(facts));
        return [.. run.Report.Findings.Where(finding => finding.Kind == RulesFindings.FactOutOfRange)];
    }
}
