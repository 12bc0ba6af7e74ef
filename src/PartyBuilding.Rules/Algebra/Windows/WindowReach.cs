namespace PartyBuilding.Rules;

/// <summary>One way in which a window may run, and the record from which it runs.</summary>
internal readonly struct WindowReach
{
    internal WindowReach(int record, DayBounds first, DayBounds last)
    {
        Record = record;
        First = first;
        Last = last;
    }

    /// <summary>No record from which it could run.</summary>
    internal static WindowReach None => new WindowReach(-1, new DayBounds(DayBounds.Never), new DayBounds(int.MinValue));

    /// <summary>The record; -1 where a date says the day.</summary>
    internal int Record { get; }

    internal DayBounds First { get; }

    internal DayBounds Last { get; }

    internal bool IsExact => First.IsExact && Last.IsExact;

    internal bool IsNone => First.Earliest > Last.Latest;
}
