using System;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Dates;

public sealed class DateSpanTests
{
    private static readonly DateSpan March = DateSpan.Month(2025, 3);

    [Fact]
    public void Both_ends_belong_to_a_span()
    {
        March.Contains(new LocalDate(2025, 3, 1)).Should().BeTrue();
        March.Contains(new LocalDate(2025, 3, 31)).Should().BeTrue();
        March.Contains(new LocalDate(2025, 2, 28)).Should().BeFalse();
        March.Contains(new LocalDate(2025, 4, 1)).Should().BeFalse();
        March.Days.Should().Be(31);
        DateSpan.Day(new LocalDate(2025, 3, 8)).Days.Should().Be(1);
        DateSpan.Year(2024).Days.Should().Be(366);
    }

    [Fact]
    public void Open_span_has_no_end()
    {
        DateSpan open = DateSpan.From(new LocalDate(2025, 1, 1));

        open.IsOpen.Should().BeTrue();
        open.End.Should().BeNull();
        open.Days.Should().BeNull();
        open.Contains(March).Should().BeTrue();
        March.Contains(open).Should().BeFalse();
        open.ToString().Should().Be("2025-01-01/..");
    }

    [Fact]
    public void Text_has_both_dates() => DateSpan.Year(2025).ToString().Should().Be("2025-01-01/2025-12-31");

    [Fact]
    public void End_before_start_is_refused()
    {
        Action act = () => DateSpan.Of(new LocalDate(2025, 3, 2), new LocalDate(2025, 3, 1));

        act.Should().Throw<ArgumentException>().WithParameterName("end").WithMessage("*2025-03-02*2025-03-01*");
    }

    [Fact]
    public void Spans_that_touch_on_a_day_overlap_and_neighbours_do_not()
    {
        DateSpan upTo = DateSpan.Of(new LocalDate(2025, 2, 1), new LocalDate(2025, 3, 1));

        upTo.Overlaps(March).Should().BeTrue();
        upTo.Intersect(March).Should().Be(DateSpan.Day(new LocalDate(2025, 3, 1)));
        DateSpan.Month(2025, 2).Overlaps(March).Should().BeFalse();
        DateSpan.Month(2025, 2).Intersect(March).Should().BeNull();
    }

    [Fact]
    public void Dates_of_another_calendar_are_the_same_days()
    {
        LocalDate hebrew = new LocalDate(2025, 3, 8).WithCalendar(CalendarSystem.HebrewCivil);

        DateSpan.Day(hebrew).Should().Be(DateSpan.Day(new LocalDate(2025, 3, 8)));
        March.Contains(hebrew).Should().BeTrue();
    }

    [Fact]
    public void Default_is_one_day() => default(DateSpan).Days.Should().Be(1);

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void Year_out_of_range_is_refused(int year)
    {
        Action act = () => DateSpan.Year(year);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 and 9998*");
    }

    [Fact]
    public void Month_out_of_range_is_refused()
    {
        Action act = () => DateSpan.Month(2025, 13);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("month");
    }
}
