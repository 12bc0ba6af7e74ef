using System;
using System.Collections.Generic;
using BenchmarkDotNet.Running;
using PartyBuilding.Benchmarks.Domain;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case [Cold.Switch, var work]:
                Cold.RunOnce(work, Console.Out);
                return 0;
            case ["--domain"]:
                return Growth.Print(Console.Out) ? 0 : 1;
            case ["--agree"]:
                return TryAgree() == null ? 1 : 0;
            case ["--quick"]:
                return TryAgree() is { } lineup && TimeInTurn(lineup) ? 0 : 1;
            default:
                // The check runs here too: a benchmark that is filtered out of it would be timed unchecked.
                if (TryAgree() == null)
                {
                    return 1;
                }

                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }

    private static Lineup? TryAgree()
    {
        try
        {
            var lineup = new Lineup(Scenario.Generate());
            Agreement.Require(lineup, Console.Out);
            return lineup;
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return null;
        }
    }

    private static bool TimeInTurn(Lineup lineup)
    {
        var all = new List<PairFigures>();
        foreach (Pair pair in lineup.Pairs())
        {
            all.Add(PairTimer.Measure(pair, lineup.Scenario.Branches.Length));
        }

        PairTimer.Print(all, Console.Out);
        Cold.Print(Console.Out);
        return all.TrueForAll(figures => figures.IsWithinBounds);
    }
}
