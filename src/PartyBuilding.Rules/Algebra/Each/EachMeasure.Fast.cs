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
            Run(scan, kind, out var from, out var to);
            for (var i = from; i < to; i++)
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

    private int CountRecords(Scan scan)
    {
        var count = 0;
        var combinations = scan.Ledger.Combination;
        foreach (var kind in kinds)
        {
            Run(scan, kind, out var from, out var to);
            if (table.MatchesAll)
            {
                count += to - from;
                continue;
            }

            for (var i = from; i < to; i++)
            {
                count += table.Matches(combinations[i]) ? 1 : 0;
            }
        }

        return count;
    }

    private long AddMillionths(Scan scan)
    {
        var combinations = scan.Ledger.Combination;
        var amounts = scan.Ledger.Amount;
        var worth = millionths;
        var sum = 0L;
        foreach (var kind in kinds)
        {
            Run(scan, kind, out var from, out var to);
            if (table.MatchesAll)
            {
                for (var i = from; i < to; i++)
                {
                    sum += worth[amounts[i]];
                }

                continue;
            }

            for (var i = from; i < to; i++)
            {
                sum += table.Matches(combinations[i]) ? worth[amounts[i]] : 0;
            }
        }

        return sum;
    }

    private int CountSlots(Scan scan)
    {
        var days = scan.Ledger.Day;
        var combinations = scan.Ledger.Combination;
        var calendar = split.Calendar!;
        if (kinds.Length > 1)
        {
            return CountSlotsOfSeveral(scan, calendar);
        }

        // Records of one kind stand by date: a slot is new when it is another than the one before.
        var matchesAll = table.MatchesAll;
        var count = 0;
        var last = -1;
        foreach (var kind in kinds)
        {
            Run(scan, kind, out var from, out var to);
            for (var i = from; i < to; i++)
            {
                if (matchesAll || table.Matches(combinations[i]))
                {
                    var slot = calendar.SlotOf(days[i]);
                    count += slot == last ? 0 : 1;
                    last = slot;
                }
            }
        }

        return count;
    }

    private int CountSlotsOfSeveral(Scan scan, SlotCalendar calendar)
    {
        var ledger = scan.Ledger;
        var stamp = scan.NextStamp(calendar.Count);
        var stamps = scan.Stamps;
        var count = 0;
        foreach (var kind in kinds)
        {
            Run(scan, kind, out var from, out var to);
            for (var i = from; i < to; i++)
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
        Run(scan, kinds[0], out var from, out var to);
        var run = 0;
        var last = -2;
        for (var i = from; i < to; i++)
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

    /// <summary>The run of the subject's records of a kind that lies in the window.</summary>
    private void Run(Scan scan, int kind, out int from, out int to)
    {
        from = scan.From(kind);
        to = scan.To(kind);
        if (isWindowed)
        {
            Clip(scan.Ledger.Day, ref from, ref to);
        }
    }

    /// <summary>Records of a kind stand by date, so a window is a run of them.</summary>
    private void Clip(int[] days, ref int from, ref int to) => Clip(days, firstDay, lastDay, ref from, ref to);

    private static void Clip(int[] days, int first, int last, ref int from, ref int to)
    {
        while (from < to && days[from] < first)
        {
            from++;
        }

        while (to > from && days[to - 1] > last)
        {
            to--;
        }
    }
}
