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
            (fold == Fold.LongestRun ? (Action<Scan, WindowDays, List<EachPart>>)OpenToMissingSlots : OpenToMissing)(scan, days, parts);
        }

        PartChoice.Leave(trim, parts);
        LeaveOpen(parts);
        return parts;
    }

    /// <summary>The parts that were due and are not among those there.</summary>
    private EachPart[] Missing(Scan scan, WindowDays days, List<EachPart> there, bool trace) => Lacking(scan, days, there, trace).Select(key =>
    {
        var line = trace ? due!.Missing.Trace(scan) : null;
        var value = trace ? 0m : due!.Missing.Land(scan);
        return new EachPart
        {
            Key = key,
            State = PartState.Missing,
            Low = line?.Low.Numerator ?? value,
            High = line?.High.Numerator ?? value,
            Needs = line is null || line.Low == line.High ? System.Array.Empty<Finding>() : Needs.Of(line),
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

    /// <summary>In a sum, a part that may not count may be one that is missing instead; where as many were due it is one of the two.</summary>
    private void OpenToMissing(Scan scan, WindowDays days, List<EachPart> parts)
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

        var certain = parts.FindAll(p => !p.IsOpen && !p.IsMissing);
        if (keep is null && trim is null && Lacking(scan, days, certain, trace: true).Count() == parts.Count(p => p.IsMissing) + open.Count)
        {
            // How its records earn what they do is not all of it.
            open.ForEach(p => (p.IsReplaced, p.State, p.Working) = (true, PartState.Counted, null));
        }
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
        part.Needs = line is null || part.Low == part.High ? part.Needs : Needs.Of(line);
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

    /// <summary>The fold of the parts that count; null when there are none and the fold of nothing is not zero.</summary>
    private Fraction? FoldOf(IEnumerable<EachPart> parts, Func<EachPart, decimal> value)
    {
        var counted = parts.Where(p => p.State == PartState.Counted || (p.State == PartState.Missing && fold != Fold.Count)).Select(value).ToArray();
        return counted.Length == 0 && (hasNone || fold is not (Fold.Sum or Fold.Count))
            ? null
            : FoldNumbers.Of(fold, counted);
    }
}
