using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Date arithmetic that stops at the last date there is.</summary>
internal static class DateReckoning
{
    private static readonly LocalDate First = new(1, 1, 1);

    private static readonly LocalDate Last = LocalDate.MaxIsoValue;

    internal static ReckonedDate After(LocalDate day, int count, DateUnit unit, MonthEnd monthEnd, WorkingCalendar calendar) => unit switch
    {
        DateUnit.Day => ReckonedDate.Certain(PlusDays(day, count)),
        DateUnit.WorkingDay => WorkingDaysAfter(day, count, calendar),
        DateUnit.Week => ReckonedDate.Certain(PlusDays(day, 7L * count)),
        DateUnit.Month => ReckonedDate.Certain(PlusMonths(day, count, monthEnd)),
        _ => ReckonedDate.Certain(PlusMonths(day, 12L * count, monthEnd)),
    };

    /// <summary>The day at the earliest: days that the calendar does not know may all be worked.</summary>
    internal static LocalDate EarliestAfter(LocalDate day, int count, DateUnit unit, MonthEnd monthEnd, WorkingCalendar calendar)
    {
        if (unit != DateUnit.WorkingDay)
        {
            return After(day, count, unit, monthEnd, calendar).Date;
        }

        LocalDate at = day;
        for (int left = count; left > 0 && at < Last;)
        {
            at = at.PlusDays(1);
            left -= !calendar.Knows(at) || calendar.IsWorkingDay(at) ? 1 : 0;
        }

        return at;
    }

    /// <summary>The day that lies so long before another one, at the latest where the calendar does not know days in between.</summary>
    internal static ReckonedDate Before(LocalDate day, int count, DateUnit unit, WorkingCalendar calendar)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return ReckonedDate.Certain(MinusDays(day, count));
            case DateUnit.Week:
                return ReckonedDate.Certain(MinusDays(day, 7L * count));
            case DateUnit.Month:
                return ReckonedDate.Certain(MinusMonths(day, count));
            case DateUnit.Year:
                return ReckonedDate.Certain(MinusMonths(day, 12L * count));
        }

        bool assumed = false;
        LocalDate at = day;
        for (int left = count; left > 0 && at > First;)
        {
            at = at.PlusDays(-1);
            assumed |= !calendar.Knows(at);
            left -= !calendar.Knows(at) || calendar.IsWorkingDay(at) ? 1 : 0;
        }

        return ReckonedDate.Of(at, assumed);
    }

    internal static ReckonedDate LastDayFrom(LocalDate first, int count, DateUnit unit, WorkingCalendar calendar)
    {
        if (unit == DateUnit.WorkingDay && count > 0)
        {
            return first > LocalDate.MinIsoValue
                ? WorkingDaysAfter(first.PlusDays(-1), count, calendar)
                : WorkingDaysAfter(first, count - (calendar.IsWorkingDay(first) ? 1 : 0), calendar);
        }

        if (unit is DateUnit.Day or DateUnit.Week)
        {
            long days = unit == DateUnit.Week ? 7L * count : count;
            return ReckonedDate.Certain(days == 0 ? DayBefore(first) : PlusDays(first, days - 1));
        }

        // The day before the one that no longer belongs to the stretch; where that day does not exist, the stretch ends with its month.
        long months = unit == DateUnit.Year ? 12L * count : count;
        return ReckonedDate.Certain(months > MonthsLeft(first) ? Last : DayBefore(PlusMonths(first, months, MonthEnd.NextDay)));
    }

    private static LocalDate DayBefore(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);

    private static long MonthsLeft(LocalDate day) => (((long)Last.Year - day.Year) * 12) + Last.Month - day.Month;

    private static LocalDate PlusDays(LocalDate day, long count) =>
        count > Period.DaysBetween(day, Last) ? Last : day.PlusDays((int)count);

    private static LocalDate MinusDays(LocalDate day, long count) =>
        count > Period.DaysBetween(First, day) ? First : day.PlusDays(-(int)count);

    private static LocalDate MinusMonths(LocalDate day, long count) =>
        count > ((long)day.Year * 12) + day.Month - 13 ? First : day.PlusMonths(-(int)count);

    private static LocalDate PlusMonths(LocalDate day, long count, MonthEnd monthEnd)
    {
        if (count > MonthsLeft(day))
        {
            return Last;
        }

        LocalDate moved = day.PlusMonths((int)count);
        return monthEnd == MonthEnd.NextDay && moved.Day < day.Day ? PlusDays(moved, 1) : moved;
    }

    private static ReckonedDate WorkingDaysAfter(LocalDate day, int count, WorkingCalendar calendar)
    {
        bool assumed = false;
        LocalDate at = day;
        for (int left = count; left > 0 && at < Last;)
        {
            at = at.PlusDays(1);
            assumed |= !calendar.Knows(at);
            left -= calendar.IsWorkingDay(at) ? 1 : 0;
        }

        return ReckonedDate.Of(at, assumed);
    }
}
