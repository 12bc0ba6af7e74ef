using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 事业单位年度考核: of the staff of a unit 15% may be excellent, 20% where the unit itself was rated excellent; parts of a person are dropped; on trial one
/// takes part without a grade. 评先名额: of a unit up to 5 persons 1, up to 10 persons 2, beyond them 3 are commended.
/// </summary>
public sealed class ExcellentShareTests
{
    private static readonly Policy Policy = ClausePolicy.Of("""
        "scope": { "value": "onTrial", "is": false },
        "vocabulary": {
          "facts": {
            "points": { "title": "考核得分|Points", "type": "number", "range": [0, 100] }, "onTrial": { "title": "试用期|On trial", "type": "flag" },
            "unit": { "title": "单位|Unit", "type": "code", "values": { "a": "甲单位|A", "b": "乙单位|B" } },
            "unitRating": { "title": "单位考核等次|Rating of the unit", "type": "code", "values": { "excellent": "优秀|excellent", "good": "良好|good" } },
            "unitSize": { "title": "单位人数|Persons of the unit", "type": "number", "range": [1, 1000] } },
          "grades": { "excellent": "优秀|excellent", "competent": "合格|competent", "incompetent": "不合格|not competent" } },
        "score": { "clause": "1", "value": "points" },
        "then": [
          { "clause": "2", "grades": [{ "atLeast": 60, "give": "competent" }], "otherwise": "incompetent" },
          { "clause": "3", "places": { "share": "20%", "of": "inScope", "round": "towardZero" }, "for": "excellent",
            "among": { "all": [{ "value": "grade", "is": "competent" }, { "value": "unitRating", "is": "excellent" }] }, "group": "unit",
            "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" },
          { "clause": "4", "places": { "share": "15%", "of": "inScope", "round": "towardZero" }, "for": "excellent",
            "among": { "all": [{ "value": "grade", "is": "competent" }, { "value": "unitRating", "is": "good" }] }, "group": "unit",
            "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" },
          { "clause": "5(1)", "honour": "commended", "title": "表扬|Commended", "places": { "count": 1 }, "among": { "value": "unitSize", "atMost": 5 }, "group": "unit",
            "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" },
          { "clause": "5(2)", "honour": "commended", "title": "表扬|Commended", "places": { "count": 2 },
            "among": { "all": [{ "value": "unitSize", "above": 5 }, { "value": "unitSize", "atMost": 10 }] }, "group": "unit",
            "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" },
          { "clause": "5(3)", "honour": "commended", "title": "表扬|Commended", "places": { "count": 3 }, "among": { "value": "unitSize", "above": 10 }, "group": "unit",
            "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" }
        ]
        """);

    [Theory]
    [InlineData("excellent", 9, 1, 2)] // 9 × 20% = 1.8
    [InlineData("excellent", 10, 2, 2)]
    [InlineData("good", 10, 1, 2)] // 10 × 15% = 1.5
    [InlineData("good", 13, 1, 3)] // 1.95
    [InlineData("good", 14, 2, 3)] // 2.1
    [InlineData("good", 5, 0, 1)]
    public void Share_goes_by_the_rating_of_the_unit(string rating, int persons, int excellent, int commended)
    {
        var input = new RegulationCase();
        foreach (var (unit, unitRating) in new[] { ("a", rating), ("b", "good") })
        {
            for (var n = 1; n <= persons; n++)
            {
                Add(input, unit + RegulationCase.Number(n), unit, unitRating, persons, n);
            }
        }

        var report = input.Evaluate(Policy).Report;

        report.Subjects.Count(s => s.Subject.Key[0] == 'a' && s.Grade == "excellent").Should().Be(excellent);
        report.Subjects.Count(s => s.Subject.Key[0] == 'a' && s.Honours.Contains("commended")).Should().Be(commended);
    }

    private static void Add(RegulationCase input, string key, string unit, string rating, int size, int n)
    {
        SubjectId member = RegulationCase.Person(key);
        input.WithMember(key).Fact(Fact.Of(member, "unit", unit)).Fact(Fact.Of(member, "unitRating", rating)).Fact(Fact.Of(member, "unitSize", size))
            .Fact(Fact.Of(member, "points", 100 - n)).Fact(Fact.Of(member, "onTrial", false));
    }
}
