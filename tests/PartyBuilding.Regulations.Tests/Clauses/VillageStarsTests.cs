using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 村干部星级: by points, but up one star at most, after two years at the star one has, down two at most, beginning with one star; a sanction in force keeps at
/// one star. 报酬: a policy of its own reads the star and gives the allowance, for the months in office.
/// </summary>
public sealed class VillageStarsTests
{
    private static readonly SubjectId Cadre = RegulationCase.Person("m1");

    private static readonly Policy Stars = ClausePolicy.Of("""
        "vocabulary": {
          "records": { "sanction.imposed": { "title": "处分|Sanction", "adverse": true } },
          "facts": { "points": { "title": "考核得分|Points", "type": "number", "range": [0, 100] } },
          "grades": { "three": "三星|three stars", "two": "二星|two stars", "one": "一星|one star" } },
        "score": { "clause": "1", "value": "points" },
        "then": [
          { "clause": "1", "grades": [{ "atLeast": 90, "give": "three" }, { "atLeast": 75, "give": "two" }], "otherwise": "one" },
          { "clause": "2", "movement": "clause", "up": 1, "hold": 2, "down": 2, "begin": "one" },
          { "overrides": [{ "clause": "3", "when": { "spells": "sanction.imposed", "in": "days", "take": "current", "atLeast": 1 }, "fix": "one" }] }
        ]
        """);

    private static readonly Policy Allowance = ClausePolicy.Of("""
        "vocabulary": {
          "records": { "head.held": { "title": "任职|In office" } },
          "results": { "stars": { "title": "星级评定|Stars", "grades": { "three": "三星|three stars", "two": "二星|two stars", "one": "一星|one star" } } } },
        "score": { "clause": "4", "product": [
          { "spells": "head.held", "during": "period", "in": "months" },
          { "choose": [
              { "when": { "value": "result", "policy": "stars", "take": "grade", "is": "three" }, "give": 800 },
              { "when": { "value": "result", "policy": "stars", "take": "grade", "is": "two" }, "give": 500 } ], "otherwise": 300 } ] }
        """);

    [Theory]
    [InlineData("one one", 95, "two")] // up one star after two years
    [InlineData("one two", 95, "two")] // only one year at two stars
    [InlineData("two two", 95, "three")]
    [InlineData("three three", 60, "one")] // two down
    [InlineData("two two", 80, "two")]
    public void Stars_move_by_steps(string before, int points, string grade) => New(before, points).Judge(Stars, Cadre).Grade.Should().Be(grade);

    [Fact]
    public void Who_has_no_star_begins_with_one() =>
        new RegulationCase().WithMember("m1").Fact(Fact.Of(Cadre, "points", 95)).Judge(Stars, Cadre).Grade.Should().Be("two");

    [Theory]
    [InlineData(30, "two")] // ran out on 30 December
    [InlineData(31, "one")]
    public void Sanction_in_force_keeps_at_one_star(int december, string grade) => New("two two", 80)
        .Record(Cadre, "sanction.imposed", r => r.Until(RegulationCase.On(12, december)), RegulationCase.On(7, 1)).Judge(Stars, Cadre).Grade.Should().Be(grade);

    [Theory]
    [InlineData("three", 1, 9600)] // 12 × 800
    [InlineData("two", 7, 3000)] // 6 × 500
    [InlineData("one", 12, 300)]
    public void Allowance_goes_by_star_and_months(string star, int from, int amount) => new RegulationCase().WithMember("m1")
        .ThisYear(Cadre, "stars", r => r.WithGrade(star)).Record(Cadre, "head.held", on: RegulationCase.On(from, 1))
        .Judge(Allowance, Cadre).Score.Value.Should().Be(amount);

    private static RegulationCase New(string before, int points)
    {
        var input = new RegulationCase().WithMember("m1").Fact(Fact.Of(Cadre, "points", points));
        var years = before.Split(' ');
        return input.Earlier(Cadre, "clause", 2, r => r.WithGrade(years[0])).Earlier(Cadre, "clause", 1, r => r.WithGrade(years[1]));
    }
}
