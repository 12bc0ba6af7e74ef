using System;
using System.Collections.Generic;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Applies a policy to its inputs. Thread-safe; the same inputs always give the same report.</summary>
public static partial class Evaluator
{
    /// <summary>Judges every subject in scope.</summary>
    /// <exception cref="FindingsException">
    /// The policy is unsound, is not in force at the close of the period, or judges periods of another length; all reasons are given.
    /// </exception>
    /// <exception cref="InvalidOperationException">An extension threw; of several failures, that of the first subject is given, with the reason inside.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Evaluation Evaluate(
        Policy policy, EvaluationInput input, EvaluationOptions? options = null, CancellationToken cancellation = default) =>
        TryEvaluate(policy, input, options, cancellation).ValueOrThrow();

    /// <summary>Judges every subject in scope; where the policy cannot be applied, all reasons are given instead.</summary>
    /// <exception cref="InvalidOperationException">An extension threw; of several failures, that of the first subject is given, with the reason inside.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Checked<Evaluation> TryEvaluate(
        Policy policy, EvaluationInput input, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        Require.NotNull(policy, nameof(policy));
        Require.NotNull(input, nameof(input));
        var refusals = Applicability.Of(policy, input);
        return refusals.Count > 0
            ? Checked.Refused<Evaluation>(refusals)
            : Checked.Of(Run(policy, input, options, cancellation), Array.Empty<Finding>());
    }

    /// <summary>Applies a policy that can be applied.</summary>
    internal static Evaluation Run(Policy policy, EvaluationInput input, EvaluationOptions? options, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var known = KnownInput.Of(policy, input, findings);
        var plan = Plan.Of(policy, known.Input, known.Ledger);
        InputFindings.Add(plan, findings);
        return new EvaluationRun(plan, input, options ?? EvaluationOptions.Default, cancellation).Execute(findings);
    }
}
