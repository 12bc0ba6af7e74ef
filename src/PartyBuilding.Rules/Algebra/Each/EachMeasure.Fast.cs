using System;

namespace PartyBuilding.Rules;

/// <content>The ways without parts: one walk over the records of a kind, without allocation.</content>
internal sealed partial class EachMeasure
{
    private decimal AddPoints(Scan scan)
    {
        var uniform = fold == Fold.Count ? 1m : table.Uniform;
        var sum = 0m;
        var count = 0;
        var combinations = scan.Ledger.Combination;
        foreach (var kind in kinds)
        {
            var from = scan.From(kind);
            var to = scan.To(kind);
            if (isWindowed)
            {
                Clip(scan.Ledger.Day, ref from, ref to);
            }

            if (uniform is not null && table.MatchesAll)
            {
                count += to - from;
                continue;
            }

            for (var i = from; i < to; i++)
            {
                var combination = combinations[i];
                if (!table.Matches(combination))
                {
                    continue;
                }

                count++;
                if (uniform is null)
                {
                    sum += table.Points(combination);
                    scan.IsUnknown |= table.HasUnknown && table.IsUnknown(combination);
                }
            }
        }

        return uniform is decimal each ? (count == 0 ? 0m : count * each) : sum;
    }

    private decimal AddQuantities(Scan scan)
    {
        var ledger = scan.Ledger;
        var quantity = (QuantityMeasure)points!;
        var sum = 0L;
        foreach (var kind in kinds)
        {
            var from = scan.From(kind);
            var to = scan.To(kind);
            if (isWindowed)
            {
                Clip(ledger.Day, ref from, ref to);
            }

            for (var i = from; i < to; i++)
            {
                if (table.MatchesAll || table.Matches(ledger.Combination[i]))
                {
                    sum += quantity.Millionths(ledger.Amounts[ledger.Amount[i]]);
                }
            }
        }

        return QuantityMeasure.FromMillionths(sum);
    }

    private decimal CountSlots(Scan scan)
    {
        var ledger = scan.Ledger;
        var calendar = split.Calendar!;
        var stamp = scan.NextStamp(calendar.Count);
        var stamps = scan.Stamps;
        var count = 0;
        foreach (var kind in kinds)
        {
            var from = scan.From(kind);
            var to = scan.To(kind);
            if (isWindowed)
            {
                Clip(ledger.Day, ref from, ref to);
            }

            for (var i = from; i < to; i++)
            {
                if (!table.MatchesAll && !table.Matches(ledger.Combination[i]))
                {
                    continue;
                }

                var slot = calendar.SlotOf(ledger.Day[i]);
                if (stamps[slot] != stamp)
                {
                    stamps[slot] = stamp;
                    count++;
                }
            }
        }

        return fold == Fold.Count ? count : count * table.Uniform!.Value;
    }

    /// <summary>Records of a kind stand by date, so a window is a run of them.</summary>
    private void Clip(int[] days, ref int from, ref int to)
    {
        while (from < to && days[from] < firstDay)
        {
            from++;
        }

        while (to > from && days[to - 1] > lastDay)
        {
            to--;
        }
    }
}
