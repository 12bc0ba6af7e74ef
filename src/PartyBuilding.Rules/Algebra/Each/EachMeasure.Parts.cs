using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The general way: parts are built, valued, kept, completed and folded; with or without tracing how.</content>
internal sealed partial class EachMeasure
{
    private List<EachPart> Parts(Scan scan, WindowDays days, bool trace, Tracing? filtering = null)
    {
        var parts = Split(scan, days, trace, filtering);
        Value(scan, parts, trace);
        if (keep is not null)
        {
            PartChoice.Keep(keep, parts, scan.Ledger);
        }

        if (due is not null)
        {
            parts.AddRange(Missing(scan, days, parts, trace));
            OpenToMissing(scan, parts);
        }

        PartChoice.Leave(trim, parts);
        LeaveOpen(parts);
        return parts;
    }

    /// <summary>The parts that were due and are not among those there.</summary>
    private EachPart[] Missing(Scan scan, WindowDays days, List<EachPart> there, bool trace) => due!.Lacking(scan.Subject, there, days).Select(key =>
    {
        var line = trace ? due.Missing.Trace(scan) : null;
        var value = trace ? 0m : due.Missing.Land(scan);
        return new EachPart
        {
            Key = key,
            State = PartState.Missing,
            Low = line?.Low.Numerator ?? value,
            High = line?.High.Numerator ?? value,
        };
    }).ToArray();

    /// <summary>While it is unknown whether one part counts, it is unknown which are kept or trimmed.</summary>
    private void LeaveOpen(List<EachPart> parts)
    {
        if ((keep is not null || trim is not null) && parts.Exists(p => p.IsOpen))
        {
            parts.FindAll(p => !p.IsMissing).ForEach(p => p.State = PartState.Open);
        }
    }

    /// <summary>In a sum, a part that may not count may be one that is missing instead.</summary>
    private void OpenToMissing(Scan scan, List<EachPart> parts)
    {
        var open = parts.FindAll(p => p.IsOpen);
        if (open.Count == 0 || fold != Fold.Sum)
        {
            return;
        }

        var missing = due!.Missing.Trace(scan);
        foreach (var part in open)
        {
            part.Low = Math.Min(part.Low, missing.Low.Numerator);
            part.High = Math.Max(part.High, missing.High.Numerator);
        }
    }

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

    private void Value(Scan scan, List<EachPart> parts, bool trace)
    {
        var outer = scan.Frame;
        foreach (var part in parts)
        {
            var combination = part.Rows.Count == 1 && split.IsPerRecord ? scan.Ledger.Combination[part.Rows[0]] : -1;
            if (fold == Fold.Count || (points is null && part.OpenRows == 0))
            {
                part.Low = part.High = 1m;
            }
            else if (combination >= 0 && table.HasPoints && !table.IsUnknown(combination))
            {
                part.Low = part.High = table.Points(combination);
                part.Working = trace ? table.Working(scan.Ledger, combination) : null;
            }
            else
            {
                scan.Frame = split.IsPerRecord
                    ? Single(scan, part.Rows[0], part.Keys)
                    : new Frame { Rows = part.Rows.ToArray(), From = 0, To = part.Rows.Count, Record = -1, Combination = -1, Keys = part.Keys };
                Take(scan, part, trace);
                scan.Frame = outer;
            }

            if (part.OpenRows > 0)
            {
                Open(part);
            }
        }
    }

    private void Take(Scan scan, EachPart part, bool trace)
    {
        if (!trace)
        {
            part.Low = part.High = points?.Land(scan) ?? 1m;
            return;
        }

        var line = points?.Trace(scan);
        part.Working = line;
        part.Low = line?.Low.Numerator ?? 1m;
        part.High = line?.High.Numerator ?? 1m;
    }

    /// <summary>A part of which it is unknown whether it counts: for a sum it may also be nothing.</summary>
    private void Open(EachPart part)
    {
        if (part.Rows.Count > 1 && points is not null)
        {
            // Worked out with all its records, of which some may not count.
            part.Working = null;
            var bounds = points.Bounds;
            part.Low = Math.Min(part.Low, bounds.Low.Land(null, Head));
            part.High = Math.Max(part.High, bounds.High.Land(null, Head));
        }

        if (part.IsOpen)
        {
            part.State = PartState.Open;
        }
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
            var from = scan.From(kind);
            var to = scan.To(kind);
            if (isWindowed)
            {
                Clip(scan.Ledger.Day, days.First, days.Last, ref from, ref to);
            }

            for (var i = from; i < to; i++)
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

    /// <summary>The fold of the parts that count; null when there are none and the fold of nothing is not zero.</summary>
    private Fraction? FoldOf(IEnumerable<EachPart> parts, Func<EachPart, decimal> value)
    {
        var counted = parts.Where(p => p.State == PartState.Counted || (p.State == PartState.Missing && fold != Fold.Count)).Select(value).ToArray();
        return counted.Length == 0 && (hasNone || fold is not (Fold.Sum or Fold.Count))
            ? null
            : FoldNumbers.Of(fold, counted);
    }
}
