namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A policy that uses every way in which points come about; its figures mean nothing.</summary>
internal static class ScoringPolicy
{
    internal const string Json = """
        {
          "format": 1, "id": "laws", "version": "1", "title": { "zh-CN": "样例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "本库", "en": "this library" }, "document": { "zh-CN": "样例", "en": "Sample" }, "illustrative": { "zh-CN": "全部为拟定", "en": "all of it" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year", "standing": "claimed",
          "rounding": { "digits": 2, "mode": "half" },
          "vocabulary": {
            "records": {
              "activity": { "title": { "zh-CN": "活动", "en": "Activity" }, "unit": { "zh-CN": "次", "en": "activity" }, "attributes": ["level", "hours"] },
              "article": { "title": { "zh-CN": "稿件", "en": "Article" }, "unit": { "zh-CN": "篇", "en": "article" }, "attributes": ["level"] },
              "attendance": { "title": { "zh-CN": "出席", "en": "Attendance" } }
            },
            "attributes": {
              "level": { "title": { "zh-CN": "级别", "en": "Level" }, "type": "code", "values": { "city": { "zh-CN": "市", "en": "city" }, "province": { "zh-CN": "省", "en": "province" } } },
              "hours": { "title": { "zh-CN": "小时", "en": "Hours" }, "type": "number", "range": [0, 100] }
            },
            "facts": { "inspected": { "title": { "zh-CN": "抽查得分", "en": "Inspection" }, "type": "number", "range": [0, 30] } },
            "grades": {
              "good": { "zh-CN": "好", "en": "good" }, "fair": { "zh-CN": "中", "en": "fair" }, "poor": { "zh-CN": "差", "en": "poor" }
            }
          },
          "score": { "sum": [
            { "clause": "1", "title": { "zh-CN": "活动", "en": "Activities" }, "each": "activity", "points": { "by": "level", "values": { "city": 3, "province": 5 } }, "cap": 12 },
            { "clause": "2", "title": { "zh-CN": "最好的两篇", "en": "The two best" }, "each": "article", "per": "item",
              "points": { "best": [ { "each": "these", "where": { "level": "province" }, "points": 4, "cap": 4 }, { "each": "these", "points": 1 } ] }, "keep": { "best": 2 } },
            { "clause": "3", "title": { "zh-CN": "每季一次", "en": "Quarterly" }, "slots": "activity", "every": "quarter", "points": 2, "missing": -1 },
            { "clause": "4", "title": { "zh-CN": "出席率", "en": "Attendance" }, "ratio": "attendance", "ifNone": 0, "times": 20 },
            { "clause": "5", "title": { "zh-CN": "小时", "en": "Hours" }, "each": "activity", "where": { "hours": { "atLeast": 1 } }, "points": { "value": "hours", "times": "1/3", "cap": 7 }, "fold": "average", "ifNone": 0 },
            { "clause": "6", "title": { "zh-CN": "抽查", "en": "Inspection" }, "value": "inspected" },
            { "clause": "7", "title": { "zh-CN": "从第三次起", "en": "From the third on" }, "each": "activity", "keep": { "after": 2 }, "points": "1/2" },
            { "clause": "8", "title": { "zh-CN": "加权", "en": "Weighted" }, "average": [
              { "each": "article", "points": 10, "cap": 30, "weight": "1/3" },
              { "each": "activity", "points": { "value": "quantity" }, "fold": "best", "ifNone": "leaveOut", "weight": "2/3" } ], "ifNone": 0 }
          ], "floor": 0, "cap": 60 },
          "then": [
            { "clause": "9", "grades": [ { "atLeast": 40, "give": "good" }, { "atLeast": 20, "give": "fair" } ], "otherwise": "poor" },
            { "clause": "10", "quota": [ { "for": "good", "share": "1/3" } ], "of": "inScope", "round": "awayFromZero", "order": ["score"], "ties": "undecided", "direct": "outside", "unfilled": "stay", "losers": "next" },
            { "clause": "11", "requirements": [ { "clause": "11", "title": { "zh-CN": "至少一次活动", "en": "One activity at least" }, "require": { "each": "activity", "atLeast": 1 } } ] }
          ]
        }
        """;
}
