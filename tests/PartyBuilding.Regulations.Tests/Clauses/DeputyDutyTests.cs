using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 人大代表履职: two plenary sessions missed without leave end the mandate, which the presidium states; every half-year owes one activity of the group, a
/// missed one costs 5 points; a report to the voters that fewer than 60% approve is repeated; a joint motion counts half for all but the first.
/// </summary>
public sealed class DeputyDutyTests
{
    private static readonly SubjectId Deputy = RegulationCase.Person("m1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": {
          "records": {
            "plenary.due": { "title": "代表大会|Plenary session", "attributes": ["presence"] }, "group.activity": { "title": "代表小组活动|Activity of the group" },
            "motion.filed": { "title": "议案|Motion", "attributes": ["place"] } },
          "attributes": {
            "presence": { "title": "出席情况|Presence", "type": "code", "values": { "there": "出席|present", "leave": "请假|on leave", "absent": "未经批准不出席|absent without leave" } },
            "place": { "title": "署名次序|Place of signing", "type": "number", "range": [1, 50] } },
          "sheets": { "report": { "title": "述职测评|Report to the voters", "range": [0, 1], "groups": { "voters": "选民|voters" }, "options": { "approve": 1, "object": 0 } } } },
        "score": { "clause": "1", "sum": [
          60,
          { "clause": "2", "slots": "group.activity", "every": "halfYear", "points": 5, "missing": -5 },
          { "clause": "3", "each": "motion.filed", "points": { "choose": [{ "when": { "place": { "atMost": 1 } }, "give": 4 }], "otherwise": 2 }, "cap": 12 } ] },
        "then": [
          { "clause": "4", "finding": "mandate-ends", "title": "代表资格终止|The mandate ends", "decidedBy": "主席团|the presidium",
            "when": { "each": "plenary.due", "where": { "presence": "absent" }, "during": "always", "atLeast": 2 } },
          { "clause": "5", "finding": "report-again", "title": "再次述职|Report again",
            "when": { "each": "review.report", "points": { "value": "quantity" }, "fold": "average", "ifNone": 1, "below": "60%" } }
        ]
        """);

    [Theory]
    [InlineData("absent", "absent", true)]
    [InlineData("absent", "leave", false)]
    [InlineData("absent", "there", false)]
    public void Two_absences_end_the_mandate(string before, string now, bool ends) => New()
        .Record(Deputy, "plenary.due", r => r.With("presence", before), new LocalDate(2022, 1, 20))
        .Record(Deputy, "plenary.due", r => r.With("presence", now))
        .Judge(Policy, Deputy).Findings.Any(f => f.Code == "mandate-ends").Should().Be(ends);

    [Theory]
    [InlineData("", 50)] // 60 - 2 × 5
    [InlineData("3", 60)] // 60 + 5 - 5
    [InlineData("3 5", 60)]
    [InlineData("3 9", 70)]
    public void Every_half_year_owes_an_activity(string months, int points)
    {
        var input = New();
        foreach (var month in months.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))
        {
            input.Record(Deputy, "group.activity", on: RegulationCase.On(int.Parse(month, System.Globalization.CultureInfo.InvariantCulture)));
        }

        input.Judge(Policy, Deputy).Score.Value.Should().Be(points);
    }

    [Theory]
    [InlineData("1", 54)] // 50 + 4
    [InlineData("1 2", 56)]
    [InlineData("1 1 2 1", 62)] // 4 + 4 + 2 + 4 = 14, at most 12
    public void Joint_motions_count_half(string places, int points)
    {
        var input = New();
        foreach (var (place, n) in places.Split(' ').Select((place, n) => (decimal.Parse(place, System.Globalization.CultureInfo.InvariantCulture), n)))
        {
            input.Record(Deputy, "motion.filed", r => r.With("place", place).Item(ItemId.Of("i" + RegulationCase.Number(n))));
        }

        input.Judge(Policy, Deputy).Score.Value.Should().Be(points);
    }

    [Theory]
    [InlineData(3, 2, false)] // 60%
    [InlineData(5, 4, true)] // 55.6%
    public void Report_that_too_few_approve_is_repeated(int approving, int objecting, bool isRepeated)
    {
        var input = New();
        for (var n = 0; n < approving + objecting; n++)
        {
            input.Vote(Deputy, "report", "voters", MemberId.Of("v" + RegulationCase.Number(n)), n < approving ? "approve" : "object");
        }

        input.Judge(Policy, Deputy).Findings.Any(f => f.Code == "report-again").Should().Be(isRepeated);
    }

    private static RegulationCase New() => new RegulationCase().WithMember("m1");
}
