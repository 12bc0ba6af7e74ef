namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A policy in which numbers decide in every way there is; its figures mean nothing.</summary>
internal static class ComparingPolicy
{
    internal const string Json = """
        {
          "format": 1, "id": "compared", "version": "1", "title": { "zh-CN": "样例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "本库", "en": "this library" }, "document": { "zh-CN": "样例", "en": "Sample" }, "illustrative": { "zh-CN": "全部为拟定", "en": "all of it" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year",
          "rounding": { "digits": 2, "mode": "half" },
          "vocabulary": {
            "records": {
              "service": { "title": { "zh-CN": "志愿服务", "en": "Volunteer service" }, "unit": { "zh-CN": "小时", "en": "hours" }, "highest": 24 },
              "document": { "title": { "zh-CN": "文件", "en": "Document" }, "attributes": ["type"] },
              "visit": { "title": { "zh-CN": "走访", "en": "Visit" } },
              "meeting": { "title": { "zh-CN": "会议", "en": "Meeting" }, "highest": 100 },
              "incident": { "title": { "zh-CN": "违纪事件", "en": "Incident" } }
            },
            "attributes": { "type": { "title": { "zh-CN": "种类", "en": "Type" }, "type": "code", "values": { "plan": { "zh-CN": "计划", "en": "plan" }, "summary": { "zh-CN": "总结", "en": "summary" } } } },
            "facts": { "heads": { "title": { "zh-CN": "人数", "en": "Head-count" }, "type": "number", "range": [0, 50] } },
            "grades": { "good": { "zh-CN": "好", "en": "good" }, "fair": { "zh-CN": "中", "en": "fair" }, "poor": { "zh-CN": "差", "en": "poor" } }
          },
          "score": { "sum": [
            { "clause": "1", "title": { "zh-CN": "志愿服务时长", "en": "Volunteer hours" }, "bands": [ { "atLeast": 40, "give": 10 }, { "atLeast": 20, "give": 6 }, { "above": 0, "give": 2 } ],
              "on": { "each": "service", "points": { "value": "quantity" } }, "otherwise": 0 },
            { "clause": "2", "title": { "zh-CN": "材料齐全", "en": "Complete file" }, "choose": [ { "when": { "all": [
              { "each": "document", "where": { "type": "plan" }, "atLeast": 1 },
              { "title": { "zh-CN": "总结", "en": "Summaries" }, "each": "document", "where": { "type": "summary" }, "atLeast": 1 },
              { "each": "visit", "atLeast": 2 } ] }, "give": 5 } ], "otherwise": 0 },
            { "clause": "3", "title": { "zh-CN": "到会", "en": "Presence" }, "choose": [ { "when": { "title": { "zh-CN": "到会率", "en": "Attendance" }, "ratio": "meeting", "ifNone": 0, "atLeast": "7/10" }, "give": 5 } ], "otherwise": 1 },
            { "clause": "4", "title": { "zh-CN": "会议不少于服务", "en": "Meetings as often as service" }, "choose": [ { "when": { "each": "meeting", "atLeast": { "each": "service" } }, "give": 5 } ], "otherwise": 1 }
          ] },
          "then": [
            { "clause": "5", "grades": [ { "atLeast": 5, "and": { "each": "visit", "atLeast": 1 }, "give": "good" }, { "atLeast": 2, "give": "fair" } ], "otherwise": "poor" },
            { "clause": "6", "title": { "zh-CN": "按到会定级", "en": "Graded by presence" }, "grades": [ { "atLeast": 40, "give": "good" }, { "atLeast": 20, "give": "fair" } ],
              "on": { "each": "meeting", "points": { "value": "quantity" } }, "otherwise": "poor" },
            { "clause": "7", "title": { "zh-CN": "违纪", "en": "Incident" }, "adjust": "grade", "when": { "each": "incident", "atLeast": 1 }, "atMost": "poor" },
            { "clause": "8", "requirements": [ { "clause": "8", "title": { "zh-CN": "每季走访", "en": "A visit every quarter" }, "require": { "slots": "visit", "every": "quarter", "points": 0, "missing": 1, "atMost": 0 } } ] },
            { "clause": "9", "finding": "small", "title": { "zh-CN": "小支部", "en": "Small branch" }, "when": { "value": "heads", "atMost": 20 } },
            { "clause": "10", "finding": "served", "title": { "zh-CN": "有志愿服务分", "en": "Points for service" }, "when": { "value": "1", "atLeast": 1 } }
          ]
        }
        """;
}
