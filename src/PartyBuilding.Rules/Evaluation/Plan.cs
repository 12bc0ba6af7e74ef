using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// A policy bound to its inputs. Bound numbers keep nothing of a subject, so that threads share a plan; what is met on the way stands in
/// each thread's <see cref="Scan"/>.
/// </summary>
internal sealed class Plan
{
    private Plan(Policy policy, EvaluationInput input, WorkLedger ledger, SubjectRows subjects, Measure? score, BoundStep[] steps, Columns columns)
    {
        Policy = policy;
        Input = input;
        Ledger = ledger;
        Subjects = subjects;
        Score = score;
        Steps = steps;
        Columns = columns;
    }

    internal Policy Policy { get; }

    internal EvaluationInput Input { get; }

    internal WorkLedger Ledger { get; }

    internal SubjectRows Subjects { get; }

    internal Measure? Score { get; }

    internal BoundStep[] Steps { get; }

    /// <summary>What others have, for those who are measured against them.</summary>
    internal Columns Columns { get; }

    internal static Plan Of(Policy policy, EvaluationInput input, WorkLedger ledger)
    {
        var binder = new Binder(policy, input, ledger);
        var subjects = SubjectsInScope.Of(policy, input, ledger, binder);
        binder.Versions = BoundVersions.OrNull(input, ledger, subjects, binder);
        var score = binder.Versions is BoundVersions versions ? versions.Score : policy.Score?.Bind(binder);
        var steps = policy.Then.SelectMany(s => s.Plain()).Select(s => s.Bind(binder)).ToArray();
        return new Plan(policy, input, ledger, subjects, score, steps, binder.Columns);
    }

    internal Scan NewScan() => new Scan(Ledger, Subjects);
}
