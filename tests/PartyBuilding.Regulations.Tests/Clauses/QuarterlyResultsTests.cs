using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 机关党建“红黄蓝”季度考评: the year is the mean of the four quarters × 60% + the rating at its end × 40%; two red cards in a year bar the best grade,
/// two quarters running with one are followed by a talk; who was excellent in three of the last five years is honoured.
/// </summary>
public sealed class QuarterlyResultsTests
{
    private static readonly SubjectId Branch = RegulationCase.Branch("1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "subject": "organization", "scope": { "value": "roster.kind", "is": "branch" },
        "vocabulary": {
          "facts": { "yearEnd": { "title": "年终考核得分|Rating at the end of the year", "type": "number", "range": [0, 100] } },
          "grades": { "excellent": "优秀|excellent", "good": "良好|good", "plain": "一般|plain" },
          "results": {
            "quarterly": { "title": "季度考评|Quarterly rating", "range": [0, 100], "grades": { "blue": "蓝牌|blue", "yellow": "黄牌|yellow", "red": "红牌|red" } },
            "clause": { "title": "年度考评|Yearly rating", "range": [0, 100], "grades": { "excellent": "优秀|excellent", "good": "良好|good", "plain": "一般|plain" } }
          }
        },
        "score": { "clause": "1", "sum": [
          { "clause": "1(1)", "each": "result.quarterly", "points": { "value": "result.score" }, "fold": "average", "ifNone": "pending", "times": "60%" },
          { "clause": "1(2)", "value": "yearEnd", "times": "40%" }
        ] },
        "then": [
          { "clause": "2", "grades": [{ "atLeast": 85, "give": "excellent" }, { "atLeast": 70, "give": "good" }], "otherwise": "plain" },
          { "overrides": [{ "clause": "3", "when": { "each": "result.quarterly", "where": { "result.grade": "red" }, "atLeast": 2 }, "ceiling": "good" }] },
          { "clause": "4", "finding": "talk", "title": "约谈|Talk", "when": {
            "each": "result.quarterly", "per": "quarter", "fold": "longestRun",
            "points": { "each": "these", "where": { "result.grade": "red" } }, "atLeast": 2 } },
          { "clause": "5", "finding": "honoured", "title": "连年优秀|Excellent for years", "when": {
            "each": "result.clause", "where": { "result.grade": "excellent" }, "during": { "last": 5, "unit": "year" }, "atLeast": 3 } }
        ]
        """);

    [Fact]
    public void Year_is_the_mean_of_its_quarters_and_the_rating_at_its_end()
    {
        // (80 + 90 + 100 + 70) ÷ 4 × 60% + 90 × 40% = 51 + 36; the quarter of the year before is not one of this year.
        var result = Quarters("blue blue blue blue", 80m, 90m, 100m, 70m)
            .Quarter(Branch, "quarterly", 2024, 4, r => r.WithScore(0m).WithGrade("red")).Judge(Policy, Branch);

        result.Score.Value.Should().Be(87m);
        result.Grade.Should().Be("excellent");
    }

    [Fact]
    public void Quarters_that_have_not_come_leave_the_year_open()
    {
        var result = new RegulationCase().WithBranch("1").Fact(Fact.Of(Branch, "yearEnd", 90m)).Judge(Policy, Branch);

        // Without any quarter 0 × 60% to 100 × 60%, and 36.
        result.Score.Low.Should().Be(36m);
        result.Score.High.Should().Be(96m);
    }

    [Theory]
    [InlineData("red blue blue blue", "excellent", "")]
    [InlineData("red blue red blue", "good", "")]
    [InlineData("blue red red blue", "good", "talk")]
    public void Red_cards_of_the_year_are_counted(string cards, string grade, string found)
    {
        var result = Quarters(cards, 90m, 90m, 90m, 90m).Judge(Policy, Branch);

        result.Grade.Should().Be(grade);
        result.Findings.Count.Should().Be(found.Length == 0 ? 0 : 1);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_of_the_last_five_years_are_enough(int years, bool isHonoured)
    {
        // The last five years end with 2025, whose own result is not issued yet: four earlier ones can be among them.
        var input = Quarters("blue blue blue blue", 90m, 90m, 90m, 90m).Earlier(Branch, "clause", 5, r => r.WithGrade("excellent"));
        for (var back = 1; back <= years; back++)
        {
            input.Earlier(Branch, "clause", back, r => r.WithGrade("excellent"));
        }

        input.Judge(Policy, Branch).Findings.Count.Should().Be(isHonoured ? 1 : 0);
    }

    private static RegulationCase Quarters(string cards, params decimal[] scores)
    {
        var input = new RegulationCase().WithBranch("1").Fact(Fact.Of(Branch, "yearEnd", 90m));
        for (var n = 1; n <= 4; n++)
        {
            var (score, card) = (scores[n - 1], cards.Split(' ')[n - 1]);
            input.Quarter(Branch, "quarterly", RegulationCase.Year, n, r => r.WithScore(score).WithGrade(card));
        }

        return input;
    }
}
