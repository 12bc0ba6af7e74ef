using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The subject's records of some kinds for which a condition holds, by kind and date.</summary>
internal sealed class RecordSieve
{
    private readonly int[] kinds;
    private readonly Predicate? filter;
    private readonly bool isDynamic;
    private readonly CombinationTable table;

    internal RecordSieve(IReadOnlyList<string> kinds, Condition? where, Binder binder)
    {
        this.kinds = binder.KindNumbers(kinds);
        filter = where is null ? null : binder.Within(Array.Empty<string>(), true, kinds, () => where.Bind(binder));
        isDynamic = filter is not null && (filter.Reads & ~Reads.Combination) != 0;
        table = CombinationTable.Resolve(
            new Scan(binder.Ledger, SubjectRows.None), this.kinds, binder.Counted, isDynamic ? null : filter, points: null);
    }

    /// <summary>
    /// Gives every record to the taker, and whether it is unknown if it belongs. Where nothing traces, the scan is marked unknown instead.
    /// </summary>
    internal void Sift(Scan scan, Tracing? tracing, Action<int, bool> take)
    {
        foreach (var kind in kinds)
        {
            var run = scan.Run(kind);
            for (var row = run.From; row < run.To; row++)
            {
                Sift(row, scan, tracing, take);
            }
        }
    }

    /// <summary>The same for the records at hand only: those of a part, or one.</summary>
    internal void SiftAtHand(Scan scan, Tracing? tracing, Action<int, bool> take)
    {
        var frame = scan.Frame;
        if (frame.Record >= 0)
        {
            Sift(frame.Record, scan, tracing, take);
        }

        for (var i = frame.From; frame.Rows is not null && i < frame.To; i++)
        {
            Sift(frame.Rows[i], scan, tracing, take);
        }
    }

    private void Sift(int row, Scan scan, Tracing? tracing, Action<int, bool> take)
    {
        if (!table.Matches(scan.Ledger.Combination[row]))
        {
            return;
        }

        bool? holds = isDynamic || table.IsOpen(scan.Ledger.Combination[row]) ? Holds(scan, row, tracing) : true;
        if (holds != false)
        {
            take(row, holds is null);
        }
    }

    private bool? Holds(Scan scan, int row, Tracing? tracing)
    {
        var outer = scan.Frame;
        scan.Frame = new Frame { Record = row, Combination = scan.Ledger.Combination[row], Keys = outer.Keys };
        var holds = tracing is null ? filter!.Holds(scan) : filter!.Trace(scan, tracing);
        scan.Frame = outer;
        return holds;
    }
}
