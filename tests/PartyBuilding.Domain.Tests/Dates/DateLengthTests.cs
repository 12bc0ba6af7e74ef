using System;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Dates;

public sealed class DateLengthTests
{
    private static readonly LocalDate LastThereIs = LocalDate.MaxIsoValue;

    [Theory]
    [InlineData("2025-01-31", 1, "2025-02-28", "2025-03-01")]
    [InlineData("2024-01-31", 1, "2024-02-29", "2024-03-01")]
    [InlineData("2025-01-30", 1, "2025-02-28", "2025-03-01")]
    [InlineData("2025-01-28", 1, "2025-02-28", "2025-02-28")]
    [InlineData("2025-08-31", 1, "2025-09-30", "2025-10-01")] // a limit printed as "31 September"
    [InlineData("2025-08-31", 6, "2026-02-28", "2026-03-01")]
    [InlineData("2025-12-31", 2, "2026-02-28", "2026-03-01")]
    [InlineData("2025-05-15", 3, "2025-08-15", "2025-08-15")]
    public void Months_from_a_day_that_is_not_there_end_with_the_month_or_the_day_after(string from, int months, string lastDay, string nextDay)
    {
        DateLength length = DateLength.Months(months);

        length.After(Date(from), WorkingCalendar.None).Should().Be(ReckonedDate.Certain(Date(lastDay)));
        length.WithMonthEnd(MonthEnd.NextDay).After(Date(from), WorkingCalendar.None).Date.Should().Be(Date(nextDay));
    }

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2023-02-28", 1, "2024-02-28")]
    public void Years_over_a_leap_day(string from, int years, string expected) =>
        DateLength.Years(years).After(Date(from), WorkingCalendar.None).Date.Should().Be(Date(expected));

    [Fact]
    public void Working_days_pass_over_a_holiday_and_count_exchanged_weekends()
    {
        // After Friday 24 January: Sunday 26 (1), Monday 27 (2), then the holiday, 5 February (3), 6 (4), 7 (5).
        DateLength.WorkingDays(5).After(Date("2025-01-24"), SpringFestival.Of2025).Should().Be(ReckonedDate.Certain(Date("2025-02-07")));

        // From Monday 27 January on: 27 (1), 5 February (2), 6 (3), 7 (4), Saturday 8 (5).
        DateLength.WorkingDays(5).LastDayFrom(Date("2025-01-27"), SpringFestival.Of2025).Should().Be(ReckonedDate.Certain(Date("2025-02-08")));
    }

    [Fact]
    public void A_stretch_of_five_working_days_from_Monday_ends_on_Friday()
    {
        DateLength.WorkingDays(5).LastDayFrom(Date("2025-03-03"), SpringFestival.Of2025).Date.Should().Be(Date("2025-03-07"));
        DateLength.WorkingDays(5).After(Date("2025-03-03"), SpringFestival.Of2025).Date.Should().Be(Date("2025-03-10"));
        DateLength.WorkingDays(1).LastDayFrom(Date("2025-03-01"), SpringFestival.Of2025).Date.Should().Be(Date("2025-03-03"), "it starts on a Saturday");
    }

    [Fact]
    public void A_calendar_that_ends_on_the_way_makes_the_date_provisional()
    {
        // After Monday 29 December 2025: 30 (1), 31 (2); of 1 January and later the calendar knows nothing.
        DateLength.WorkingDays(2).After(Date("2025-12-29"), SpringFestival.Of2025).Should().Be(ReckonedDate.Certain(Date("2025-12-31")));
        DateLength.WorkingDays(5).After(Date("2025-12-29"), SpringFestival.Of2025).Should().Be(ReckonedDate.Provisional(Date("2026-01-05")));
        DateLength.WorkingDays(1).LastDayFrom(Date("2025-01-24"), WorkingCalendar.None).ToString().Should().Be("2025-01-24?");
    }

    [Theory]
    [InlineData("2014-05-10", 12, "2015-05-09")] // a year of probation
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("2024-01-30", 1, "2024-02-29")]
    [InlineData("2025-03-01", 1, "2025-03-31")]
    [InlineData("2025-03-01", 0, "2025-02-28")]
    public void The_last_day_of_months_that_count_their_first_day(string first, int months, string last) =>
        DateLength.Months(months).LastDayFrom(Date(first), WorkingCalendar.None).Date.Should().Be(Date(last));

    [Fact]
    public void Nothing_is_the_day_itself()
    {
        DateLength.Days(0).After(Date("2025-02-02"), WorkingCalendar.None).Date.Should().Be(Date("2025-02-02"));
        DateLength.WorkingDays(0).After(Date("2025-02-02"), WorkingCalendar.None).Should().Be(ReckonedDate.Certain(Date("2025-02-02")));
        DateLength.WorkingDays(0).LastDayFrom(Date("2025-02-02"), WorkingCalendar.None).Date.Should().Be(Date("2025-02-01"));
    }

    [Fact]
    public void Dates_stop_at_the_last_one_there_is()
    {
        foreach (DateLength length in new[]
                 {
                     DateLength.Days(int.MaxValue), DateLength.Weeks(int.MaxValue), DateLength.Months(int.MaxValue), DateLength.Years(int.MaxValue),
                     DateLength.Months(1).WithMonthEnd(MonthEnd.NextDay),
                 })
        {
            length.After(LastThereIs, WorkingCalendar.None).Date.Should().Be(LastThereIs);
            length.LastDayFrom(LastThereIs, WorkingCalendar.None).Date.Should().Be(LastThereIs);
        }

        DateLength.WorkingDays(9).After(LastThereIs.PlusDays(-3), WorkingCalendar.None).Date.Should().Be(LastThereIs);
        DateLength.Days(1).LastDayFrom(LastThereIs.PlusDays(-1), WorkingCalendar.None).Date.Should().Be(LastThereIs.PlusDays(-1));
        DateLength.Days(0).LastDayFrom(LocalDate.MinIsoValue, WorkingCalendar.None).Date.Should().Be(LocalDate.MinIsoValue);
        DateLength.WorkingDays(1).LastDayFrom(LocalDate.MinIsoValue, WorkingCalendar.None).Date.Should().BeLessThan(new LocalDate(-9998, 1, 5));
    }

    [Fact]
    public void A_length_below_nothing_is_refused()
    {
        Action below = () => DateLength.Months(-1);

        below.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Lengths_are_equal_by_value()
    {
        DateLength.Months(12).Should().Be(DateLength.Months(12)).And.NotBe(DateLength.Years(1));
        DateLength.Months(1).Should().NotBe(DateLength.Months(1).WithMonthEnd(MonthEnd.NextDay));
        DateLength.WorkingDays(1).ToString().Should().Be("1 working day");
    }

    [Law]
    public void A_stretch_ends_on_the_day_before_the_one_that_lies_its_length_after(int offset, int count)
    {
        // True for every unit where the day after exists; working days agree when the first day is one.
        LocalDate first = Date("2025-01-01").PlusDays(Math.Abs(offset % 1000));
        int length = 1 + Math.Abs(count % 40);
        DateLength.Days(length).LastDayFrom(first, SpringFestival.Of2025).Date.PlusDays(1).Should().Be(DateLength.Days(length).After(first, SpringFestival.Of2025).Date);
        if (SpringFestival.Of2025.IsWorkingDay(first))
        {
            DateLength.WorkingDays(length).LastDayFrom(first, SpringFestival.Of2025).Date
                .Should().Be(DateLength.WorkingDays(length - 1).After(first, SpringFestival.Of2025).Date);
        }

        LocalDate months = DateLength.Months(length).LastDayFrom(first, SpringFestival.Of2025).Date.PlusDays(1);
        months.Should().Be(DateLength.Months(length).WithMonthEnd(MonthEnd.NextDay).After(first, SpringFestival.Of2025).Date);
    }

    [Law]
    public void Working_days_after_a_day_are_as_many_as_said(int offset, int count)
    {
        LocalDate day = Date("2025-01-01").PlusDays(Math.Abs(offset % 400));
        int length = Math.Abs(count % 40);

        ReckonedDate end = DateLength.WorkingDays(length).After(day, SpringFestival.Of2025);

        int found = 0;
        bool known = true;
        for (LocalDate at = day.PlusDays(1); at <= end.Date; at = at.PlusDays(1))
        {
            found += SpringFestival.Of2025.IsWorkingDay(at) ? 1 : 0;
            known &= SpringFestival.Of2025.Knows(at);
        }

        found.Should().Be(length);
        end.IsProvisional.Should().Be(!known);
    }

    private static LocalDate Date(string text) => IsoDate.TryParse(text, out LocalDate date) ? date : throw new ArgumentException(text, nameof(text));
}
