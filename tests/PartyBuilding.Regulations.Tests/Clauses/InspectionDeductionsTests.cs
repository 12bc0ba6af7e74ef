using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 督查考核“扣分 + 加分”: 20 points, of which a problem costs 1 and its repetition 2 each, until none is left; a problem put right within 30 days costs half;
/// fewer petitions than in the year before earn 2, more cost 2; three late reports count as one that was not made.
/// </summary>
public sealed class InspectionDeductionsTests
{
    private static readonly SubjectId Branch = RegulationCase.Branch("1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "subject": "organization", "scope": { "value": "roster.kind", "is": "branch" },
        "vocabulary": {
          "records": {
            "problem.found": { "title": "督查发现问题|Problem found", "attributes": ["sort"] }, "flaw.found": { "title": "一般瑕疵|Flaw" },
            "flaw.mended": { "title": "整改到位|Flaw put right" }, "petition": { "title": "信访件|Petition" },
            "report.late": { "title": "迟报|Late report" }, "report.missing": { "title": "漏报|Report not made" } },
          "attributes": { "sort": { "title": "问题类别|Sort of problem", "type": "code", "values": "any" } }
        },
        "score": { "clause": "1", "deduct": [
          { "clause": "2", "each": "problem.found", "per": "sort", "points": { "sum": [
            { "each": "these", "points": -1, "keep": { "first": 1 } },
            { "each": "these", "points": -2, "keep": { "after": 1 } } ] } },
          { "clause": "3", "each": ["flaw.found", "flaw.mended"], "per": "item", "points": { "choose": [
            { "when": { "each": { "these": "flaw.mended" }, "during": { "since": "flaw.found", "within": 30, "unit": "days" }, "atLeast": 1 }, "give": -0.5 } ],
            "otherwise": -1 } },
          { "clause": "4", "choose": [ { "below": { "each": "petition", "during": "previous" }, "give": 2 }, { "above": { "each": "petition", "during": "previous" }, "give": -2 } ],
            "on": { "each": "petition" }, "otherwise": 0 },
          { "clause": "5", "sum": [
            { "each": "report.missing" },
            { "divide": [{ "each": "report.late" }, 3], "ifNone": 0, "round": { "digits": 0, "mode": "towardZero" } } ], "times": -3 }
        ], "from": 20 }
        """);

    [Theory]
    [InlineData("a", 19)]
    [InlineData("a a", 17)] // 1 + 2
    [InlineData("a a b", 16)] // 1 + 2, and 1 for the other sort
    [InlineData("a a a a a a a a a a a a", 0)] // 1 + 11 × 2 = 23: nothing is left
    public void Repetition_costs_double(string sorts, int points)
    {
        var input = New();
        foreach (var sort in sorts.Split(' '))
        {
            input.Record(Branch, "problem.found", r => r.With("sort", sort));
        }

        Points(input).Should().Be(points);
    }

    [Theory]
    [InlineData(9, 19.5)] // 30 days after 10 March is 9 April
    [InlineData(10, 19)]
    public void What_is_put_right_in_time_costs_half(int april, double points) => Points(New()
        .Record(Branch, "flaw.found", r => r.Item(ItemId.Of("f1")))
        .Record(Branch, "flaw.mended", r => r.Item(ItemId.Of("f1")), RegulationCase.On(4, april))).Should().Be((decimal)points);

    [Theory]
    [InlineData(3, 2, 22)]
    [InlineData(2, 2, 20)]
    [InlineData(2, 3, 18)]
    public void Petitions_are_held_against_the_year_before(int before, int now, int points) => Points(New()
        .Records(before, Branch, "petition", on: new LocalDate(2024, 5, 1)).Records(now, Branch, "petition")).Should().Be(points);

    [Theory]
    [InlineData(2, 0, 20)]
    [InlineData(3, 0, 17)]
    [InlineData(5, 1, 14)] // one, and one made of three
    public void Three_late_reports_make_one_missing(int late, int missing, int points) =>
        Points(New().Records(late, Branch, "report.late").Records(missing, Branch, "report.missing")).Should().Be(points);

    private static RegulationCase New() => new RegulationCase().WithBranch("1");

    private static decimal? Points(RegulationCase input) => input.Judge(Policy, Branch).Score.Value;
}
