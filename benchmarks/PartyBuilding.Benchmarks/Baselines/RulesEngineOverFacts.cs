using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;
using RulesEngine.Models;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>RulesEngine for the points of every clause; stars, quota and ranks in LINQ. The facts are aggregated before and not timed.</summary>
internal sealed class RulesEngineOverFacts(Branch[] branches, List<Row>[] grouped) : Contender<List<BranchScore>>("RulesEngine 6.0.1 over aggregated facts")
{
    private readonly BranchFacts[] facts = [.. grouped.Select(BranchFacts.Of)];
    private readonly RulesEngine.RulesEngine engine = new([EngineRules.Build()], new ReSettings { CustomTypes = [typeof(MidpointRounding)] });

    internal override List<BranchScore> Run()
    {
        var judged = new List<BranchScore>(branches.Length);
        for (int i = 0; i < branches.Length; i++)
        {
            judged.Add(Judge(branches[i], facts[i]));
        }

        return LinqScheme.Rate(judged);
    }

    internal override Verdict[] Verdicts(List<BranchScore> result) => [.. result.Select(BranchScore.Read)];

    private BranchScore Judge(Branch branch, BranchFacts about)
    {
        // No rule here awaits anything: the value task is complete when it comes back.
        ValueTask<List<RuleResultTree>> run = engine.ExecuteAllRulesAsync(EngineRules.Workflow, new RuleParameter(EngineRules.Facts, about));
        List<RuleResultTree> rules = run.IsCompletedSuccessfully ? run.Result : run.AsTask().GetAwaiter().GetResult();
        decimal score = 0;
        bool incident = false;
        foreach (RuleResultTree rule in rules)
        {
            if (!rule.IsSuccess)
            {
                continue;
            }

            if (rule.Rule.RuleName == EngineRules.Incident)
            {
                incident = true;
            }
            else if (rule.ActionResult.Exception is { } fault)
            {
                throw fault;
            }
            else
            {
                score += (decimal)rule.ActionResult.Output;
            }
        }

        return new BranchScore(branch, score, incident);
    }
}
