using System;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class VolunteerStarsTests
{
    private const string Community = "volunteer-stars.community";

    private static readonly Policy Cumulative = Regulation.Of("volunteer-stars.cumulative");
    private static readonly Policy Yearly = Regulation.Of(Community);
    private static readonly SubjectId Volunteer = SubjectId.Of("volunteer", "v1");

    [Theory]
    [InlineData(99.5, "none")]
    [InlineData(100, "one-star")] // 1
    [InlineData(299, "one-star")]
    [InlineData(300, "two-star")] // 2
    [InlineData(599.5, "two-star")]
    [InlineData(600, "three-star")] // 3
    [InlineData(999, "three-star")]
    [InlineData(1000, "four-star")] // 4
    [InlineData(1499.5, "four-star")]
    [InlineData(1500, "five-star")] // 5
    [InlineData(1501, "five-star")]
    public void Hours_in_all_give_stars(double hours, string star) => Star(Served((decimal)hours)).Should().Be(star);

    [Fact]
    public void Hours_of_earlier_years_count() => Star(Served(100).Record(Volunteer, "volunteer.served", Hours(200), new LocalDate(2019, 5, 1)))
        .Should().Be("two-star"); // 100 + 200

    [Fact]
    public void Star_needs_an_application() => Star(Served(600, applied: false)).Should().Be("none"); // 6

    [Theory]
    [InlineData(2023, 12, 31, 2025, 12, 30, "three-star")] // 7: over the day before the close
    [InlineData(2024, 1, 1, 2025, 12, 31, "none")] // the last day of two years
    [InlineData(2025, 12, 31, 2026, 12, 30, "none")] // begins at the close
    public void Who_is_barred_for_false_hours_gets_no_star(int year, int month, int day, int toYear, int toMonth, int toDay, string star) =>
        Star(Served(600).Record(Volunteer, "star.barred", r => r.Until(new LocalDate(toYear, toMonth, toDay)), new LocalDate(year, month, day)))
            .Should().Be(star);

    [Theory]
    [InlineData(9.5, 0, "none")] // 8
    [InlineData(10, 1, "one-star")]
    [InlineData(19.5, 1, "one-star")]
    [InlineData(20, 2, "two-star")]
    [InlineData(29.5, 2, "two-star")]
    [InlineData(30, 3, "three-star")]
    [InlineData(39.5, 3, "three-star")]
    [InlineData(40, 4, "four-star")]
    [InlineData(49.5, 4, "four-star")]
    [InlineData(50, 5, "five-star")]
    [InlineData(80, 5, "five-star")]
    public void Hours_of_the_year_give_community_stars(double hours, int stars, string grade)
    {
        var result = Registered(1, 1).Record(Volunteer, "volunteer.served", Hours((decimal)hours)).Judge(Yearly, Volunteer);

        result.Score.Value.Should().Be(stars);
        result.Grade.Should().Be(grade);
    }

    [Theory]
    [InlineData(9, 30, "two-star")]
    [InlineData(10, 1, "two-star")] // 1 October to 31 December: three months
    [InlineData(10, 2, "none")] // a day short
    public void Community_star_needs_three_months(int month, int day, string star) =>
        Registered(month, day).Record(Volunteer, "volunteer.served", Hours(25), RegulationCase.On(11)).Judge(Yearly, Volunteer).Grade.Should().Be(star);

    [Fact]
    public void Community_stars_add_up_over_years() // 4 before, 2 this year
    {
        var result = Registered(1, 1).LastYear(Volunteer, Community, r => r.WithScore(4m).WithGrade("three-star"))
            .Record(Volunteer, "volunteer.served", Hours(20))
            .Record(Volunteer, "volunteer.served", Hours(50), new LocalDate(2024, 12, 31)).Judge(Yearly, Volunteer);

        result.Score.Value.Should().Be(6);
        result.Grade.Should().Be("two-star");
    }

    private static RegulationCase Served(decimal hours, bool applied = true) => new RegulationCase().WithSubject(Volunteer)
        .Fact(Fact.Of(Volunteer, "applied", applied)).Record(Volunteer, "volunteer.served", Hours(hours));

    private static RegulationCase Registered(int month, int day) => new RegulationCase().WithSubject(Volunteer)
        .Record(Volunteer, "volunteer.registered", on: RegulationCase.On(month, day));

    private static Func<WorkRecord, WorkRecord> Hours(decimal hours) => r => r.Quantity(hours);

    private static string? Star(RegulationCase input) => input.Judge(Cumulative, Volunteer).Grade;
}
