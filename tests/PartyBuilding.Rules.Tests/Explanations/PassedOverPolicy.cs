namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A policy in which side conditions, ceilings, bars and conditions for standing keep grades from those who have the points.</summary>
internal static class PassedOverPolicy
{
    internal const string Json = """
        {
          "format": 1, "id": "passed-over", "version": "1", "title": { "zh-CN": "样例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "本库", "en": "this library" }, "document": { "zh-CN": "样例", "en": "Sample" }, "illustrative": { "zh-CN": "全部为拟定", "en": "all of it" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year",
          "vocabulary": {
            "records": {
              "service": { "title": { "zh-CN": "志愿服务", "en": "Volunteer service" }, "unit": { "zh-CN": "小时", "en": "hours" }, "highest": 100 },
              "visit": { "title": { "zh-CN": "走访", "en": "Visit" }, "unit": { "zh-CN": "次", "en": "visit" } },
              "incident": { "title": { "zh-CN": "违纪事件", "en": "Incident" } },
              "arrears": { "title": { "zh-CN": "拖欠党费", "en": "Dues unpaid" } }
            },
            "facts": { "applied": { "title": { "zh-CN": "已申报", "en": "Applied" }, "type": "flag" } },
            "grades": { "five-star": { "zh-CN": "五星", "en": "five stars" }, "four-star": { "zh-CN": "四星", "en": "four stars" }, "three-star": { "zh-CN": "三星", "en": "three stars" }, "not-rated": { "zh-CN": "不定级", "en": "not rated" } }
          },
          "score": { "clause": "1", "each": "service", "points": { "value": "quantity" }, "cap": 100 },
          "then": [
            { "clause": "2", "grades": [
              { "clause": "2(1)", "atLeast": 90, "give": "five-star" },
              { "clause": "2(2)", "atLeast": 80, "and": { "each": "visit", "atLeast": 2 }, "give": "four-star" },
              { "clause": "2(3)", "atLeast": 60, "and": { "not": { "each": "arrears", "atLeast": 1 } }, "give": "three-star" }
            ], "otherwise": "not-rated" },
            { "clause": "3", "title": { "zh-CN": "违纪最高三星", "en": "At most three stars after an incident" }, "adjust": "grade", "when": { "each": "incident", "atLeast": 1 }, "atMost": "three-star" },
            { "clause": "4", "finding": "arrears", "title": { "zh-CN": "拖欠党费不得评优", "en": "No honours with dues unpaid" }, "when": { "each": "arrears", "atLeast": 1 }, "effect": "bars" },
            { "clause": "5", "places": { "count": 2 }, "for": "five-star", "among": { "all": [{ "value": "score", "atLeast": 90 }, { "value": "applied", "is": true }] }, "order": ["score"], "ties": "out", "direct": "outside", "unfilled": "stay", "losers": "next" },
            { "clause": "6", "title": { "zh-CN": "先进支部", "en": "Advanced branch" }, "places": { "count": 1 }, "honour": "advanced", "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" }
          ]
        }
        """;
}
