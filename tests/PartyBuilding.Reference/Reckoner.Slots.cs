using System;
using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <content>Slots of the calendar.</content>
internal sealed partial class Reckoner
{
    /// <summary>The slots of a span; the first and the last may be cut off by it.</summary>
    private IEnumerable<DateSpan> Slots(Cadence cadence, DateSpan span)
    {
        for (LocalDate day = span.Start; day <= span.LastDay; day = Slot(cadence, day).LastDay.PlusDays(1))
        {
            yield return DateSpan.Of(day, LocalDate.Min(Slot(cadence, day).LastDay, span.LastDay));
        }
    }

    /// <summary>The slot that holds a day.</summary>
    private DateSpan Slot(Cadence cadence, LocalDate day)
    {
        switch (cadence)
        {
            case Cadence.Day:
                return DateSpan.Of(day, day);
            case Cadence.Week:
                LocalDate monday = day.PlusDays(1 - (int)day.DayOfWeek);
                return DateSpan.Of(monday, monday.PlusDays(6));
            case Cadence.TenDays:
                return Within(day, day.Day <= 10 ? 1 : day.Day <= 20 ? 11 : 21, day.Day <= 10 ? 10 : day.Day <= 20 ? 20 : 31);
            case Cadence.HalfMonth:
                return Within(day, day.Day <= 15 ? 1 : 16, day.Day <= 15 ? 15 : 31);
            case Cadence.Month:
                return Months(day, 1);
            case Cadence.TwoMonths:
                return Months(day, 2);
            case Cadence.Quarter:
                return Months(day, 3);
            case Cadence.HalfYear:
                return Months(day, 6);
            case Cadence.Year:
                return Months(day, 12);
            default:
                throw new NotSupportedException(cadence.ToString());
        }
    }

    private static DateSpan Within(LocalDate day, int from, int to) => DateSpan.Of(
        new LocalDate(day.Year, day.Month, from),
        new LocalDate(day.Year, day.Month, Math.Min(to, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month))));

    /// <summary>Whole months of the calendar year, or of one that starts on the day on which the policy's periods do.</summary>
    private DateSpan Months(LocalDate day, int months)
    {
        if (_policy.PeriodStarts is AnnualDate starts)
        {
            LocalDate year = starts.InYear(day.Year) > day ? starts.InYear(day.Year - 1) : starts.InYear(day.Year);
            int after = months;
            while (year.PlusMonths(after) <= day && after < 12)
            {
                after += months;
            }

            return DateSpan.Of(year.PlusMonths(after - months), (after == 12 ? starts.InYear(year.Year + 1) : year.PlusMonths(after)).PlusDays(-1));
        }

        LocalDate first = new(day.Year, (((day.Month - 1) / months) * months) + 1, 1);
        return DateSpan.Of(first, first.PlusMonths(months).PlusDays(-1));
    }
}
