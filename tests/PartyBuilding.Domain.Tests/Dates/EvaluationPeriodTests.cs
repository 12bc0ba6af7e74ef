using System;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Dates;

public sealed class EvaluationPeriodTests
{
    public static TheoryData<EvaluationPeriod, string, string> Named => new()
    {
        { EvaluationPeriod.Year(2025), "2025", "2025-01-01/2025-12-31" },
        { EvaluationPeriod.HalfYear(2025, 2), "2025-H2", "2025-07-01/2025-12-31" },
        { EvaluationPeriod.Quarter(2025, 1), "2025-Q1", "2025-01-01/2025-03-31" },
        { EvaluationPeriod.Month(2024, 2), "2024-02", "2024-02-01/2024-02-29" },
        { EvaluationPeriod.Year(987), "0987", "0987-01-01/0987-12-31" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void Calendar_period_has_a_label_that_is_read_back(EvaluationPeriod period, string label, string span)
    {
        period.Label.Should().Be(label);
        period.ToString().Should().Be(label);
        period.Span.ToString().Should().Be(span);
        EvaluationPeriod.TryParse(label, out EvaluationPeriod? read).Should().BeTrue();
        read.Should().Be(period);
    }

    [Fact]
    public void Calendar_dates_given_by_hand_make_the_same_period() =>
        EvaluationPeriod.Of(Cadence.Year, DateSpan.Year(2025)).Should().Be(EvaluationPeriod.Year(2025));

    [Fact]
    public void Shifted_year_is_labelled_by_its_dates_and_read_with_its_cadence()
    {
        EvaluationPeriod shifted = EvaluationPeriod.Of(Cadence.Year, DateSpan.Of(new LocalDate(2024, 12, 1), new LocalDate(2025, 11, 30)));

        shifted.Label.Should().Be("2024-12-01/2025-11-30");
        shifted.Previous().Label.Should().Be("2023-12-01/2024-11-30");
        EvaluationPeriod.TryParse(shifted.Label, Cadence.Year, out EvaluationPeriod? read).Should().BeTrue();
        read.Should().Be(shifted);
        EvaluationPeriod.TryParse(shifted.Label, out read).Should().BeTrue();
        read!.Cadence.Should().Be(Cadence.Term);
    }

    [Theory]
    [InlineData(Cadence.Year, "2024-12-01", "2024-12-01/2025-11-30")]
    [InlineData(Cadence.Year, "2025-01-01", "2025")]
    [InlineData(Cadence.HalfYear, "2025-03-01", "2025-03-01/2025-08-31")]
    [InlineData(Cadence.Month, "2025-01-31", "2025-01-31/2025-02-28")]
    [InlineData(Cadence.Month, "2024-01-30", "2024-01-30/2024-02-29")]
    [InlineData(Cadence.Week, "2025-01-01", "2025-01-01/2025-01-07")]
    [InlineData(Cadence.Day, "2025-01-01", "2025-01-01/2025-01-01")]
    public void Period_from_a_day_lasts_as_long_as_its_cadence(Cadence cadence, string start, string label) =>
        EvaluationPeriod.From(cadence, NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value).Label.Should().Be(label);

    [Theory]
    [InlineData(Cadence.TenDays)]
    [InlineData(Cadence.HalfMonth)]
    [InlineData(Cadence.Term)]
    public void Period_without_a_length_of_its_own_needs_both_days(Cadence cadence) =>
        FluentActions.Invoking(() => EvaluationPeriod.From(cadence, new LocalDate(2025, 1, 1))).Should().Throw<ArgumentException>().WithParameterName(nameof(cadence));

    [Theory]
    [InlineData("2025", "2024")]
    [InlineData("2025-H1", "2024-H2")]
    [InlineData("2025-H2", "2025-H1")]
    [InlineData("2025-Q1", "2024-Q4")]
    [InlineData("2024-03", "2024-02")]
    [InlineData("2025-01", "2024-12")]
    public void Previous_is_the_one_before(string label, string previous)
    {
        EvaluationPeriod.TryParse(label, out EvaluationPeriod? period).Should().BeTrue();

        period!.Previous().Label.Should().Be(previous);
    }

    [Theory]
    [InlineData(Cadence.Day, "2025-03-01/2025-03-01", "2025-02-28/2025-02-28")]
    [InlineData(Cadence.Week, "2025-01-06/2025-01-12", "2024-12-30/2025-01-05")]
    [InlineData(Cadence.TenDays, "2025-03-01/2025-03-10", "2025-02-21/2025-02-28")]
    [InlineData(Cadence.TenDays, "2025-03-21/2025-03-31", "2025-03-11/2025-03-20")]
    [InlineData(Cadence.HalfMonth, "2025-03-01/2025-03-15", "2025-02-16/2025-02-28")]
    [InlineData(Cadence.HalfMonth, "2025-03-16/2025-03-31", "2025-03-01/2025-03-15")]
    [InlineData(Cadence.TwoMonths, "2025-01-01/2025-02-28", "2024-11-01/2024-12-31")]
    public void Previous_of_a_slot_is_the_slot_before(Cadence cadence, string label, string previous)
    {
        EvaluationPeriod.TryParse(label, cadence, out EvaluationPeriod? period).Should().BeTrue();

        period!.Previous().Label.Should().Be(previous);
    }

    [Fact]
    public void Term_has_no_previous_to_compute()
    {
        EvaluationPeriod term = EvaluationPeriod.Of(Cadence.Term, DateSpan.Of(new LocalDate(2021, 7, 1), new LocalDate(2026, 6, 30)));

        term.Invoking(period => period.Previous()).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-H3")]
    [InlineData("2025-Q0")]
    [InlineData("2025-Q12")]
    [InlineData("2025/03")]
    [InlineData("2025 03")]
    [InlineData("+025")]
    [InlineData("0000")]
    [InlineData("2025-03-02/2025-03-01")]
    [InlineData("2025-03-01/..")]
    [InlineData("2025-02-30/2025-03-01")]
    public void Text_that_is_no_period_is_not_read(string? text)
    {
        EvaluationPeriod.TryParse(text, out EvaluationPeriod? period).Should().BeFalse();
        period.Should().BeNull();
    }

    [Fact]
    public void Open_span_and_unknown_cadence_are_refused()
    {
        Action open = () => EvaluationPeriod.Of(Cadence.Year, DateSpan.From(new LocalDate(2025, 1, 1)));
        Action unknown = () => EvaluationPeriod.Of((Cadence)42, DateSpan.Year(2025));
        Action half = () => EvaluationPeriod.HalfYear(2025, 3);

        open.Should().Throw<ArgumentException>().WithParameterName("span");
        unknown.Should().Throw<ArgumentOutOfRangeException>();
        half.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("half");
    }
}
