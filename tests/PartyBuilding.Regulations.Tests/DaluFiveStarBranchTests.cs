using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class DaluFiveStarBranchTests
{
    private static readonly Policy Policy = Regulation.Of("dalu-five-star-branch");

    [Theory]
    [InlineData("90", true, "five-star")] // 2
    [InlineData("90", false, "four-star")] // both are needed
    [InlineData("110", false, "four-star")]
    [InlineData("89.99", true, "four-star")]
    [InlineData("80", false, "four-star")] // 3
    [InlineData("79.99", true, "three-star")]
    [InlineData("70", false, "three-star")] // 4
    [InlineData("69.99", false, "two-star")]
    [InlineData("60", false, "two-star")] // 5
    [InlineData("59.99", true, "one-star")] // 6
    public void Stars_begin_at_their_limits(string score, bool hasProject, string star)
    {
        var input = Add(New(), 1, decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture));

        input.Records(hasProject ? 1 : 0, Branch(1), "innovation.project").Judge(Policy, Branch(1)).Grade.Should().Be(star);
    }

    [Fact]
    public void Bonus_is_inside_the_hundred_and_ten()
    {
        // 1: 100 + 8 = 108; 100 + 12 = 112, above 110.
        Add(New(), 1, 100, bonus: 8).Judge(Policy, Branch(1)).Score.Value.Should().Be(108);
        Add(New(), 1, 100, bonus: 12).Judge(Policy, Branch(1)).Score.Value.Should().Be(110);
    }

    [Theory]
    [InlineData(10, 1, false)] // 9: one of ten
    [InlineData(10, 2, true)]
    [InlineData(14, 2, true)] // 1.4
    [InlineData(15, 2, false)] // 1.5
    public void More_stars_than_the_guide_are_marked_and_kept(int branches, int fiveStars, bool isMarked)
    {
        var input = New();
        for (var n = 1; n <= branches; n++)
        {
            Add(input, n, n <= fiveStars ? 100 - n : 50);
            input.Records(n <= fiveStars ? 1 : 0, Branch(n), "innovation.project");
        }

        var report = input.Evaluate(Policy).Report;

        report.Subjects.Count(s => s.Grade == "five-star").Should().Be(fiveStars);
        report.Subjects.Where(s => s.Findings.Any(f => f.Code == "over-guide")).Select(s => s.Subject.Key)
            .Should().BeEquivalentTo(isMarked ? Enumerable.Range(1, fiveStars).Select(RegulationCase.Number) : []);
    }

    [Theory]
    [InlineData(85, "four-star", 30, false)] // 3: thirty of a hundred
    [InlineData(85, "four-star", 31, true)]
    [InlineData(75, "three-star", 40, false)] // 4: forty
    [InlineData(75, "three-star", 41, true)]
    public void Guide_of_the_lower_stars_is_of_all_branches(int score, string star, int stars, bool isMarked)
    {
        var input = New();
        for (var n = 1; n <= 100; n++)
        {
            Add(input, n, n <= stars ? score : 50);
        }

        var report = input.Evaluate(Policy).Report;

        report.Subjects.Count(s => s.Grade == star).Should().Be(stars);
        report.Subjects.Count(s => s.Findings.Any(f => f.Code == "over-guide")).Should().Be(isMarked ? stars : 0);
    }

    [Theory]
    [InlineData(true, 95, "")]
    [InlineData(true, 85, "7")]
    [InlineData(false, 85, "")]
    public void Own_branch_must_reach_five_stars(bool isOwn, int score, string unmet)
    {
        var input = Add(New(), 1, score, isOwn);

        Unmet(input.Record(Branch(1), "innovation.project", on: On("07-05"))).Should().Be(unmet);
    }

    [Theory]
    [InlineData("07-01", "07-11", "")] // 8 and 9: first and last days
    [InlineData("07-10", "07-31", "")]
    [InlineData("06-30", "07-10", "8 9.review")]
    [InlineData("07-11", "08-01", "8 9.review")]
    public void Steps_are_taken_in_their_days(string application, string review, string unmet) =>
        Unmet(Add(New(), 1, 85, applied: application, reviewed: review)).Should().Be(unmet);

    private static SubjectId Branch(int n) => RegulationCase.Branch(RegulationCase.Number(n));

    private static RegulationCase New() => new RegulationCase().During(EvaluationPeriod.Year(2023));

    // One of seven indicators has the whole score.
    private static RegulationCase Add(
        RegulationCase input, int n, decimal score, bool isOwn = false, decimal bonus = 0, string applied = "07-05", string reviewed = "07-20")
    {
        input.WithBranch(RegulationCase.Number(n)).Fact(Fact.Of(Branch(n), "team", score)).Fact(Fact.Of(Branch(n), "ownBranch", isOwn));
        foreach (var indicator in new[] { "backbone", "venue", "workRules", "guarantee", "performance", "publicEvaluation" })
        {
            input.Fact(Fact.Of(Branch(n), indicator, 0m));
        }

        input.Fact(Fact.Of(Branch(n), "bonus", bonus));
        return input.Record(Branch(n), "application.filed", on: On(applied))
            .Record(Branch(n), "procedure.step", r => r.With("step", "propose"), On(reviewed));
    }

    private static string Unmet(RegulationCase input) => string.Join(' ', input.Judge(Policy, Branch(1)).Unmet.Select(f => f.Code));

    private static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse("2023-" + day).Value;
}
