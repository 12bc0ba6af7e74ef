using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>How the number came about.</content>
internal sealed partial class EachMeasure
{
    private protected override Draft Explain(Scan scan)
    {
        if (way != Way.Parts && !(table.HasUnknown && fold == Fold.Sum))
        {
            return new Draft(Interval.Of(Own(scan))) 
            {
                Trail = rowTrail ??= new RowTrail(fold, scan.Ledger, this),
                TrailSubject = scan.LedgerSubject,
            };
        }

        var parts = Parts(scan, trace: true);
        var needs = parts.Where(p => p.Working is not null).SelectMany(p => p.Working!.Needs).Distinct().ToArray();
        if (Ends(parts, scan.Ledger) is not Interval own)
        {
            var none = this.none.Trace(scan, OwnBounds, Label);
            none.Trail = Trail(scan.Ledger, parts);
            return none;
        }

        return new Draft(own) { Trail = Trail(scan.Ledger, parts), Needs = needs.Length == 0 ? null : needs };
    }

    /// <summary>The key of the part to which a record belongs; null when it is a part of its own.</summary>
    internal string? KeyOf(WorkLedger ledger, int row) => split.KeyOf(ledger, row);

    /// <summary>What the part of a record earned, on the ways without parts.</summary>
    internal decimal EarnedBy(WorkLedger ledger, int row) => fold == Fold.Count
        ? 1m
        : way == Way.AddQuantities
            ? QuantityMeasure.FromMillionths(((QuantityMeasure)points!).Millionths(ledger.Amounts[ledger.Amount[row]]))
            : table.Points(ledger.Combination[row]);

    /// <summary>A subject's records that this line counts, by date, then entry.</summary>
    internal List<int> CountedRows(WorkLedger ledger, int subject)
    {
        var rows = new List<int>();
        for (var segment = ledger.SubjectSegment[subject]; segment < ledger.SubjectSegment[subject + 1]; segment++)
        {
            if (Array.BinarySearch(kinds, ledger.SegmentKind[segment]) < 0)
            {
                continue;
            }

            var from = ledger.SegmentStart[segment];
            var to = ledger.SegmentStart[segment + 1];
            if (isWindowed)
            {
                Clip(ledger.Day, ref from, ref to);
            }

            for (var i = from; i < to; i++)
            {
                if (table.Matches(ledger.Combination[i]))
                {
                    rows.Add(i);
                }
            }
        }

        Order(ledger, rows);
        return rows;
    }

    /// <summary>
    /// The fold at both ends. Keeping, trimming and folding grow with every part, so the ends of the parts give the ends of the fold;
    /// parts that may or may not count are taken both ways.
    /// </summary>
    private Interval? Ends(List<EachPart> parts, WorkLedger ledger)
    {
        var open = parts.Where(p => p.State == PartState.Open).ToArray();
        if (open.Length == 0)
        {
            return AtEnd(parts, ledger, p => p.Low) is Fraction low ? new Interval(low, AtEnd(parts, ledger, p => p.High)!.Value) : null;
        }

        if (fold is Fold.Sum or Fold.Count)
        {
            var certain = parts.Where(p => p.State != PartState.Open).ToArray();
            var low = FoldOf(certain, p => p.Low)?.Numerator ?? 0m;
            var high = FoldOf(certain, p => p.High)?.Numerator ?? 0m;
            return Interval.Between(low + open.Sum(p => Math.Min(0m, p.Low)), high + open.Sum(p => Math.Max(0m, p.High)));
        }

        var all = parts.Where(p => p.State is PartState.Open or PartState.Counted or PartState.Missing).ToArray();
        var hull = Interval.Between(all.Min(p => p.Low), all.Max(p => p.High));
        return none.Bounds is Interval stand ? hull.Hull(stand) : hull;
    }

    /// <summary>The fold of one end of every part; what is kept and trimmed is chosen anew, since at that end other parts may be best.</summary>
    private Fraction? AtEnd(List<EachPart> parts, WorkLedger ledger, Func<EachPart, decimal> end)
    {
        if (parts.TrueForAll(p => p.Low == p.High))
        {
            return FoldOf(parts, end);
        }

        var fixedParts = parts.Select(p => p.At(end(p))).ToList();
        if (keep is not null)
        {
            PartChoice.Keep(keep, fixedParts.FindAll(p => !p.IsMissing), ledger);
        }

        PartChoice.Trim(trimBest, trimWorst, fixedParts);
        return FoldOf(fixedParts, p => p.Low);
    }

    private PartTrail Trail(WorkLedger ledger, List<EachPart> parts) => PartTrail.Of(fold, parts.Select(p => new ExplainedPart(
        p.Key,
        p.Rows.Select(row => new ExplainedRecord(ledger, row)).ToArray(),
        Fraction.Of(p.Low),
        Fraction.Of(p.High),
        p.State,
        p.Working)).ToArray());
}
