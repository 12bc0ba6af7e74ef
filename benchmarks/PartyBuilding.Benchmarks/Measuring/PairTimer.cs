using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>Times two pieces of work in turn (A B A B) in one process, so that what slows the machine slows both; the ratio is the median of the rounds' ratios.</summary>
internal static class PairTimer
{
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan LongestRounds = TimeSpan.FromSeconds(20);

    /// <summary>A sample repeats short work until it takes about this long.</summary>
    private const long SampleNanoseconds = 40_000_000;

    private const int WarmUpRuns = 60, Rounds = 31, FewestRounds = 7;

    /// <summary>Warms both up, then times them in turn.</summary>
    internal static PairFigures Measure(Pair pair, int branches)
    {
        int subjectRuns = WarmUp(pair.Subject), againstRuns = WarmUp(pair.Against);
        var subject = new List<decimal>();
        var against = new List<decimal>();
        long start = Stopwatch.GetTimestamp();
        while (subject.Count < Rounds && (subject.Count < FewestRounds || Stopwatch.GetElapsedTime(start) < LongestRounds))
        {
            subject.Add(Sample(pair.Subject, subjectRuns) / branches);
            against.Add(Sample(pair.Against, againstRuns) / branches);
        }

        return new PairFigures(
            pair,
            Median(subject),
            Median(against),
            Median(subject.Zip(against, (a, b) => a / b)),
            (decimal)Allocated(pair.Subject) / branches,
            (decimal)Allocated(pair.Against) / branches,
            subject.Count);
    }

    internal static void Print(IReadOnlyList<PairFigures> all, TextWriter log)
    {
        log.WriteLine("| work | per branch | allocated per branch | against | per branch | allocated per branch | ratio | bound |");
        log.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (PairFigures f in all)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {f.Pair.Subject.Name} | {f.SubjectNanoseconds:N0} ns | {f.SubjectBytes:N0} B | {f.Pair.Against.Name} | {f.AgainstNanoseconds:N0} ns | {f.AgainstBytes:N0} B | {f.Ratio:0.00} | {f.Bound} |"));
        }
    }

    /// <summary>Runs until the compiler has done its best, and says how many runs make a sample.</summary>
    private static int WarmUp(Timed timed)
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < WarmUpRuns && (run < 5 || Stopwatch.GetElapsedTime(start) < LongestWarmUp); run++)
        {
            GC.KeepAlive(timed.Work());
        }

        long nanoseconds = (long)Sample(timed, 1);
        return (int)Math.Clamp(SampleNanoseconds / Math.Max(1, nanoseconds), 1, 1000);
    }

    private static decimal Sample(Timed timed, int runs)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < runs; run++)
        {
            GC.KeepAlive(timed.Work());
        }

        long ticks = Stopwatch.GetTimestamp() - start;
        return ticks * (1_000_000_000m / Stopwatch.Frequency) / runs;
    }

    private static long Allocated(Timed timed)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(timed.Work());
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static decimal Median(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
