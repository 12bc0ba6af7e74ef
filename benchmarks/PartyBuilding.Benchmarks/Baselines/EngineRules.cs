using System.Collections.Generic;
using RulesEngine.Models;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The clauses as rules of the RulesEngine package: each has one condition, and an output expression for its points.</summary>
internal static class EngineRules
{
    internal const string Workflow = "branch";
    internal const string Facts = "f";
    internal const string Incident = "incident";

    internal static Workflow Build() => new()
    {
        WorkflowName = Workflow,
        Rules =
        [
            Clause("study", "f.StudyMonths > 0", "Math.Min(48, 4 * f.StudyMonths)"),
            Clause("proposal", "f.Proposals > 0", "Math.Min(15, 5 * f.Proposals)"),
            Clause("opinion", "f.Opinions > 0", "Math.Min(12, 3 * f.Opinions)"),
            Clause("attendance", "f.Due > 0", "Math.Round(15 * f.Present / f.Due, 2, MidpointRounding.AwayFromZero)"),
            Clause("volunteer", "f.Hours > 0", "f.Hours >= 40 ? 10m : f.Hours >= 20 ? 6m : 2m"),
            Clause("report", "f.Lapses > 0", "Math.Max(-6, -2 * f.Lapses)"),
            new Rule { RuleName = Incident, Expression = "f.Incidents > 0" },
        ],
    };

    private static Rule Clause(string name, string condition, string points) => new()
    {
        RuleName = name,
        Expression = condition,
        Actions = new RuleActions
        {
            OnSuccess = new ActionInfo { Name = "OutputExpression", Context = new Dictionary<string, object> { ["expression"] = points } },
        },
    };
}
