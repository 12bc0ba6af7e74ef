using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Running;
using PartyBuilding.Benchmarks.Domain;
using PartyBuilding.Benchmarks.Duty;
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
                return TryAgree() is var (scheme, duty) && TimeInTurn(scheme, duty) ? 0 : 1;
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

    private static (Lineup Scheme, DutyLineup Duty)? TryAgree()
    {
        try
        {
            var scheme = new Lineup(Scenario.Generate());
            Agreement.Require(scheme, Console.Out);
            var duty = new DutyLineup(DutyYear.Generate());
            duty.Require(Console.Out);
            return (scheme, duty);
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return null;
        }
    }

    private static bool TimeInTurn(Lineup scheme, DutyLineup duty)
    {
        List<PairFigures> all =
        [
            .. scheme.Pairs().Select(pair => PairTimer.Measure(pair, scheme.Scenario.Branches.Length)),
            .. duty.Pairs().Select(pair => PairTimer.Measure(pair, duty.Year.Members.Length)),
        ];
        PairTimer.Print(all, Console.Out);
        Cold.Print(Console.Out);
        return all.TrueForAll(figures => figures.IsWithinBounds);
    }
}
