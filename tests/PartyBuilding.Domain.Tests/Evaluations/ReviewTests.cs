using System;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class ReviewTests
{
    private static readonly Review Blank = Review.Of(
        EntryId.Of("r1"), OrganizationId.Of(407), "年度测评", "群众", SubjectId.Of(SubjectKinds.Ballot, "b17"), new LocalDate(2025, 12, 20));

    [Fact]
    public void Review_keeps_its_parts()
    {
        Review review = Blank.Mark(92.5m).Vote("优秀").Entered(Instant.FromUtc(2025, 12, 21, 8, 0));

        review.Subject.Should().Be((SubjectId)OrganizationId.Of(407));
        (review.Sheet, review.Group, review.Rater.Key).Should().Be(("年度测评", "群众", "b17"));
        (review.Points, review.Option).Should().Be((92.5m, "优秀"));
        review.EnteredAt.Should().Be(Instant.FromUtc(2025, 12, 21, 8, 0));
        Blank.Points.Should().BeNull("a new part gives a new review");
        Blank.Mark(92.5m).Should().Be(Blank.Mark(92.50m));
    }

    [Theory]
    [InlineData("0.000001")]
    [InlineData("1000000000")]
    [InlineData("-1000000000.000000")]
    public void Points_within_six_decimals_and_a_billion_are_kept(string points)
    {
        decimal given = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture);

        Blank.Mark(given).Points.Should().Be(given);
    }

    [Theory]
    [InlineData("0.0000001")]
    [InlineData("1000000000.1")]
    [InlineData("-79228162514264337593543950335")]
    public void Points_beyond_are_refused(string points)
    {
        Action act = () => Blank.Mark(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(points)).WithMessage("*1000000000*6 decimals*");
    }

    [Fact]
    public void Identifiers_that_are_none_and_words_that_are_no_codes_are_refused()
    {
        Action noEntry = () => Review.Of(default, Blank.Subject, "s", "g", Blank.Rater, Blank.Date);
        Action noRater = () => Review.Of(Blank.Entry, Blank.Subject, "s", "g", default, Blank.Date);
        Action noSheet = () => Review.Of(Blank.Entry, Blank.Subject, "a b", "g", Blank.Rater, Blank.Date);

        noEntry.Should().Throw<ArgumentException>().WithParameterName("entry");
        noRater.Should().Throw<ArgumentException>().WithParameterName("rater");
        noSheet.Should().Throw<ArgumentException>().WithParameterName("sheet");
    }
}
