using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The span of time that an evaluation judges (考核周期).</summary>
public sealed record EvaluationPeriod
{
    private EvaluationPeriod(Cadence cadence, DateSpan span)
    {
        Cadence = cadence;
        Span = span;
    }

    /// <summary>How often such periods recur.</summary>
    public Cadence Cadence { get; }

    /// <summary>The days of the period; never open.</summary>
    public DateSpan Span { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start => Span.Start;

    /// <summary>The last day, which belongs to the period.</summary>
    public LocalDate End => Span.LastDay;

    /// <summary>"2025", "2025-H1", "2025-Q1" or "2025-03" for what the calendar names; otherwise start and end.</summary>
    public string Label => PeriodLabel.Of(this);

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998.</exception>
    public static EvaluationPeriod Year(int year) => new(Cadence.Year, DateSpan.Year(year));

    /// <summary>January to June (1) or July to December (2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the half not 1 or 2.</exception>
    public static EvaluationPeriod HalfYear(int year, int half) => new(Cadence.HalfYear, DateSpan.Months(year, half, 6, 2, nameof(half)));

    /// <summary>A quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the quarter not 1 to 4.</exception>
    public static EvaluationPeriod Quarter(int year, int quarter) => new(Cadence.Quarter, DateSpan.Months(year, quarter, 3, 4, nameof(quarter)));

    /// <summary>A month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the month not 1 to 12.</exception>
    public static EvaluationPeriod Month(int year, int month) => new(Cadence.Month, DateSpan.Month(year, month));

    /// <summary>A period that begins on this day and lasts as long as its cadence: a year from 1 December to 30 November, a school year, a week.</summary>
    /// <remarks>
    /// Days are counted for a day and a week; months, quarters, half-years and years on the calendar, where a day that the last month does not have
    /// is its last day: a month from 31 January ends with February.
    /// </remarks>
    /// <exception cref="ArgumentException">The cadence has no length of its own: ten days, half a month and a term are given with <see cref="Of"/>.</exception>
    public static EvaluationPeriod From(Cadence cadence, LocalDate start)
    {
        DateLength length = cadence switch
        {
            Cadence.Day => DateLength.Days(1),
            Cadence.Week => DateLength.Weeks(1),
            _ when cadence.WholeMonths() > 0 => DateLength.Months(cadence.WholeMonths()),
            _ => throw new ArgumentException($"{cadence} has no length that follows from its start; give both days with Of.", nameof(cadence)),
        };
        return new(cadence, DateSpan.Of(start, length.LastDayFrom(start, WorkingCalendar.None).Date));
    }

    /// <summary>A period with dates of its own: a term of office, half a month, a year cut short.</summary>
    /// <exception cref="ArgumentException">The span is open, or the cadence is not one of the enumeration.</exception>
    public static EvaluationPeriod Of(Cadence cadence, DateSpan span)
    {
        if (cadence is < Cadence.Day or > Cadence.Term)
        {
            throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "A cadence is one of the named values, Day to Term.");
        }

        return span.IsOpen
            ? throw new ArgumentException($"A period needs an end; it is {span}.", nameof(span))
            : new(cadence, span);
    }

    /// <summary>Reads a <see cref="Label"/>. Two dates give a term, since the text does not say the cadence.</summary>
    public static bool TryParse(string? text, out EvaluationPeriod? period) => PeriodLabel.TryParse(text, Cadence.Term, out period);

    /// <summary>Reads a <see cref="Label"/>; two dates are taken with the given cadence.</summary>
    public static bool TryParse(string? text, Cadence cadence, out EvaluationPeriod? period) => PeriodLabel.TryParse(text, cadence, out period);

    /// <summary>The period of the same cadence that ends on the day before this one starts.</summary>
    /// <remarks>A period that is no calendar slot is moved back by whole months or days of its cadence, whatever its own length.</remarks>
    /// <exception cref="InvalidOperationException">This is a term: its dates are set, not computed.</exception>
    public EvaluationPeriod Previous()
    {
        if (Cadence == Cadence.Term)
        {
            throw new InvalidOperationException($"The term before {Label} cannot be computed; give its dates with EvaluationPeriod.Of.");
        }

        return new(Cadence, DateSpan.Of(PreviousStart(), Start.PlusDays(-1)));
    }

    /// <summary>The label.</summary>
    public override string ToString() => Label;

    private LocalDate PreviousStart() => Cadence switch
    {
        Cadence.Day => Start.PlusDays(-1),
        Cadence.Week => Start.PlusDays(-7),
        Cadence.TenDays => Start.Day is 1 ? Start.PlusMonths(-1).PlusDays(20) : Start.PlusDays(-10),
        Cadence.HalfMonth => Start.Day is 1 ? Start.PlusMonths(-1).PlusDays(15) : Start.PlusDays(-15),
        _ => Start.PlusMonths(-Cadence.WholeMonths()),
    };
}
