namespace PartyBuilding.Rules;

/// <content>The ways without parts: one walk over the records of a kind, without allocation.</content>
internal sealed partial class EachMeasure
{
    private decimal AddPoints(Scan scan)
    {
        var sum = 0m;
        var combinations = scan.Ledger.Combination;
        foreach (var kind in kinds)
        {
            var run = Run(scan, kind);
            for (var i = run.From; i < run.To; i++)
            {
                var combination = combinations[i];
                if (table.Matches(combination))
                {
                    sum += fold == Fold.Count ? 1m : table.Points(combination);
                    scan.IsUnknown |= IsUnsettled(combination);
                }
            }
        }

        return sum;
    }

    /// <summary>Whether a combination lacks an attribute without which it is unknown whether it counts, or what for.</summary>
    private bool IsUnsettled(int combination) =>
        (table.HasOpen && table.IsOpen(combination)) || (table.HasUnknown && fold != Fold.Count && table.IsUnknown(combination));

    /// <summary>As parts are valued, one record after the other; nothing is kept of them.</summary>
    private decimal AddRecords(Scan scan)
    {
        var sum = 0m;
        var outer = scan.Frame;
        foreach (var kind in kinds)
        {
            var run = Run(scan, kind);
            for (var i = run.From; i < run.To; i++)
            {
                var combination = scan.Ledger.Combination[i];
                if (!table.Matches(combination))
                {
                    continue;
                }

                scan.Frame = Single(scan, i, outer.Keys);
                if ((isFilterDynamic || table.IsOpen(combination)) && !filter!.Holds(scan))
                {
                    continue;
                }

                sum += fold == Fold.Count ? 1m
                    : table.HasPoints && !table.IsUnknown(combination) ? table.Points(combination)
                    : points!.Land(scan);
            }
        }

        scan.Frame = outer;
        return sum;
    }

    private int CountRecords(Scan scan)
    {
        var count = 0;
        foreach (var kind in kinds)
        {
            var run = Run(scan, kind);
            count += table.MatchesAll ? run.Count : table.CountMatches(scan.Ledger.Combination, run);
        }

        return count;
    }

    private long AddMillionths(Scan scan)
    {
        var sum = 0L;
        foreach (var kind in kinds)
        {
            var run = Run(scan, kind);
            sum += table.MatchesAll ? Sum(scan.Ledger.Amount, millionths, run) : SumMatches(scan, run);
        }

        return sum;
    }

    private static long Sum(int[] amounts, long[] worth, RecordRun run)
    {
        var sum = 0L;
        for (var i = run.From; i < run.To; i++)
        {
            sum += worth[amounts[i]];
        }

        return sum;
    }

    private long SumMatches(Scan scan, RecordRun run)
    {
        var sum = 0L;
        for (var i = run.From; i < run.To; i++)
        {
            sum += table.Matches(scan.Ledger.Combination[i]) ? millionths[scan.Ledger.Amount[i]] : 0;
        }

        return sum;
    }

    /// <summary>How many slots hold a record. Those of one kind stand by date, so that none need be remembered but the last.</summary>
    private int CountSlots(Scan scan)
    {
        if (kinds.Length != 1)
        {
            return CountSlotsOfSeveral(scan, split.Calendar!);
        }

        var run = Run(scan, kinds[0]);
        return table.MatchesAll ? split.Calendar!.Count(scan.Ledger.Day, run) : CountMatchingSlots(scan, run, split.Calendar!);
    }

    private int CountMatchingSlots(Scan scan, RecordRun run, SlotCalendar calendar)
    {
        var count = 0;
        var last = -1;
        for (var i = run.From; i < run.To; i++)
        {
            if (table.Matches(scan.Ledger.Combination[i]))
            {
                var slot = calendar.SlotOf(scan.Ledger.Day[i]);
                count += slot == last ? 0 : 1;
                last = slot;
            }
        }

        return count;
    }

    private int CountSlotsOfSeveral(Scan scan, SlotCalendar calendar)
    {
        var ledger = scan.Ledger;
        var stamp = scan.NextStamp(calendar.Slots);
        var stamps = scan.Stamps;
        var count = 0;
        foreach (var kind in kinds)
        {
            var run = Run(scan, kind);
            for (var i = run.From; i < run.To; i++)
            {
                var slot = table.Matches(ledger.Combination[i]) ? calendar.SlotOf(ledger.Day[i]) : -1;
                if (slot >= 0 && stamps[slot] != stamp)
                {
                    stamps[slot] = stamp;
                    count++;
                }
            }
        }

        return count;
    }

    private int RunOfSlots(Scan scan)
    {
        var longest = 0;
        if (uniform <= 0m)
        {
            return longest;
        }

        // Records of one kind stand by date, so slots come in order.
        var records = Run(scan, kinds[0]);
        var run = 0;
        var last = -2;
        for (var i = records.From; i < records.To; i++)
        {
            var slot = table.Matches(scan.Ledger.Combination[i]) ? split.Calendar!.SlotOf(scan.Ledger.Day[i]) : last;
            if (slot != last)
            {
                run = slot == last + 1 ? run + 1 : 1;
                longest = System.Math.Max(longest, run);
                last = slot;
            }
        }

        return longest;
    }

    /// <summary>The subject's records of a kind that lie in the window.</summary>
    private RecordRun Run(Scan scan, int kind) =>
        isWindowed ? scan.Run(kind).Within(scan.Ledger.Day, firstDay, lastDay) : scan.Run(kind);
}
