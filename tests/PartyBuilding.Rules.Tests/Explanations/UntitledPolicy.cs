namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A policy in which hardly anything has a title of its own; its figures mean nothing.</summary>
internal static class UntitledPolicy
{
    internal const string Json = """
        {
          "format": 1, "id": "untitled", "version": "1", "title": { "zh-CN": "样例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "本库", "en": "this library" }, "document": { "zh-CN": "样例", "en": "Sample" }, "illustrative": { "zh-CN": "全部为拟定", "en": "all of it" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year", "standing": "claimed",
          "rounding": { "digits": 2, "mode": "half" },
          "vocabulary": {
            "records": {
              "adopted": { "title": { "zh-CN": "被采用", "en": "Adopted" }, "unit": { "zh-CN": "条", "en": "item" }, "attributes": ["level"], "highest": 100 },
              "document": { "title": { "zh-CN": "文件", "en": "Document" }, "attributes": ["type"] },
              "visit": { "title": { "zh-CN": "走访", "en": "Visit" } }
            },
            "attributes": {
              "level": { "title": { "zh-CN": "级别", "en": "Level" }, "type": "code", "values": { "city": { "zh-CN": "市级", "en": "city level" }, "province": { "zh-CN": "省级", "en": "provincial level" } } },
              "type": { "title": { "zh-CN": "种类", "en": "Type" }, "type": "code", "values": { "plan": { "zh-CN": "计划", "en": "plan of work" }, "summary": { "zh-CN": "总结", "en": "summing up" } } }
            },
            "facts": {
              "applied": { "title": { "zh-CN": "已申报", "en": "Applied" }, "type": "flag" },
              "asked": { "title": { "zh-CN": "已征求意见", "en": "Opinions heard" }, "type": "flag" },
              "sector": { "title": { "zh-CN": "界别", "en": "Sector" }, "type": "code", "values": { "law": { "zh-CN": "法律界", "en": "law" }, "health": { "zh-CN": "医卫界", "en": "health care" } } },
              "heads": { "title": { "zh-CN": "人数", "en": "Head-count" }, "type": "number", "range": [0, 50] }
            },
            "grades": { "good": { "zh-CN": "好", "en": "good" }, "fair": { "zh-CN": "中", "en": "fair" } }
          },
          "score": { "cap": 1000, "sum": [
            { "clause": "1", "each": "adopted", "points": { "by": "level", "values": { "city": 2, "province": 5 } } },
            { "clause": "2", "each": "adopted", "per": "level", "points": { "choose": [ { "when": { "value": "level", "is": "province" }, "give": 4 } ], "otherwise": 1 } },
            { "clause": "3", "checks": { "plan": 5, "summary": 5 }, "of": "document", "by": "type" },
            { "clause": "4", "choose": [
              { "when": { "value": "sector", "is": ["law", "health"] }, "give": 3 },
              { "when": { "value": "applied", "is": true }, "give": 2 } ], "otherwise": 0 },
            { "clause": "5", "choose": [ { "when": { "value": "roster.kind", "is": ["branch", "generalBranch"] }, "give": 3 } ], "otherwise": 0 },
            { "clause": "6", "choose": [ { "when": { "value": "roster.headCount", "atLeast": 2 }, "give": 3 } ], "otherwise": 0 },
            { "clause": "7", "value": "roster.age", "of": "members", "fold": "sum", "cap": 30 },
            { "clause": "8", "choose": [ { "when": { "value": "roster.age", "of": "members", "fold": "average", "atLeast": 5 }, "give": 3 } ], "otherwise": 0 },
            { "clause": "9", "custom": "remoteness", "arguments": { "table": "2025", "road": "1.5" }, "floor": 0, "cap": 100 },
            { "clause": "10", "choose": [ { "when": { "custom": "remote", "arguments": { "from": "30" } }, "give": 1 } ], "otherwise": 0 },
            { "clause": "11", "each": "adopted", "where": { "not": { "usedBy": "1" } }, "points": 1 },
            { "clause": "12", "each": "visit", "per": "month", "points": { "choose": [ { "atLeast": 2, "give": 2 } ], "on": { "value": "count" }, "otherwise": 1 } },
            { "clause": "13", "each": "visit", "points": { "choose": [ { "when": { "all": [{ "value": "quantity", "atLeast": 2 }, { "value": "standing", "is": "verified" }] }, "give": 2 } ], "otherwise": 1 } },
            { "clause": "14", "choose": [ { "when": { "sum": [{ "each": "visit" }, { "each": "document" }], "atLeast": 3 }, "give": 1 } ], "otherwise": 0 },
            { "clause": "15", "choose": [ { "when": { "best": [{ "value": "heads" }, { "each": "visit" }], "atLeast": 20 }, "give": 1 } ], "otherwise": 0 }
          ] },
          "then": [
            { "grades": [ { "atLeast": 30, "give": "good" } ], "otherwise": "fair" },
            { "adjust": "grade", "when": { "value": "asked", "is": false }, "atMost": "fair" },
            { "honours": [{ "honour": "first-prize", "title": { "zh-CN": "一等奖", "en": "First prize" }, "count": 1 }], "group": "sector", "order": ["score"], "ties": "in", "direct": "inside", "unfilled": "stay", "losers": "stay" }
          ]
        }
        """;
}
