using System.Globalization;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 参政议政信息计分: what several levels use counts once, at the highest: district 2, city 4, province 8; a leader's instruction adds 5 once; one matter gives 12
/// at most; who sends nothing loses 2. The first three of the year are commended, those who are equal together.
/// </summary>
public sealed class InformationTests
{
    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": {
          "records": {
            "opinion.submitted": { "title": "报送信息|Information sent" }, "opinion.adopted": { "title": "信息采用|Information used", "attributes": ["level"] },
            "instruction.given": { "title": "领导批示|Instruction" } },
          "attributes": { "level": { "title": "采用级别|Level", "type": "code", "values": { "district": "区级|district", "city": "市级|city", "province": "省级|province" } } } },
        "score": { "clause": "1", "sum": [
          { "clause": "1(1)", "each": ["opinion.adopted", "instruction.given"], "per": "item", "points": { "sum": [
              { "each": { "these": "opinion.adopted" }, "points": { "by": "level", "values": { "district": 2, "city": 4, "province": 8 } }, "fold": "best", "ifNone": 0 },
              { "each": { "these": "instruction.given" }, "points": 5, "keep": { "first": 1 } } ], "cap": 12 } },
          { "clause": "1(2)", "choose": [{ "atMost": 0, "give": -2 }], "on": { "each": "opinion.submitted" }, "otherwise": 0 } ] },
        "then": [
          { "clause": "2", "honour": "commended", "title": "表扬|Commended", "places": { "count": 3 }, "order": ["score"], "ties": "in", "direct": "inside", "unfilled": "stay", "losers": "stay" }
        ]
        """);

    [Theory]
    [InlineData("district", 0, 2)]
    [InlineData("district city", 0, 4)]
    [InlineData("city city province", 0, 8)]
    [InlineData("city", 1, 9)]
    [InlineData("city", 2, 9)] // the instruction counts once
    [InlineData("province", 1, 12)] // 13
    [InlineData("", 1, 5)]
    public void Highest_use_of_a_matter_counts_once(string levels, int instructions, int points)
    {
        SubjectId member = RegulationCase.Person("m1");
        var input = new RegulationCase().WithMember("m1").Record(member, "opinion.submitted");
        foreach (var level in levels.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))
        {
            input.Record(member, "opinion.adopted", r => r.With("level", level).Item(ItemId.Of("i1")));
        }

        input.Records(instructions, member, "instruction.given", r => r.Item(ItemId.Of("i1"))).Judge(Policy, member).Score.Value.Should().Be(points);
    }

    [Theory]
    [InlineData("5 4 3 2 1", "1 1 1 0 0")]
    [InlineData("5 4 3 3 1", "1 1 1 1 0")] // equal with the third
    public void First_three_are_commended(string matters, string commended)
    {
        var input = new RegulationCase();
        foreach (var (count, n) in matters.Split(' ').Select((text, n) => (int.Parse(text, CultureInfo.InvariantCulture), n)))
        {
            SubjectId member = RegulationCase.Person("m" + RegulationCase.Number(n));
            input.WithMember(member.Key).Records(count, member, "opinion.submitted").Records(count, member, "opinion.adopted", r => r.With("level", "district"));
        }

        string.Join(' ', input.Evaluate(Policy).Report.Subjects.Select(s => s.Honours.Count)).Should().Be(commended);
    }
}
