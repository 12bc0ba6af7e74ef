using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Why a policy cannot be applied to inputs: it is unsound, not in force, or judges other periods.</summary>
internal static class Applicability
{
    internal static List<Finding> Of(Policy policy, EvaluationInput input)
    {
        var refusals = policy.Findings(input.Extensions).Where(f => f.Severity == Severity.Error).ToList();
        refusals.AddRange(policy.Versions.Where(v => v.Policy.Reference.Hash != policy.Reference.Hash)
            .SelectMany(v => v.Policy.Findings(input.Extensions)).Where(f => f.Severity == Severity.Error));
        if (!input.IsAsIfInForce && !policy.Effective.Contains(input.Period.End))
        {
            refusals.Add(Finding.Of(RulesFindings.NotInForce, FindingPlace.AtPath("$.effective"))
                .With("policy", policy.ToString())
                .With("effective", policy.Effective.ToString())
                .With("period", input.Period.Label));
        }

        if (input.Period.Cadence != policy.Period)
        {
            refusals.Add(Finding.Of(RulesFindings.WrongPeriod, FindingPlace.AtPath("$.period"))
                .With("policy", policy.ToString())
                .With("cadence", ResultWords.Cadences[(int)policy.Period])
                .With("period", input.Period.Label)
                .With("given", ResultWords.Cadences[(int)input.Period.Cadence]));
        }
        else if (policy.PeriodStarts is AnnualDate starts && !StartsRightly(policy, input.Period))
        {
            refusals.Add(Finding.Of(RulesFindings.WrongStart, FindingPlace.AtPath("$.period"))
                .With("policy", policy.ToString())
                .With("starts", Dates.Text(starts))
                .With("period", input.Period.Label)
                .With("given", Dates.Text(input.Period.Start)));
        }

        return refusals;
    }

    /// <summary>Whether a policy judges periods such as this one: as long, and from the same day of the year.</summary>
    internal static bool Judges(Policy policy, EvaluationPeriod period) => period.Cadence == policy.Period && StartsRightly(policy, period);

    private static bool StartsRightly(Policy policy, EvaluationPeriod period) =>
        policy.PeriodStarts is not AnnualDate starts
        || !PolicyPeriod.CanStart(policy.Period, starts)
        || PolicyPeriod.IsStart(period.Start, policy.Period, starts);
}
