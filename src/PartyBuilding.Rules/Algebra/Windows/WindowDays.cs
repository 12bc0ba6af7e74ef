using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The days of a window, in days since 1970-01-01, both included; none where the first lies after the last.</summary>
internal readonly struct WindowDays
{
    internal WindowDays(int first, int last, bool isOver)
    {
        First = first;
        Last = last;
        IsOver = isOver;
    }

    internal static WindowDays None => new WindowDays(int.MaxValue, int.MinValue, false);

    internal int First { get; }

    /// <summary>The last day that counts: never after the close where the window hangs on a day of the subject.</summary>
    internal int Last { get; }

    /// <summary>Whether nothing can come any more: the last day has passed, not only the close of the period.</summary>
    internal bool IsOver { get; }

    internal bool Exists => First <= Last;

    internal DateSpan Span => DateSpan.Of(EpochDay.ToDate(First), EpochDay.ToDate(Last));

    internal bool Contains(int day) => day >= First && day <= Last;
}
