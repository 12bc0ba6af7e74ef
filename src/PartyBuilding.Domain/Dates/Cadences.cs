using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The calendar slots of a <see cref="Cadence"/>.</summary>
public static class Cadences
{
    /// <summary>The calendar slots that a span touches, clipped to the span, in order.</summary>
    /// <remarks>
    /// The first and the last slot may be shorter than the cadence. A term is one slot, the whole span. Weeks alone do not fit into years: what is due every week
    /// is due in the year that has most of the days of the week, four or more, as in ISO 8601, so that a year owes 52 or 53.
    /// </remarks>
    /// <exception cref="ArgumentException">The span is open, or the cadence is not one of the enumeration.</exception>
    public static IReadOnlyList<DateSpan> SlotsIn(this Cadence cadence, DateSpan bounded)
    {
        LocalDate end = bounded.End
            ?? throw new ArgumentException($"Slots need a span with an end; it is {bounded}.", nameof(bounded));
        List<DateSpan> slots = [];
        LocalDate start = bounded.Start;
        while (true)
        {
            int left = DaysLeftInSlot(cadence, start);
            if (left >= Period.DaysBetween(start, end))
            {
                slots.Add(DateSpan.Of(start, end));
                return slots.AsReadOnly();
            }

            LocalDate last = start.PlusDays(left);
            slots.Add(DateSpan.Of(start, last));
            start = last.PlusDays(1);
        }
    }

    /// <summary>Whether a slot of which so many days lie in a span is owed in it: always, but for a week only when most of its days do.</summary>
    internal static bool IsOwed(this Cadence cadence, int? days) => cadence != Cadence.Week || !(days <= 3);

    /// <summary>The days on which what a slot owes can be done: its own, but of a week that a span cuts all from Monday to Sunday.</summary>
    internal static DateSpan Whole(this Cadence cadence, DateSpan slot) => cadence != Cadence.Week
        ? slot
        : DateSpan.Of(slot.Start.PlusDays(1 - (int)slot.Start.DayOfWeek), slot.LastDay.PlusDays(7 - (int)slot.LastDay.DayOfWeek));

    /// <summary>The number of the calendar slot that holds the date: later slots have higher numbers, neighbours differ by one.</summary>
    internal static int SlotOf(this Cadence cadence, LocalDate date)
    {
        LocalDate day = date.Iso();
        int month = (day.Year * 12) + day.Month - 1;
        return cadence switch
        {
            Cadence.Day => day.DayNumber(),
            Cadence.Week => FloorDivide(day.DayNumber() + 3, 7), // 1970-01-01 was a Thursday
            Cadence.TenDays => (month * 3) + Math.Min(2, (day.Day - 1) / 10),
            Cadence.HalfMonth => (month * 2) + (day.Day > 15 ? 1 : 0),
            Cadence.Term => 0,
            _ => FloorDivide(month, MonthsOf(cadence)),
        };
    }

    /// <summary>Months in a slot; zero for what is not made of whole months.</summary>
    internal static int WholeMonths(this Cadence cadence) => cadence switch
    {
        Cadence.Month => 1,
        Cadence.TwoMonths => 2,
        Cadence.Quarter => 3,
        Cadence.HalfYear => 6,
        Cadence.Year => 12,
        _ => 0,
    };

    internal static int DaysLeftInSlot(this Cadence cadence, LocalDate date)
    {
        int day = date.Day;
        int monthDays = date.Calendar.GetDaysInMonth(date.Year, date.Month);
        switch (cadence)
        {
            case Cadence.Day:
                return 0;
            case Cadence.Week:
                return 7 - (int)date.DayOfWeek;
            case Cadence.TenDays:
                return (day <= 10 ? 10 : day <= 20 ? 20 : monthDays) - day;
            case Cadence.HalfMonth:
                return (day <= 15 ? 15 : monthDays) - day;
            case Cadence.Term:
                return int.MaxValue;
            default:
                int months = MonthsOf(cadence);
                int lastMonth = (((date.Month - 1) / months) + 1) * months;
                int lastDay = date.Calendar.GetDaysInMonth(date.Year, lastMonth);
                return Period.DaysBetween(date, new LocalDate(date.Year, lastMonth, lastDay));
        }
    }

    private static int MonthsOf(Cadence cadence)
    {
        int months = cadence.WholeMonths();
        return months > 0
            ? months
            : throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "A cadence is one of the named values, Day to Term.");
    }

    private static int FloorDivide(int dividend, int divisor) =>
        dividend >= 0 ? dividend / divisor : -((-dividend + divisor - 1) / divisor);
}
