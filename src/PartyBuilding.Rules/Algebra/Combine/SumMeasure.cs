namespace PartyBuilding.Rules;

/// <summary>The sum of those that are not left out.</summary>
internal sealed class SumMeasure : CombineMeasure
{
    internal SumMeasure(Combine node, Binder binder)
        : base(node, binder)
    {
    }

    private protected override Interval OwnBounds
    {
        get
        {
            var sum = Interval.Of(0m);
            foreach (var number in Numbers)
            {
                sum = sum.Plus(number.Bounds.Landed(null, Head)).Tamed();
            }

            return sum;
        }
    }

    private protected override bool OwnIsMicro => System.Array.TrueForAll(Numbers, n => n.IsMicro);

    private protected override long OwnMicros(Scan scan)
    {
        var sum = 0L;
        foreach (var number in Numbers)
        {
            sum += number.TakeMicros(scan);
        }

        return sum;
    }

    private protected override decimal Own(Scan scan)
    {
        var sum = 0m;
        foreach (var number in Numbers)
        {
            var value = number.Land(scan);
            if (scan.IsLeftOut)
            {
                scan.IsLeftOut = false;
                continue;
            }

            sum += value;
        }

        return sum;
    }

    private protected override Draft Explain(Scan scan)
    {
        if (IsMicro && TryNote(scan, out var noted))
        {
            return noted;
        }

        var lines = new ExplainedLine[Numbers.Length];
        var known = 0m;
        var open = Interval.Of(0m);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Numbers[i].Trace(scan);
            if (lines[i].IsLeftOut)
            {
                continue;
            }

            if (lines[i].IsDecimal)
            {
                known += lines[i].Decimal;
            }
            else
            {
                open = open.Plus(new Interval(lines[i].Low, lines[i].High));
            }
        }

        return new Draft(open.Plus(Interval.Of(known))) { Children = lines };
    }

    /// <summary>The sum in whole millionths, its lines noted; false where millionths do not hold it, and decimals take it.</summary>
    private bool TryNote(Scan scan, out Draft draft)
    {
        scan.BeginNotes();
        try
        {
            draft = new Draft(Interval.Of(Micros.Decimal(OwnMicros(scan))));
            draft.Children = new NotedLines(this, scan.EndNotes(), scan.LedgerSubject);
            return true;
        }
        catch (System.OverflowException)
        {
            scan.EndNotes();
            draft = default;
            return false;
        }
    }
}
