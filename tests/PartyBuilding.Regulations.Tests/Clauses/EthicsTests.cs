using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 师德考核: who is not qualified there is not qualified for the year; a breach bars from the best grade in its year and the two after it; with two qualified
/// years before one may be excellent, in the first year of service one takes part without a grade.
/// </summary>
public sealed class EthicsTests
{
    private static readonly SubjectId Teacher = RegulationCase.Person("m1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": {
          "records": { "ethics.breach": { "title": "师德失范|Breach of ethics", "adverse": true } },
          "facts": { "points": { "title": "考核得分|Points", "type": "number", "range": [0, 100] }, "firstYear": { "title": "入职首年|First year", "type": "flag" } },
          "grades": { "excellent": "优秀|excellent", "qualified": "合格|qualified", "unqualified": "不合格|not qualified" },
          "results": {
            "ethics": { "title": "师德考核|Ethics", "grades": { "qualified": "合格|qualified", "unqualified": "不合格|not qualified" } },
            "clause": { "title": "年度考核|Yearly rating", "grades": { "excellent": "优秀|excellent", "qualified": "合格|qualified", "unqualified": "不合格|not qualified" } } } },
        "scope": { "value": "firstYear", "is": false },
        "score": { "clause": "1", "value": "points" },
        "then": [
          { "clause": "1", "grades": [{ "atLeast": 90, "give": "excellent" }, { "atLeast": 60, "give": "qualified" }], "otherwise": "unqualified" },
          { "overrides": [
            { "clause": "2", "when": { "value": "result", "policy": "ethics", "take": "grade", "is": "unqualified" }, "fix": "unqualified" },
            { "clause": "3", "when": { "each": "ethics.breach", "during": { "periods": 3 }, "atLeast": 1 }, "ceiling": "qualified" },
            { "clause": "4", "when": { "each": "result.clause", "where": { "result.grade": ["excellent", "qualified"] }, "during": { "last": 3, "unit": "year" }, "below": 2 }, "ceiling": "qualified" } ] }
        ]
        """);

    [Theory]
    [InlineData("qualified", "excellent")]
    [InlineData("unqualified", "unqualified")]
    public void Ethics_come_first(string ethics, string grade) => New(ethics, 2).Judge(Policy, Teacher).Grade.Should().Be(grade);

    [Theory]
    [InlineData("2022-12-31", "excellent")]
    [InlineData("2023-01-01", "qualified")] // in its year and the two after it
    [InlineData("2025-12-31", "qualified")]
    public void Breach_bars_for_three_years(string day, string grade) => New("qualified", 2)
        .Record(Teacher, "ethics.breach", on: NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Judge(Policy, Teacher).Grade.Should().Be(grade);

    [Theory]
    [InlineData(2, "excellent")]
    [InlineData(1, "qualified")]
    public void Two_qualified_years_come_before_an_excellent_one(int years, string grade) =>
        New("qualified", years).Judge(Policy, Teacher).Grade.Should().Be(grade);

    private static RegulationCase New(string ethics, int years)
    {
        var input = new RegulationCase().WithMember("m1").Fact(Fact.Of(Teacher, "points", 95)).Fact(Fact.Of(Teacher, "firstYear", false))
            .ThisYear(Teacher, "ethics", r => r.WithGrade(ethics));
        for (var back = 1; back <= years; back++)
        {
            input.Earlier(Teacher, "clause", back, r => r.WithGrade("qualified"));
        }

        return input;
    }
}
