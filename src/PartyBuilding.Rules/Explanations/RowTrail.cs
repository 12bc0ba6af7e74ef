using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Records of the ledger that a line counts: nothing of them is written down before it is read, so that all subjects share one trail.</summary>
internal sealed class RowTrail : PartTrail
{
    private readonly WorkLedger ledger;
    private readonly EachMeasure line;

    internal RowTrail(Fold folding, SlotGrid? runsIn, WorkLedger ledger, EachMeasure line)
        : base(folding, runsIn)
    {
        this.ledger = ledger;
        this.line = line;
    }

    internal override IReadOnlyList<ExplainedPart> Parts(int subject)
    {
        var parts = new List<ExplainedPart>();
        if (subject < 0)
        {
            return parts;
        }

        var rows = line.CountedRows(ledger, subject);
        for (var i = 0; i < rows.Count;)
        {
            var key = line.KeyOf(ledger, rows[i]);
            var records = new List<ExplainedRecord>(1) { new ExplainedRecord(ledger, rows[i]) };
            var value = Fraction.Of(line.EarnedBy(ledger, rows[i]));
            var working = line.WorkingOf(ledger, rows[i]);
            for (i++; key is not null && i < rows.Count && string.Equals(key, line.KeyOf(ledger, rows[i]), StringComparison.Ordinal); i++)
            {
                records.Add(new ExplainedRecord(ledger, rows[i]));
            }

            parts.Add(new ExplainedPart(key, records, value, value, PartState.Counted, working, line.TitleOf(key)));
        }

        return parts;
    }
}
