using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Evaluates policies one after the other and passes results on.</summary>
internal sealed class SeriesRun
{
    private readonly SeriesOrder order;
    private readonly EvaluationInput input;
    private readonly List<Finding> findings;
    private readonly Dictionary<string, PassedResults> passed = new Dictionary<string, PassedResults>(StringComparer.Ordinal);

    private SeriesRun(SeriesOrder order, EvaluationInput input, List<Finding> findings)
    {
        this.order = order;
        this.input = input;
        this.findings = findings;
    }

    /// <summary>The series, or everything for which one of the policies cannot be applied.</summary>
    internal static Checked<EvaluationSeries> Of(
        IReadOnlyList<Policy> policies, EvaluationInput input, IEnumerable<Finding> noticed, EvaluationOptions? options, CancellationToken cancellation)
    {
        var findings = noticed.ToList();
        findings.AddRange(policies.OrderBy(p => p.Id, StringComparer.Ordinal).SelectMany(p => Refusals(p, input)));

        // What an unsound policy reads says nothing.
        var order = findings.Exists(IsError) ? null : SeriesOrder.Of(policies);
        findings.AddRange(order is null ? Enumerable.Empty<Finding>() : order.Cycles);
        if (order is null || findings.Exists(IsError))
        {
            return Checked.Refused<EvaluationSeries>(findings);
        }

        var series = new SeriesRun(order, input, findings).Run(options, cancellation);
        return Checked.Of(series, series.Findings);
    }

    private EvaluationSeries Run(EvaluationOptions? options, CancellationToken cancellation)
    {
        var evaluations = new List<Evaluation>(order.Policies.Count);
        foreach (var policy in order.Policies)
        {
            cancellation.ThrowIfCancellationRequested();
            var evaluation = Evaluator.Run(policy, InputOf(policy), options, cancellation);
            evaluations.Add(evaluation);
            passed.Add(policy.Id, new PassedResults(evaluation.Report));
            NoteReplaced(policy);
        }

        return new EvaluationSeries(evaluations, findings);
    }

    /// <summary>The input with the results that the policy reads; the input itself where it reads none of the series.</summary>
    private EvaluationInput InputOf(Policy policy)
    {
        var read = order.ReadBy(policy.Id).Select(id => passed[id]).ToArray();
        return read.Length == 0
            ? input
            : input
                .With(input.EarlierResults.Where(given => !Array.Exists(read, r => r.Replaces(given))).Concat(read.SelectMany(r => r.Determined)))
                .WithOpen(read.SelectMany(r => r.Open).ToArray());
    }

    /// <summary>Says that results given for the period were not read, since the series has its own.</summary>
    private void NoteReplaced(Policy policy)
    {
        var count = input.EarlierResults.Count(passed[policy.Id].Replaces);
        if (count > 0)
        {
            findings.Add(Finding.Of(RulesFindings.GivenResultsReplaced, FindingPlace.Nowhere)
                .With("policy", policy.ToString()).With("period", input.Period.Label).With("count", count));
        }
    }

    /// <summary>Why a policy cannot be applied, with its name: its paths say nothing among several.</summary>
    private static IEnumerable<Finding> Refusals(Policy policy, EvaluationInput input) => Applicability.Of(policy, input)
        .Select(refusal => refusal.Evidence.Aggregate(
            Finding.Of(refusal.Kind, refusal.Place.WithSource(policy.ToString())), (finding, evidence) => finding.With(evidence)));

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;
}
