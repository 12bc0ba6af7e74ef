using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 党员积分银行: half of last year's points is carried over; a service earns 2 points, three times a month at most; an honour counts for two years;
/// what was exchanged is taken off, and there is no debt; the fifth and every later report earns half of the first four.
/// </summary>
public sealed class PointsBankTests
{
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": { "records": {
          "volunteer.served": { "title": "志愿服务|Volunteer service" }, "honour.awarded": { "title": "表彰|Honour" },
          "points.spent": { "title": "积分兑换|Points exchanged" }, "report.filed": { "title": "思想汇报|Report" } } },
        "score": { "clause": "1", "sum": [
          { "clause": "2", "value": "result", "policy": "clause", "take": "score", "period": "previous", "ifMissing": 0, "times": "50%" },
          { "clause": "3", "each": "volunteer.served", "per": "month", "points": { "each": "these", "points": 2, "keep": { "first": 3 } } },
          { "clause": "4", "each": "honour.awarded", "during": { "last": 2, "unit": "year" }, "points": 10 },
          { "clause": "5", "each": "points.spent", "points": { "value": "quantity", "times": -1 } },
          { "clause": "6(1)", "each": "report.filed", "points": 2, "keep": { "first": 4 } },
          { "clause": "6(2)", "each": "report.filed", "points": 1, "keep": { "after": 4 } }
        ], "floor": 0 }
        """);

    [Fact]
    public void Half_of_last_year_is_carried_over() =>
        Points(New().LastYear(Member, "clause", r => r.WithScore(45m))).Should().Be(22.5m);

    [Theory]
    [InlineData(3, 6)]
    [InlineData(4, 6)] // the fourth of the month earns nothing
    public void Three_services_of_a_month_count(int services, int points) =>
        Points(New().Records(services, Member, "volunteer.served")).Should().Be(points);

    [Theory]
    [InlineData("2023-12-31", 0)]
    [InlineData("2024-01-01", 10)] // two years up to 31 December 2025
    public void Honour_counts_for_two_years(string day, int points) =>
        Points(New().Record(Member, "honour.awarded", on: NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)).Should().Be(points);

    [Theory]
    [InlineData(7, 3)] // 10 - 7
    [InlineData(12, 0)]
    public void What_was_exchanged_is_taken_off_without_debt(int spent, int points) =>
        Points(New().Record(Member, "honour.awarded").Record(Member, "points.spent", r => r.Quantity(spent))).Should().Be(points);

    [Theory]
    [InlineData(4, 8)]
    [InlineData(6, 10)] // 4 × 2 + 2 × 1
    public void Later_reports_earn_half(int reports, int points) =>
        Points(New().Records(reports, Member, "report.filed")).Should().Be(points);

    private static RegulationCase New() => new RegulationCase().WithMember("m1");

    private static decimal? Points(RegulationCase input) => input.Judge(Policy, Member).Score.Value;
}
