using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class DistrictStarsTests
{
    private static readonly Policy Policy = Regulation.Of("district-stars-10-40-30");

    [Theory]
    [InlineData(9, 0, 3, 2)] // 0.9, 3.6, 2.7: a tenth of nine is no place
    [InlineData(10, 1, 4, 3)]
    [InlineData(18, 1, 7, 5)] // 1.8, 7.2, 5.4
    [InlineData(19, 1, 7, 5)] // 1.9, 7.6, 5.7
    [InlineData(20, 2, 8, 6)]
    [InlineData(100, 10, 40, 30)]
    public void Shares_of_all_branches_are_rounded_down(int branches, int five, int four, int three)
    {
        var report = Ranked(branches).Evaluate(Policy).Report;

        Stars(report, "five-star").Should().Be(five);
        Stars(report, "four-star").Should().Be(four);
        Stars(report, "three-star").Should().Be(three);
        Stars(report, "not-rated").Should().Be(branches - five - four - three);
    }

    [Fact]
    public void Stars_follow_the_rank()
    {
        var report = Ranked(18).Evaluate(Policy).Report;

        // 1 five-star, 2 to 8 four-star, 9 to 13 three-star, 14 to 18 not rated.
        Grade(report, 1).Should().Be("five-star");
        Grade(report, 2).Should().Be("four-star");
        Grade(report, 8).Should().Be("four-star");
        Grade(report, 9).Should().Be("three-star");
        Grade(report, 13).Should().Be("three-star");
        Grade(report, 14).Should().Be("not-rated");
        Grade(report, 18).Should().Be("not-rated");
    }

    [Fact]
    public void First_without_an_application_leaves_five_stars_to_the_second()
    {
        var report = Ranked(18, n => n != 1).Evaluate(Policy).Report;

        Grade(report, 1).Should().Be("four-star");
        Grade(report, 2).Should().Be("five-star");
        Grade(report, 8).Should().Be("four-star"); // 1 and 3 to 8 are seven
        Grade(report, 9).Should().Be("three-star");
    }

    [Fact]
    public void Five_star_place_without_an_applicant_stays_open()
    {
        var report = Ranked(18, _ => false).Evaluate(Policy).Report;

        Stars(report, "five-star").Should().Be(0);
        Stars(report, "four-star").Should().Be(7);
        Grade(report, 7).Should().Be("four-star");
        Grade(report, 8).Should().Be("three-star");
    }

    [Theory]
    [InlineData("honour.awarded")]
    [InlineData("innovation.recognized")]
    public void District_recognition_gives_five_stars_outside_the_share(string kind)
    {
        var report = Ranked(18).Record(RegulationCase.Branch("18"), kind, r => r.With("level", "district")).Evaluate(Policy).Report;

        // The last by score is recognized directly; the shares stay 1, 7 and 5 of 18, so four are not rated.
        Grade(report, 18).Should().Be("five-star");
        Grade(report, 1).Should().Be("five-star");
        Stars(report, "five-star").Should().Be(2);
        Stars(report, "four-star").Should().Be(7);
        Stars(report, "three-star").Should().Be(5);
        Stars(report, "not-rated").Should().Be(4);
    }

    [Fact]
    public void First_recognized_directly_leaves_the_place_to_the_second()
    {
        var report = Ranked(18).Record(RegulationCase.Branch("1"), "honour.awarded", r => r.With("level", "nation")).Evaluate(Policy).Report;

        Grade(report, 1).Should().Be("five-star");
        Grade(report, 2).Should().Be("five-star");
        Grade(report, 9).Should().Be("four-star"); // 3 to 9 are seven
        Grade(report, 10).Should().Be("three-star");
    }

    [Fact]
    public void Township_honour_gives_no_star() =>
        Grade(Ranked(18).Record(RegulationCase.Branch("18"), "honour.awarded", r => r.With("level", "township")).Evaluate(Policy).Report, 18)
            .Should().Be("not-rated");

    [Fact]
    public void Two_first_with_equal_scores_leave_the_only_five_star_place_to_the_body()
    {
        var report = Ranked(18, tie: (1, 2)).Evaluate(Policy).Report;

        Stars(report, "five-star").Should().Be(0);
        Grade(report, 1).Should().Be("four-star");
        Grade(report, 2).Should().Be("four-star");
        Grade(report, 7).Should().Be("four-star"); // 1 to 7 are seven
        Grade(report, 8).Should().Be("three-star");
        Find(report, 1).Rank.Should().Be(1);
        Find(report, 2).Rank.Should().Be(1);
        Find(report, 3).Rank.Should().Be(3);
    }

    [Fact]
    public void Tie_inside_the_places_changes_nothing()
    {
        var report = Ranked(18, tie: (3, 4)).Evaluate(Policy).Report;

        Grade(report, 3).Should().Be("four-star");
        Grade(report, 4).Should().Be("four-star");
        Stars(report, "four-star").Should().Be(7);
    }

    [Fact]
    public void Branch_without_a_rating_is_open_and_has_no_rank()
    {
        var report = Ranked(18).WithBranch("new").Evaluate(Policy).Report;
        var open = report.Of(RegulationCase.Branch("new"));

        open.Score.Value.Should().BeNull();
        open.Score.Low.Should().Be(0);
        open.Score.High.Should().Be(100);
        open.Rank.Should().BeNull();
        Find(report, 1).Rank.Should().Be(1);
        Find(report, 1).IsProvisional.Should().BeTrue(); // 100 for the new one would be ahead of 99
    }

    [Fact]
    public void Next_star_is_told_with_the_points_of_its_last_place()
    {
        var report = Ranked(18, n => n is 1 or 2).Evaluate(Policy).Report;

        Find(report, 1).Next.Should().BeNull();
        Next(report, 2).Should().Be(("five-star", 1, true, 1)); // 98 to more than 99
        Find(report, 3).Next.Should().BeNull(); // no points give five stars without an application
        Next(report, 9).Should().Be(("four-star", 1, true, 8)); // 91 to more than 92
        Next(report, 18).Should().Be(("three-star", 5, true, 13)); // 82 to more than 87
    }

    [Fact]
    public void Next_star_of_those_between_whom_a_place_is_undecided_is_that_star()
    {
        // 8 and 9 have 92: seven places for four stars, six taken.
        var report = Ranked(18, tie: (8, 9)).Evaluate(Policy).Report;

        Next(report, 8).Should().Be(("four-star", 0, true, 8));
        Next(report, 9).Should().Be(("four-star", 0, true, 8));
        Next(report, 10).Should().Be(("four-star", 2, true, 8)); // 90 to more than 92
    }

    [Fact]
    public void Share_that_gives_no_place_is_not_told_as_next() =>
        Find(Ranked(9).Evaluate(Policy).Report, 1).Next.Should().BeNull();

    // Branch n of the ranking has 100 - n points; in a tie both have the points of the first.
    private static RegulationCase Ranked(int branches, System.Func<int, bool>? applied = null, (int First, int Second)? tie = null)
    {
        var input = new RegulationCase().WithBranches(branches);
        for (var n = 1; n <= branches; n++)
        {
            var key = RegulationCase.Branch(RegulationCase.Number(n));
            var score = 100m - (tie is { } t && t.Second == n ? t.First : n);
            input.Fact(Fact.Of(key, "assessedScore", score)).Fact(Fact.Of(key, "fiveStarApplied", applied?.Invoke(n) ?? true));
        }

        return input;
    }

    private static int Stars(EvaluationReport report, string grade) => report.ByRank().Count(r => r.Grade == grade);

    private static SubjectResult Find(EvaluationReport report, int n) => report.Of(RegulationCase.Branch(RegulationCase.Number(n)));

    private static (string Grade, decimal Missing, bool IsMore, int? Place) Next(EvaluationReport report, int n) =>
        Find(report, n).Next is { } next ? (next.Grade, next.Missing, next.IsMore, next.Place) : default;

    private static string? Grade(EvaluationReport report, int n) => Find(report, n).Grade;
}
