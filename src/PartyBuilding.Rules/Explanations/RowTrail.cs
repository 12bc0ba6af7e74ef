using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A subject's records of the ledger that a line counts: nothing of them is written down before it is read.</summary>
internal sealed class RowTrail : PartTrail
{
    private readonly WorkLedger ledger;
    private readonly int subject;
    private readonly EachMeasure line;

    internal RowTrail(Fold folding, WorkLedger ledger, int subject, EachMeasure line)
        : base(folding)
    {
        this.ledger = ledger;
        this.subject = subject;
        this.line = line;
    }

    internal override IReadOnlyList<ExplainedPart> Parts()
    {
        var parts = new List<ExplainedPart>();
        var rows = line.CountedRows(ledger, subject);
        for (var i = 0; i < rows.Count;)
        {
            var key = line.KeyOf(ledger, rows[i]);
            var records = new List<ExplainedRecord>(1) { new ExplainedRecord(ledger, rows[i]) };
            var value = Fraction.Of(line.EarnedBy(ledger, rows[i]));
            for (i++; key is not null && i < rows.Count && string.Equals(key, line.KeyOf(ledger, rows[i]), StringComparison.Ordinal); i++)
            {
                records.Add(new ExplainedRecord(ledger, rows[i]));
            }

            parts.Add(new ExplainedPart(key, records, value, value, PartState.Counted, null));
        }

        return parts;
    }
}
