using System;
using System.IO;
using System.Linq;
using PartyBuilding.Benchmarks.Baselines;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks.Library;

/// <summary>The library: the scheme's JSON policy over the built ledger.</summary>
internal sealed class LibraryEvaluation : Contender<Evaluation>
{
    private static readonly string[] Stars = ["one-star", "two-star", "three-star", "four-star", "five-star"];
    private readonly Policy policy;
    private readonly EvaluationInput input;
    private readonly SubjectId[] subjects;
    private readonly Policy nobody;

    internal LibraryEvaluation(Scenario scenario)
        : base("PartyBuilding, evaluation over the built ledger")
    {
        policy = Policy.Load(Path.Combine(AppContext.BaseDirectory, "benchmark-scheme.json"));
        nobody = Policy.Of("nobody", "1", policy.Title).InForce(policy.Effective).Every(policy.Period).Judging("nobody").Scoring(Number.Of(0m));
        var roster = new RosterBuilder();
        var facts = new FactSheetBuilder();
        foreach (Branch branch in scenario.Branches)
        {
            roster.Add(Organization.Of(OrganizationId.Of(branch.Id), branch.Kind, branch.FoundedOn));
            facts.Add(Fact.Of(OrganizationId.Of(branch.Id), "branchNumber", branch.Number));
        }

        Ledger = LedgerOfRows.Build(scenario.Rows);
        input = new EvaluationInput(roster.Build().ValueOrThrow(), Ledger, EvaluationPeriod.Year(Scenario.Year))
            .With(facts.Build().ValueOrThrow());
        subjects = [.. scenario.Branches.Select(b => (SubjectId)OrganizationId.Of(b.Id))];
    }

    internal WorkLedger Ledger { get; }

    internal override Evaluation Run() => Evaluator.Evaluate(policy, input);

    /// <summary>The full explanation of every branch, kept until all are made.</summary>
    internal static object ExplainAll(Evaluation run) => run.ExplainAll().ToList();

    /// <summary>The full explanation of every branch, kept until all are made, and read to the last record.</summary>
    internal static object ReadAll(Evaluation run) => run.ExplainAll().ToList().Sum(e => ExplanationAgreement.Read(e.Points!));

    /// <summary>The evaluation, and the digest of everything that the result depends on.</summary>
    internal object EvaluateWithDigest() => Run().Report.Digest;

    /// <summary>The digest alone. A report keeps its digest, so each is that of a new one, for which nobody is judged.</summary>
    internal object Digest() => Evaluator.Evaluate(nobody, input).Report.Digest;

    internal override Verdict[] Verdicts(Evaluation result) => [.. subjects.Select(s =>
    {
        SubjectResult found = result.Report.Find(s) ?? throw new InvalidOperationException(s + " has no result.");
        return Verdict.Of(found.Score.Value!.Value, found.Rank!.Value, Array.IndexOf(Stars, found.Grade) + 1);
    })];
}
