using System;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Counts the working days in stretches of days, by a calendar. Immutable.</summary>
internal sealed class WorkedDays
{
    private const int Week = 7;
    private const int WeekdaysInWeek = 5;
    private readonly int[] exceptions;
    private readonly int firstKnown;
    private readonly int lastKnown;

    internal WorkedDays(WorkingCalendar calendar)
    {
        Calendar = calendar;
        exceptions = calendar.Exceptions.Select(EpochDay.Of).ToArray();
        firstKnown = calendar.Known is DateSpan known ? EpochDay.Of(known.Start) : int.MaxValue;
        lastKnown = calendar.Known is DateSpan same ? EpochDay.Of(same.LastDay) : int.MinValue;
    }

    internal WorkingCalendar Calendar { get; }

    /// <summary>At least those that are known to be worked on, at most also all that the calendar does not know; both ends are included.</summary>
    internal Interval Between(int first, int last)
    {
        var from = Math.Max(first, firstKnown);
        var to = Math.Min(last, lastKnown);
        if (from > to)
        {
            return Interval.Between(0m, last - first + 1);
        }

        var worked = Weekdays(from, to);
        foreach (var day in exceptions)
        {
            worked += day < from || day > to ? 0 : IsWeekday(day) ? -1 : 1;
        }

        return Interval.Between(worked, worked + (from - first) + (last - to));
    }

    /// <summary>What the calendar says of certain days alone.</summary>
    internal WorkingCalendar Within(int first, int last)
    {
        var from = Math.Max(first, firstKnown);
        var to = Math.Min(last, lastKnown);
        var days = Array.FindAll(exceptions, day => day >= from && day <= to);
        return from > to ? WorkingCalendar.None : WorkingCalendar.Of(
            DateSpan.Of(EpochDay.ToDate(from), EpochDay.ToDate(to)),
            days.Where(IsWeekday).Select(EpochDay.ToDate),
            days.Where(day => !IsWeekday(day)).Select(EpochDay.ToDate)).ValueOrThrow();
    }

    private static int Weekdays(int from, int to)
    {
        var days = to - from + 1;
        var weekdays = days / Week * WeekdaysInWeek;
        for (var day = to - (days % Week) + 1; day <= to; day++)
        {
            weekdays += IsWeekday(day) ? 1 : 0;
        }

        return weekdays;
    }

    /// <summary>1970-01-01 was a Thursday, the fourth day of its week.</summary>
    private static bool IsWeekday(int day) => (((day + 3) % Week) + Week) % Week < WeekdaysInWeek;
}
