using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Records of the ledger that count, and what is needed to say what each earned: nothing of it is written down before it is read.</summary>
internal sealed class RowTrail : PartTrail
{
    private readonly WorkLedger ledger;
    private readonly int[]? rows;
    private readonly int from;
    private readonly int to;
    private readonly EachMeasure line;

    internal RowTrail(Fold folding, WorkLedger ledger, int[] rows, EachMeasure line)
        : base(folding)
    {
        this.ledger = ledger;
        this.rows = rows;
        this.line = line;
    }

    internal RowTrail(Fold folding, WorkLedger ledger, int from, int to, EachMeasure line)
        : base(folding)
    {
        this.ledger = ledger;
        this.from = from;
        this.to = to;
        this.line = line;
    }

    internal override IReadOnlyList<ExplainedPart> Parts()
    {
        var parts = new List<ExplainedPart>();
        var count = rows?.Length ?? to - from;
        for (var i = 0; i < count;)
        {
            var key = line.KeyOf(ledger, Row(i));
            var records = new List<ExplainedRecord>(1) { new ExplainedRecord(ledger, Row(i)) };
            var value = Fraction.Of(line.EarnedBy(ledger, Row(i)));
            for (i++; key is not null && i < count && string.Equals(key, line.KeyOf(ledger, Row(i)), StringComparison.Ordinal); i++)
            {
                records.Add(new ExplainedRecord(ledger, Row(i)));
            }

            parts.Add(new ExplainedPart(key, records, value, value, PartState.Counted, null));
        }

        return parts;
    }

    private int Row(int i) => rows is null ? from + i : rows[i];
}
