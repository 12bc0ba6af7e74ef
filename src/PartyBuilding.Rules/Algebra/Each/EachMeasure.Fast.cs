using System;

namespace PartyBuilding.Rules;

/// <content>The ways without parts: one walk over the records of a kind, without allocation.</content>
internal sealed partial class EachMeasure
{
    private decimal AddPoints(Scan scan)
    {
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

            if (isUniform && table.MatchesAll)
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
                if (!isUniform)
                {
                    sum += table.Points(combination);
                    scan.IsUnknown |= table.HasUnknown && table.IsUnknown(combination);
                }
            }
        }

        return !isUniform ? sum : count == 0 ? 0m : count * uniform;
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

        return count * uniform;
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
