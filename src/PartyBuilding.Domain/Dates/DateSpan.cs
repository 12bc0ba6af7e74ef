using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Days from a start to an end, both included; the end may be open (起止日期).</summary>
/// <remarks>Dates are kept in the ISO calendar. An end of 9999-12-31 is the same as an open end. <c>default</c> is the one day 0001-01-01.</remarks>
public readonly record struct DateSpan
{
    private readonly LocalDate _end;

    private DateSpan(LocalDate start, LocalDate end)
    {
        Start = start;
        _end = end;
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, which belongs to the span; null when the end is open.</summary>
    public LocalDate? End => IsOpen ? null : _end;

    /// <summary>Whether the span has no end.</summary>
    public bool IsOpen => _end == LocalDate.MaxIsoValue;

    /// <summary>The number of days, both ends included; null when the end is open.</summary>
    public int? Days => IsOpen ? null : Period.DaysBetween(Start, _end) + 1;

    /// <summary>The last day; for an open end the last day there is.</summary>
    internal LocalDate LastDay => _end;

    /// <summary>From a first to a last day, both included.</summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public static DateSpan Of(LocalDate start, LocalDate end)
    {
        LocalDate first = start.Iso();
        LocalDate last = end.Iso();
        return last >= first
            ? new(first, last)
            : throw new ArgumentException($"The end must not lie before the start {first.Text()}; it is {last.Text()}.", nameof(end));
    }

    /// <summary>From a first day on, without an end.</summary>
    public static DateSpan From(LocalDate start) => new(start.Iso(), LocalDate.MaxIsoValue);

    /// <summary>As a row gives it: open without a last day; the first day alone when the last one lies before it, which whoever holds it refuses.</summary>
    internal static DateSpan OfRow(LocalDate start, LocalDate? end) => end is LocalDate last ? Of(start, LocalDate.Max(start, last)) : From(start);

    /// <summary>One day.</summary>
    public static DateSpan Day(LocalDate date) => new(date.Iso(), date.Iso());

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998.</exception>
    public static DateSpan Year(int year)
    {
        CheckYear(year);
        return new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
    }

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the month not 1 to 12.</exception>
    public static DateSpan Month(int year, int month) => Months(year, month, 1, 12, nameof(month));

    /// <summary>Whether the day lies in the span.</summary>
    public bool Contains(LocalDate date)
    {
        LocalDate day = date.Iso();
        return day >= Start && day <= _end;
    }

    /// <summary>Whether every day of the other span lies in this one.</summary>
    public bool Contains(DateSpan other) => other.Start >= Start && other._end <= _end;

    /// <summary>Whether the two spans share a day.</summary>
    public bool Overlaps(DateSpan other) => other.Start <= _end && Start <= other._end;

    /// <summary>The days that both spans share; null when there are none.</summary>
    public DateSpan? Intersect(DateSpan other) => Overlaps(other)
        ? new DateSpan(LocalDate.Max(Start, other.Start), LocalDate.Min(_end, other._end))
        : null;

    /// <summary>The days of this span that are not in the other one: one span, two, or none.</summary>
    internal IEnumerable<DateSpan> Without(DateSpan other)
    {
        if (!Overlaps(other))
        {
            yield return this;
            yield break;
        }

        if (Start < other.Start)
        {
            yield return new(Start, other.Start.PlusDays(-1));
        }

        if (_end > other._end)
        {
            yield return new(other._end.PlusDays(1), _end);
        }
    }

    /// <summary>The same span from this later day on.</summary>
    internal DateSpan StartingOn(LocalDate day) => new(day, _end);

    /// <summary>Both dates, such as "2025-01-01/2025-12-31"; an open end is "..".</summary>
    public override string ToString() => $"{Start.Text()}/{(IsOpen ? ".." : _end.Text())}";

    /// <summary>The slot with this number in the year, when a year has <paramref name="slots"/> slots of <paramref name="length"/> months.</summary>
    internal static DateSpan Months(int year, int number, int length, int slots, string paramName)
    {
        CheckYear(year);
        if (number < 1 || number > slots)
        {
            throw new ArgumentOutOfRangeException(paramName, number, $"It must lie between 1 and {Keys.Text(slots)}.");
        }

        LocalDate start = new(year, ((number - 1) * length) + 1, 1);
        return new(start, start.PlusMonths(length).PlusDays(-1));
    }

    private static void CheckYear(int year)
    {
        if (year is < 1 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year must lie between 1 and 9998.");
        }
    }
}
