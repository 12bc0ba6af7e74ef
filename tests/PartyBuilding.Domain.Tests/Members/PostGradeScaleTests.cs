using System;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

/// <summary>Three posts and eighteen grades; who begins where and how long a grade lasts is an example.</summary>
public sealed class PostGradeScaleTests
{
    private static readonly PostGradeScale Scale = PostGradeScale.Of(18)
        .WithPost("worker", 1, 12).WithPost("deputy", 4, 15).WithPost("secretary", 7, 18)
        .BeginsAt("worker", 0, 1).BeginsAt("worker", 3, 2).BeginsAt("worker", 6, 3)
        .Advances(1, 12, DateLength.Years(2)).Advances(13, 18, DateLength.Years(3));

    [Theory]
    [InlineData("worker", 0, 1)]
    [InlineData("worker", 2, 1)]
    [InlineData("worker", 3, 2)]
    [InlineData("worker", 40, 3)]
    [InlineData("deputy", 40, 4)]
    public void Starting_grade_is_looked_up_by_full_years(string post, int years, int grade) =>
        Scale.StartingGrade(post, years).Should().Be(grade);

    [Theory]
    [InlineData("2020-02-29", 11, "2020-02-29", "2022-02-28")]
    [InlineData("2022-02-27", 11, "2020-02-29", "2022-02-28")]
    [InlineData("2022-02-28", 12, "2022-02-28", "2024-02-28")]
    [InlineData("2024-02-28", 13, "2024-02-28", "2027-02-28")]
    [InlineData("2027-02-28", 14, "2027-02-28", "2030-02-28")]
    [InlineData("2039-01-01", 17, "2036-02-28", "2039-02-28")]
    public void Normal_advancement_goes_grade_by_grade(string day, int grade, string since, string next)
    {
        PostGradeState state = Scale.StateOn(PostGrade.Of("secretary", 11, Day(2020, 2, 29)), Parse(day), WorkingCalendar.None);

        state.Grade.Should().Be(grade);
        state.Since.Should().Be(Parse(since));
        state.NextAdvancement.Should().Be(ReckonedDate.Certain(Parse(next)));
    }

    [Fact]
    public void Highest_grade_of_a_post_has_no_next_advancement()
    {
        Scale.StateOn(PostGrade.Of("worker", 12, Day(2020, 1, 1)), Day(2040, 1, 1), WorkingCalendar.None).NextAdvancement.Should().BeNull();
        Scale.StateOn(PostGrade.Of("secretary", 18, Day(2020, 1, 1)), Day(2040, 1, 1), WorkingCalendar.None).Grade.Should().Be(18);
        PostGradeScale.Of(3).WithPost("p", 1, 3).StateOn(PostGrade.Of("p", 1, Day(2020, 1, 1)), Day(2040, 1, 1), WorkingCalendar.None).Grade.Should().Be(1);
    }

    [Fact]
    public void Grade_outside_the_scale_or_post_throws()
    {
        Action none = () => PostGradeScale.Of(0);
        Action beyond = () => PostGradeScale.Of(18).WithPost("p", 5, 19);
        Action reversed = () => PostGradeScale.Of(18).WithPost("p", 5, 4);
        Action twice = () => Scale.WithPost("worker", 1, 2);
        Action unknown = () => Scale.StartingGrade("boss", 1);
        Action outside = () => Scale.StateOn(PostGrade.Of("secretary", 3, Day(2020, 1, 1)), Day(2021, 1, 1), WorkingCalendar.None);
        Action below = () => PostGrade.Of("worker", 0, Day(2020, 1, 1));

        none.Should().Throw<ArgumentOutOfRangeException>();
        beyond.Should().Throw<ArgumentOutOfRangeException>();
        reversed.Should().Throw<ArgumentOutOfRangeException>();
        twice.Should().Throw<ArgumentException>();
        unknown.Should().Throw<ArgumentException>().WithMessage("*boss*");
        outside.Should().Throw<ArgumentException>();
        below.Should().Throw<ArgumentException>();
    }

    private static LocalDate Parse(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
