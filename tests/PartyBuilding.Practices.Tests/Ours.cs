using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Practices.Tests;

/// <summary>Policies whose figures no report gives, and what they come to in a year.</summary>
internal static class Ours
{
    /// <summary>An empty policy that says that its points and places are ours.</summary>
    internal static Policy Titled(string id, string chinese, string english, string version = "1") => Policy.Of(id, version, LocalizedText.Of(chinese, english))
        .From(PolicySource.Of(LocalizedText.Of("某市委会", "A municipal committee"), LocalizedText.Of(chinese, english))
            .MarkedIllustrative(LocalizedText.Of("分值和名额为本例所拟", "Points and places are ours")));

    /// <summary>What the policy makes of these records; all of them are in, so that none means zero.</summary>
    internal static EvaluationReport Judged(this Policy policy, Roster roster, int year, IEnumerable<WorkRecord> records) =>
        policy.Evaluated(roster, year, new WorkLedgerBuilder().AddRange(records), FactSheet.Empty).Report;

    /// <summary>The same of records that the domain has written itself, with facts.</summary>
    internal static Evaluation Evaluated(this Policy policy, Roster roster, int year, WorkLedgerBuilder ledger, FactSheet facts)
    {
        // That lines cite no clause is a warning: a report has none.
        PolicyChecks.Check(policy).Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
        foreach (RecordKind kind in policy.Vocabulary.Records)
        {
            ledger.Covers(kind.Code, DateSpan.Year(year));
        }

        return Evaluator.Evaluate(policy, new EvaluationInput(roster, ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(year)).With(facts));
    }
}
