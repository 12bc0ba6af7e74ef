using System;
using BenchmarkDotNet.Attributes;
using PartyBuilding.Benchmarks.Duty;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks;

/// <summary>The duty of all 10,000 members judged: groups, references and windows; the figures are per member.</summary>
[MemoryDiagnoser]
public class DutyBenchmarks
{
    private DutyLineup lineup = null!;
    private EvaluationSeries evaluation = null!;

    [GlobalSetup]
    public void Prepare()
    {
        lineup = new DutyLineup(DutyYear.Generate());
        lineup.Require(Console.Out);
        evaluation = lineup.Library.Run();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = DutyYear.UsualCount)]
    public object Loop() => lineup.Loop.Run();

    [Benchmark(OperationsPerInvoke = DutyYear.UsualCount)]
    public object Library() => lineup.Library.Run();

    [Benchmark(OperationsPerInvoke = DutyYear.UsualCount)]
    public object LibraryExplanations() => DutyEvaluation.ExplainAll(evaluation);

    [Benchmark(OperationsPerInvoke = DutyYear.UsualCount)]
    public object Linq() => lineup.Linq.Run();
}
