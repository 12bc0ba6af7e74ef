using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The days on which records count for one subject or part, and from which record they run. Immutable.</summary>
public sealed class ExplainedWindow
{
    internal ExplainedWindow(EntryId? entry, LocalDate? from, LocalDate? to, bool isOver)
    {
        Entry = entry;
        From = from;
        To = to;
        IsOver = isOver;
    }

    internal ExplainedWindow(WorkLedger ledger, WindowReach reach, WindowDays days)
        : this(reach.Record < 0 ? null : ledger.Entry[reach.Record], Date(reach.First.Earliest), Date(reach.Last.Earliest), days.IsOver)
    {
    }

    /// <summary>The record from which it runs, or up to which; null where a date says the day, and where there is none.</summary>
    public EntryId? Entry { get; }

    /// <summary>The first day; null where there is no window, because there is no day from which it could run.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; it may lie after the close of the period. Null where there is no window.</summary>
    public LocalDate? To { get; }

    /// <summary>Whether it is over, and ends in the period where it must: only then something can be missing.</summary>
    public bool IsOver { get; }

    internal bool Contains(LocalDate day) => day >= From && day <= To;

    internal static ExplainedWindow None { get; } = new ExplainedWindow(null, null, null, false);

    private static LocalDate? Date(int day) => day == int.MinValue || day == DayBounds.Never ? null : EpochDay.ToDate(day);
}
