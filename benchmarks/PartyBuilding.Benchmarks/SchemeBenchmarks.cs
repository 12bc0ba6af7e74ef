using System;
using BenchmarkDotNet.Attributes;
using PartyBuilding.Benchmarks.Library;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks;

/// <summary>All 10,000 branches judged; the figures are per branch.</summary>
[MemoryDiagnoser]
public class SchemeBenchmarks
{
    private Lineup lineup = null!;
    private Evaluation evaluation = null!;

    [GlobalSetup]
    public void Prepare()
    {
        lineup = new Lineup(Scenario.Generate());
        Agreement.Require(lineup, Console.Out);
        evaluation = lineup.Library.Run();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Scenario.UsualCount)]
    public object StructLoop() => lineup.StructLoop.Run();

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object Library() => lineup.Library.Run();

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object LibraryExplanations() => LibraryEvaluation.ExplainAll(evaluation);

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object LibraryLedger() => LedgerOfRows.Build(lineup.Scenario.Rows);

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object LibraryDigest() => lineup.Library.Digest();

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object StoringLoop() => lineup.StoringLoop.Run();

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object LinqOverGroups() => lineup.LinqOverGroups.Run();

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object LinqOverRows() => lineup.LinqOverRows.Run();

    [Benchmark(OperationsPerInvoke = Scenario.UsualCount)]
    public object RulesEngine() => lineup.RulesEngine.Run();
}
