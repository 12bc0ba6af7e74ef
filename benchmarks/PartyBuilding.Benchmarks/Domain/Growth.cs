using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PartyBuilding.Benchmarks.Domain;

/// <summary>Whether rosters and ledgers of full size cost each item no more than n log n allows, measured from one tenth of the size in one process.</summary>
internal static class Growth
{
    private const int Rounds = 7;

    // A tenth beside n log n, which two runs of the same size differ by.
    private const decimal Slack = 1.1m;

    /// <summary>Prints bytes and nanoseconds an item, and says whether all growth is within bounds.</summary>
    internal static bool Print(TextWriter log)
    {
        log.WriteLine("| work | items | per item, one tenth | per item | growth | n log n | bytes allocated per item | bytes kept per item |");
        log.WriteLine("|---|---|---|---|---|---|---|---|");
        bool[] within =
        [
            Print(log, "roster of members with a membership each", 1_000_000, Rosters.Build),
            Print(log, "meetings with 20 attendances each, written into a ledger (an item is an attendance)", 2_000_000, Ledgers.Build),
        ];
        return Array.TrueForAll(within, kept => kept);
    }

    private static bool Print(TextWriter log, string name, int items, Func<int, Func<object>> prepare)
    {
        Func<object> less = prepare(items / 10);
        Func<object> more = prepare(items);
        GC.KeepAlive(less());
        GC.KeepAlive(more());

        // In turn, so that both meet the machine in the same state.
        (Cost Tenth, Cost Whole)[] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => (Once(less, items / 10), Once(more, items)))];
        decimal growth = Middle(rounds, round => round.Whole.Nanoseconds / round.Tenth.Nanoseconds);
        Cost tenth = new(Middle(rounds, round => round.Tenth.Nanoseconds), 0, 0);
        Cost whole = new(Middle(rounds, round => round.Whole.Nanoseconds), Middle(rounds, round => round.Whole.Allocated), Middle(rounds, round => round.Whole.Kept));

        // n log n an item is log n: from one tenth of n to n it grows by log n ÷ log (n ÷ 10).
        decimal allowed = (decimal)(Math.Log(items) / Math.Log(items / 10));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {items:N0} | {tenth.Nanoseconds:N0} ns | {whole.Nanoseconds:N0} ns | {growth:0.00} | {allowed:0.00} | {whole.Allocated:N0} B | {whole.Kept:N0} B |"));
        return growth <= allowed * Slack;
    }

    private static decimal Middle((Cost Tenth, Cost Whole)[] rounds, Func<(Cost Tenth, Cost Whole), decimal> figure) =>
        rounds.Select(figure).Order().ElementAt(Rounds / 2);

    // A method of its own, so that nothing of one round is alive when the next begins.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Cost Once(Func<object> work, int items)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        object result = work();
        long ticks = Stopwatch.GetTimestamp() - start;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return new Cost(ticks * (1_000_000_000m / Stopwatch.Frequency) / items, (decimal)allocated / items, (decimal)kept / items);
    }

    private readonly record struct Cost(decimal Nanoseconds, decimal Allocated, decimal Kept);
}
