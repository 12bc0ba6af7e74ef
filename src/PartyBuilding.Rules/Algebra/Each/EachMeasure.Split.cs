using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The records that are looked at, those that match, and the parts to which they belong.</content>
internal sealed partial class EachMeasure
{
    private List<EachPart> Split(Scan scan, WindowDays days, bool trace, Tracing? filtering)
    {
        var parts = new List<EachPart>();
        var byKey = split.IsPerRecord ? null : new Dictionary<string, EachPart>(StringComparer.Ordinal);
        foreach (var row in Rows(scan, days))
        {
            if (!table.Matches(scan.Ledger.Combination[row]))
            {
                continue;
            }

            var isOpen = false;
            if (isFilterDynamic || table.IsOpen(scan.Ledger.Combination[row]))
            {
                var holds = Filter(scan, row, trace, filtering);
                if (holds == false)
                {
                    continue;
                }

                isOpen = holds is null;
            }

            var key = split.KeyOf(scan.Ledger, row);
            if (key is null || !byKey!.TryGetValue(key, out var part))
            {
                part = new EachPart { Key = key, Keys = split.KeysOf(scan.Ledger, row, scan.Frame.Keys) };
                parts.Add(part);
                if (key is not null)
                {
                    byKey!.Add(key, part);
                }
            }

            part.Rows.Add(row);
            part.OpenRows += isOpen ? 1 : 0;
        }

        return parts;
    }

    private bool? Filter(Scan scan, int row, bool trace, Tracing? filtering)
    {
        var outer = scan.Frame;
        scan.Frame = Single(scan, row, outer.Keys);
        var holds = trace ? filter!.Trace(scan, filtering ?? new Tracing()) : filter!.Holds(scan);
        scan.Frame = outer;
        return holds;
    }

    /// <summary>The records to look at, by date, then entry.</summary>
    private List<int> Rows(Scan scan, WindowDays days)
    {
        if (isThese)
        {
            return seesAllOfPart ? FrameRows(scan.Frame) : FrameRows(scan.Frame).FindAll(row => IsIn(days, scan.Ledger.Day[row]));
        }

        var rows = new List<int>();
        foreach (var kind in kinds)
        {
            var run = scan.Run(kind);
            if (isWindowed)
            {
                run = run.Within(scan.Ledger.Day, days.First, days.Last);
            }

            for (var i = run.From; i < run.To; i++)
            {
                if (pieces.Count == 0 || IsIn(days, scan.Ledger.Day[i]))
                {
                    rows.Add(i);
                }
            }
        }

        Order(scan.Ledger, rows);
        return rows;
    }

    private bool IsIn(WindowDays days, int day) =>
        days.Contains(day) && (pieces.Count == 0 || pieces.Any(piece => piece.Contains(EpochDay.ToDate(day))));

    /// <summary>Records of one kind stand in order; those of several are put in order.</summary>
    private void Order(WorkLedger ledger, List<int> rows)
    {
        if (kinds.Length > 1)
        {
            rows.Sort((a, b) => ledger.Day[a] != ledger.Day[b]
                ? ledger.Day[a].CompareTo(ledger.Day[b])
                : ledger.Entry.Compare(a, b));
        }
    }

    private static List<int> FrameRows(Frame frame)
    {
        if (frame.Rows is null)
        {
            return frame.Record >= 0 ? new List<int> { frame.Record } : new List<int>();
        }

        return new List<int>(new ArraySegment<int>(frame.Rows, frame.From, frame.To - frame.From));
    }

    private static Frame Single(Scan scan, int row, PartKeys? keys) =>
        new Frame { Record = row, Combination = scan.Ledger.Combination[row], Keys = keys };
}
