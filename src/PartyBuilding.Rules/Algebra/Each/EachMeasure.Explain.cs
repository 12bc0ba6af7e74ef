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
        if (IsByColumns && !table.HasOpen && !(table.HasUnknown && fold == Fold.Sum))
        {
            return new Draft(Interval.Of(Own(scan))) { Trail = rowTrail, TrailSubject = scan.LedgerSubject };
        }

        return anchored is not null ? ExplainAnchored(scan) : ExplainParts(scan, new WindowDays(firstDay, lastDay, true));
    }

    private Draft ExplainParts(Scan scan, WindowDays days)
    {
        var filtering = new Tracing();
        var parts = Parts(scan, days, trace: true, filtering);
        var needs = parts.SelectMany(p => p.Needs)
            .Concat(filtering.Needs ?? Array.Empty<Finding>()).Distinct().ToArray();
        if (NeedsBeside(scan, days, parts) is IEnumerable<Finding> beside)
        {
            return new Draft(OwnBounds) { Needs = needs.Concat(beside).Distinct().ToArray() };
        }

        if (Ends(parts, scan, days) is not Interval own)
        {
            var none = this.none.Trace(scan, OwnBounds, Label);
            none.Trail = Trail(scan.Ledger, parts);
            return none;
        }

        return new Draft(own) { Trail = Trail(scan.Ledger, parts), Needs = needs.Length == 0 ? null : needs };
    }

    private protected override Draft ReadBelow(NoteReader notes) =>
        new Draft(default) { Trail = rowTrail, TrailSubject = notes.LedgerSubject };

    /// <summary>The key of the part to which a record belongs; null when it is a part of its own.</summary>
    internal string? KeyOf(WorkLedger ledger, int row) => split.KeyOf(ledger, row);

    /// <summary>What the key of a part is called; null where it has no title.</summary>
    internal LocalizedText? TitleOf(string? key) => split.TitleOf(key);

    /// <summary>What the part of a record earned, on the ways without parts.</summary>
    internal decimal EarnedBy(WorkLedger ledger, int row) => fold == Fold.Count
        ? 1m
        : way == Way.AddQuantities
            ? QuantityMeasure.FromMillionths(((QuantityMeasure)points!).Millionths(ledger.Amounts[ledger.Amount[row]]))
            : table.Points(ledger.Combination[row]);

    /// <summary>How the part of a record came about, on the ways without parts; null where value and record say all.</summary>
    internal ExplainedLine? WorkingOf(WorkLedger ledger, int row) => fold == Fold.Count || way == Way.AddQuantities
        ? null
        : table.Working(ledger, ledger.Combination[row]);

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

            var run = new RecordRun(ledger.SegmentStart[segment], ledger.SegmentStart[segment + 1]);
            if (isWindowed)
            {
                run = run.Within(ledger.Day, firstDay, lastDay);
            }

            for (var i = run.From; i < run.To; i++)
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

    private PartTrail Trail(WorkLedger ledger, List<EachPart> parts) => PartTrail.Of(
        fold,
        parts.Select(p => new ExplainedPart(
            p.Key,
            p.Rows.Select(row => new ExplainedRecord(ledger, row)).ToArray(),
            Fraction.Of(p.Low),
            Fraction.Of(p.High),
            p.State,
            p.Working,
            split.TitleOf(p.Key))).ToArray(),
        RunsIn);
}
