using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Several policies that read each other's results.</content>
public static partial class Evaluator
{
    /// <summary>Applies several policies to one input, in the order in which they read each other's results of the period.</summary>
    /// <remarks>
    /// A policy reads the others' results by <c>{ "value": "result", "policy": … }</c>: what was found here takes the place of a result that the
    /// input has for the same subject and period. What is not determined stays unknown to who reads it, within what it can still become. The order
    /// in which the policies are given does not matter.
    /// </remarks>
    /// <exception cref="ArgumentException">A policy is null, or an id comes twice.</exception>
    /// <exception cref="FindingsException">One of the policies cannot be applied, or they read each other in a circle; all reasons are given.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EvaluationSeries EvaluateAll(
        IEnumerable<Policy> policies, EvaluationInput input, EvaluationOptions? options = null, CancellationToken cancellation = default) =>
        TryEvaluateAll(policies, input, options, cancellation).ValueOrThrow();

    /// <summary>Applies several policies as <see cref="EvaluateAll(IEnumerable{Policy}, EvaluationInput, EvaluationOptions, CancellationToken)"/> does; where they cannot be, all reasons are given instead.</summary>
    /// <exception cref="ArgumentException">A policy is null, or an id comes twice.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Checked<EvaluationSeries> TryEvaluateAll(
        IEnumerable<Policy> policies, EvaluationInput input, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        Require.NotNull(policies, nameof(policies));
        Require.NotNull(input, nameof(input));
        var given = policies.ToArray();
        if (Array.IndexOf(given, null) >= 0)
        {
            throw new ArgumentException("A policy in the sequence is null.", nameof(policies));
        }

        var twice = given.GroupBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is not null
            ? throw new ArgumentException("The policy " + twice.Key + " comes twice; a series applies one version of each.", nameof(policies))
            : SeriesRun.Of(given, input, Enumerable.Empty<Finding>(), options, cancellation);
    }

    /// <summary>
    /// Applies every policy of a catalogue that judges periods such as the input's, in the version that is in force at the close; one that is not
    /// in force then is not applied.
    /// </summary>
    /// <remarks>The catalogue's extensions are used where the input has none of its own.</remarks>
    /// <exception cref="FindingsException">One of the policies cannot be applied, or they read each other in a circle; all reasons are given.</exception>
    public static EvaluationSeries EvaluateAll(PolicyCatalogue catalogue, EvaluationInput input) => TryEvaluateAll(catalogue, input).ValueOrThrow();

    /// <summary>The same with options.</summary>
    /// <exception cref="FindingsException">One of the policies cannot be applied, or they read each other in a circle; all reasons are given.</exception>
    public static EvaluationSeries EvaluateAll(PolicyCatalogue catalogue, EvaluationInput input, EvaluationOptions options) =>
        TryEvaluateAll(catalogue, input, options).ValueOrThrow();

    /// <summary>Applies the policies of a catalogue as <see cref="EvaluateAll(PolicyCatalogue, EvaluationInput)"/> does; where they cannot be, all reasons are given instead.</summary>
    public static Checked<EvaluationSeries> TryEvaluateAll(PolicyCatalogue catalogue, EvaluationInput input) =>
        TryEvaluateAll(catalogue, input, EvaluationOptions.Default);

    /// <summary>Applies the policies of a catalogue as <see cref="EvaluateAll(PolicyCatalogue, EvaluationInput)"/> does; where they cannot be, all reasons are given instead.</summary>
    public static Checked<EvaluationSeries> TryEvaluateAll(
        PolicyCatalogue catalogue, EvaluationInput input, EvaluationOptions options)
    {
        Require.NotNull(catalogue, nameof(catalogue));
        Require.NotNull(input, nameof(input));
        var governing = catalogue.Ids
            .Where(id => catalogue.Find(id, input.Period.End) is Policy policy && Applicability.Judges(policy, input.Period))
            .Select(id => catalogue.Governing(id, input.Period))
            .ToArray();
        return SeriesRun.Of(
            governing.Where(g => g.Value is not null).Select(g => g.Value!).ToArray(),
            ReferenceEquals(input.Extensions, Extensions.None) ? input.With(catalogue.Extensions) : input,
            governing.SelectMany(g => g.Findings),
            options,
            CancellationToken.None);
    }
}
