using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class EarthScienceBranchTests
{
    private static readonly Policy Policy = Regulation.Of("earth-science-branch-150");
    private static readonly SubjectId One = RegulationCase.Branch("1");

    [Theory]
    [InlineData("140", "110", "119", "good")] // 42 + 77
    [InlineData("150", "150", "150", "excellent")] // 45 + 105: full marks
    [InlineData("120", "120", "120", "excellent")] // 120 stands in two bands: the upper
    [InlineData("120", "119.99", "119.99", "good")] // 36 + 83.993 = 119.993
    [InlineData("119.99", "120", "120", "excellent")] // 35.997 + 84 = 119.997 → 120.00, graded as shown
    [InlineData("100", "100", "100", "good")] // 100 stands in two bands: the upper
    [InlineData("99.9", "99.9", "99.9", "ordinary")]
    [InlineData("80", "80", "80", "ordinary")]
    [InlineData("79.9", "79.9", "79.9", "poor")]
    [InlineData("0", "0", "0", "poor")]
    public void Self_weighs_thirty_and_committee_seventy(string self, string committee, string score, string grade)
    {
        var result = Rated("1", Number(self), Number(committee)).Judge(Policy, One);

        result.Score.Value.Should().Be(Number(score));
        result.Grade.Should().Be(grade);
    }

    [Fact]
    public void Committee_sheets_are_averaged_first()
    {
        // (110 + 112 + 114) ÷ 3 = 112; 0.3 × 120 + 0.7 × 112 = 36 + 78.4 = 114.4
        var input = new RegulationCase().WithBranch("1").Mark(One, "assessment", "self", One, 120);
        for (var n = 0; n < 3; n++)
        {
            input.Mark(One, "assessment", "committee", RegulationCase.Person("c" + RegulationCase.Number(n)), 110 + (2 * n));
        }

        input.Judge(Policy, One).Score.Value.Should().Be(114.4m);
    }

    [Fact]
    public void Missing_committee_leaves_the_score_open()
    {
        // 0.3 × 140 = 42, and 0 to 0.7 × 150 = 105 more.
        var result = Rated("1", 140, null).Judge(Policy, One);

        result.Score.Value.Should().BeNull();
        result.Score.Low.Should().Be(42);
        result.Score.High.Should().Be(147);
        result.Grade.Should().BeNull();
    }

    [Theory]
    [InlineData("120", false)]
    [InlineData("119.9", true)]
    public void Only_excellent_branches_may_compete_for_the_university_title(string score, bool barred) =>
        Rated("1", Number(score), Number(score)).Judge(Policy, One).Findings.Any(f => f.Code == "not-eligible-advanced").Should().Be(barred);

    [Theory]
    [InlineData(new[] { 140, 130, 120, 110 }, 3)]
    [InlineData(new[] { 140, 130 }, 2)] // the third prize stays open
    [InlineData(new[] { 140, 140, 140, 110 }, 3)]
    [InlineData(new[] { 140, 130, 120, 120 }, 2)] // equal at the third place: the committee decides
    [InlineData(new[] { 140, 130, 130, 130 }, 1)]
    [InlineData(new[] { 130, 130, 130, 130 }, 0)]
    public void First_prize_goes_to_three_branches(int[] scores, int prizes)
    {
        var input = new RegulationCase();
        for (var n = 0; n < scores.Length; n++)
        {
            Rate(input, RegulationCase.Number(n + 1), scores[n], scores[n]);
        }

        input.Evaluate(Policy).Report.ByRank().Count(r => r.Honours.Contains("first-prize")).Should().Be(prizes);
    }

    private static RegulationCase Rated(string key, decimal? self, decimal? committee) => Rate(new RegulationCase(), key, self, committee);

    private static RegulationCase Rate(RegulationCase input, string key, decimal? self, decimal? committee)
    {
        SubjectId branch = RegulationCase.Branch(key);
        input.WithBranch(key);
        if (self is { } s)
        {
            input.Mark(branch, "assessment", "self", branch, s);
        }

        if (committee is { } c)
        {
            input.Mark(branch, "assessment", "committee", RegulationCase.Branch("committee"), c);
        }

        return input;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
