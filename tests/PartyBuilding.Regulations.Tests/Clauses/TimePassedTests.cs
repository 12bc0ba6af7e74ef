using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// “光荣在党50年”: who has been a member for fifty years is honoured. 报送时限: a report that is late loses 0.2 points a day, 2 at most; one that is early
/// gains 0.1 a day, 0.5 at most. 新任: who has been in office for less than six months is rated by the former post.
/// </summary>
public sealed class TimePassedTests
{
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": {
          "records": { "report.filed": { "title": "报送材料|Report", "attributes": ["dueOn"] } },
          "attributes": { "dueOn": { "title": "应报日期|Due on", "type": "date" } },
          "facts": { "inOfficeSince": { "title": "任现职日期|In office since", "type": "date" } } },
        "score": { "clause": "2", "sum": [
          { "clause": "2(1)", "each": "report.filed",
            "points": { "value": "dueOn", "in": "days", "upTo": { "value": "recordDate" }, "times": -0.2, "floor": -2 } },
          { "clause": "2(2)", "each": "report.filed",
            "points": { "value": "recordDate", "in": "days", "upTo": { "value": "dueOn" }, "times": 0.1, "cap": 0.5 } } ] },
        "then": [
          { "clause": "1", "finding": "fifty-years", "title": "光荣在党50年|Fifty years a member", "when": { "value": "roster.joinedOn", "in": "years", "atLeast": 50 } },
          { "clause": "3", "finding": "former-post", "title": "按原职务考核|Rated by the former post",
            "when": { "value": "inOfficeSince", "in": "months", "ifMissing": 6, "below": 6 } }
        ]
        """);

    [Theory]
    [InlineData("1975-12-31", true)] // fifty years up to 31 December 2025
    [InlineData("1976-01-01", false)]
    public void Fifty_years_are_full_years(string joined, bool isHonoured) =>
        Found(New(joined), "fifty-years").Should().Be(isHonoured);

    [Theory]
    [InlineData("2025-03-20", "0")]
    [InlineData("2025-03-23", "-0.6")] // 3 days
    [InlineData("2025-03-30", "-2")] // 10 days
    [InlineData("2025-04-20", "-2")]
    [InlineData("2025-03-18", "0.2")] // 2 days early
    [InlineData("2025-03-01", "0.5")]
    public void Every_day_counts(string filed, string points) => New("2000-01-01")
        .Record(Member, "report.filed", r => r.With("dueOn", new LocalDate(2025, 3, 20)), Day(filed))
        .Judge(Policy, Member).Score.Value.Should().Be(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2025-06-30", false)] // 30 June and six months is 30 December
    [InlineData("2025-07-01", true)] // six months would end on 1 January
    public void Half_a_year_in_office_is_needed(string since, bool isFormer) =>
        Found(New("2000-01-01").Fact(Fact.Of(Member, "inOfficeSince", Day(since))), "former-post").Should().Be(isFormer);

    [Fact]
    public void Date_that_is_missing_leaves_the_time_unknown() => new RegulationCase().WithMember("m1").Judge(Policy, Member)
        .Findings.Select(f => f.Code + (f.IsOpen ? "?" : string.Empty)).Should().Equal("fifty-years?");

    private static RegulationCase New(string joined) => new RegulationCase().WithMember("m1", Day(joined));

    private static bool Found(RegulationCase input, string code) => input.Judge(Policy, Member).Findings.Any(f => f.Code == code && !f.IsOpen);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
