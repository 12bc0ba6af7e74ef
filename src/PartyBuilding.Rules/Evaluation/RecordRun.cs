namespace PartyBuilding.Rules;

/// <summary>Records of one subject and kind, which stand together in the ledger, by date: from one up to another that is not among them.</summary>
internal readonly struct RecordRun
{
    internal RecordRun(int from, int to)
    {
        From = from;
        To = to;
    }

    internal int From { get; }

    internal int To { get; }

    internal int Count => To - From;

    /// <summary>Those of certain days, the first and the last included.</summary>
    internal RecordRun Within(int[] days, int first, int last)
    {
        var from = From;
        var to = To;
        while (from < to && days[from] < first)
        {
            from++;
        }

        while (to > from && days[to - 1] > last)
        {
            to--;
        }

        return new RecordRun(from, to);
    }
}
