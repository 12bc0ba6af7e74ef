using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Dates;

public sealed class WorkingCalendarTests
{
    [Fact]
    public void Holidays_are_off_and_exchanged_weekends_are_worked()
    {
        WorkingCalendar calendar = SpringFestival.Of2025;

        calendar.IsWorkingDay(new LocalDate(2025, 1, 27)).Should().BeTrue("a plain Monday");
        calendar.IsWorkingDay(new LocalDate(2025, 1, 28)).Should().BeFalse("New Year's Eve, a Tuesday");
        calendar.IsWorkingDay(new LocalDate(2025, 1, 26)).Should().BeTrue("a Sunday worked in exchange");
        calendar.IsWorkingDay(new LocalDate(2025, 2, 9)).Should().BeFalse("a plain Sunday");
    }

    [Fact]
    public void Outside_what_it_knows_Monday_to_Friday_are_assumed()
    {
        SpringFestival.Of2025.Knows(new LocalDate(2026, 1, 1)).Should().BeFalse();
        SpringFestival.Of2025.IsWorkingDay(new LocalDate(2026, 1, 1)).Should().BeTrue("a Thursday");
        WorkingCalendar.None.Known.Should().BeNull();
        WorkingCalendar.None.IsWorkingDay(new LocalDate(2025, 1, 26)).Should().BeFalse("a Sunday");
    }

    [Fact]
    public void Days_off_on_a_weekend_and_days_listed_again_make_no_difference()
    {
        LocalDate holiday = new(2025, 5, 1);
        WorkingCalendar plain = WorkingCalendar.Of(DateSpan.Year(2025), [holiday], []).ValueOrThrow();

        WorkingCalendar wordy = WorkingCalendar.Of(DateSpan.Year(2025), [holiday, holiday, new LocalDate(2025, 5, 3)], []).ValueOrThrow();

        wordy.Should().Be(plain);
        wordy.GetHashCode().Should().Be(plain.GetHashCode());
        wordy.Exceptions.Should().Equal(holiday);
        plain.Should().NotBe(WorkingCalendar.Of(DateSpan.Year(2025), [], []).ValueOrThrow());
    }
}
