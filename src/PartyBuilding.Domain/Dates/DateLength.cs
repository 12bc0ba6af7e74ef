using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A length of time as regulations state it: 10 days, 5 working days, 3 months (期限).</summary>
/// <remarks>
/// Immutable; equal when count, unit and month end are equal. Months and years are counted on the calendar: 15 May and 3 months is 15 August; a day that the
/// last month does not have becomes its last day, or the day after it by <see cref="WithMonthEnd"/>. Dates stop at 9999-12-31.
/// </remarks>
public sealed record DateLength
{
    private DateLength(int count, DateUnit unit, MonthEnd monthEnd)
    {
        Count = count;
        Unit = unit;
        MonthEnd = monthEnd;
    }

    /// <summary>How many of the unit.</summary>
    public int Count { get; }

    /// <summary>What is counted.</summary>
    public DateUnit Unit { get; }

    /// <summary>What becomes of a day that the last month does not have.</summary>
    public MonthEnd MonthEnd { get; }

    /// <summary>Calendar days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public static DateLength Days(int count) => Of(count, DateUnit.Day);

    /// <summary>Working days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public static DateLength WorkingDays(int count) => Of(count, DateUnit.WorkingDay);

    /// <summary>Weeks of seven days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public static DateLength Weeks(int count) => Of(count, DateUnit.Week);

    /// <summary>Calendar months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public static DateLength Months(int count) => Of(count, DateUnit.Month);

    /// <summary>Calendar years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public static DateLength Years(int count) => Of(count, DateUnit.Year);

    /// <summary>The same length, where a day that the last month does not have becomes this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public DateLength WithMonthEnd(MonthEnd monthEnd) => monthEnd is MonthEnd.LastDay or MonthEnd.NextDay
        ? new(Count, Unit, monthEnd)
        : throw new ArgumentOutOfRangeException(nameof(monthEnd), monthEnd, "A month end is LastDay or NextDay.");

    /// <summary>The day that lies this long after another one, which is not counted itself.</summary>
    /// <remarks>31 January and 1 month is 28 or 29 February. Monday and 5 working days is the next Monday. Nothing at all is the day itself.</remarks>
    public ReckonedDate After(LocalDate day, WorkingCalendar calendar)
    {
        Require.NotNull(calendar, nameof(calendar));
        return DateReckoning.After(day.Iso(), Count, Unit, MonthEnd, calendar);
    }

    /// <summary>As <see cref="After"/>, where days that the calendar does not know may all be worked: the day cannot be earlier.</summary>
    internal LocalDate EarliestAfter(LocalDate day, WorkingCalendar calendar) => DateReckoning.EarliestAfter(day, Count, Unit, MonthEnd, calendar);

    /// <summary>The day that lies this long before another one, which is not counted itself; a provisional one cannot be later.</summary>
    internal ReckonedDate Before(LocalDate day, WorkingCalendar calendar) => DateReckoning.Before(day, Count, Unit, calendar);

    /// <summary>The last day of a stretch of this length that counts its first day.</summary>
    /// <remarks>
    /// 5 working days from a Monday end on Friday; a year from 10 May ends on 9 May. A stretch from 31 January over 1 month ends with February, whatever the month end.
    /// A stretch of nothing ends on the day before it begins.
    /// </remarks>
    public ReckonedDate LastDayFrom(LocalDate first, WorkingCalendar calendar)
    {
        Require.NotNull(calendar, nameof(calendar));
        return DateReckoning.LastDayFrom(first.Iso(), Count, Unit, calendar);
    }

    /// <summary>Count and unit, such as "5 working days".</summary>
    public override string ToString()
    {
        string unit = Unit switch
        {
            DateUnit.Day => "day",
            DateUnit.WorkingDay => "working day",
            DateUnit.Week => "week",
            DateUnit.Month => "month",
            _ => "year",
        };
        string end = MonthEnd == MonthEnd.NextDay ? " or the next day" : string.Empty;
        return $"{Keys.Text(Count)} {unit}{(Count == 1 ? string.Empty : "s")}{end}";
    }

    /// <summary>Whether it is longer from whatever day it is counted, as far as the units tell: days and weeks, months and years, working days.</summary>
    internal bool IsLongerThan(DateLength other) => InBase.Unit == other.InBase.Unit && InBase.Count > other.InBase.Count;

    private (DateUnit Unit, long Count) InBase => Unit switch
    {
        DateUnit.Week => (DateUnit.Day, Count * 7L),
        DateUnit.Year => (DateUnit.Month, Count * 12L),
        _ => (Unit, Count),
    };

    /// <summary>This length so many times over.</summary>
    internal DateLength Times(int times) => new((int)Math.Min(int.MaxValue, (long)Count * times), Unit, MonthEnd);

    private static DateLength Of(int count, DateUnit unit) => count >= 0
        ? new(count, unit, MonthEnd.LastDay)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "A length is 0 or above.");
}
