namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A policy whose parts earn in every way there is; its figures mean nothing.</summary>
internal static class WorkedPolicy
{
    internal const string Json = """
        {
          "format": 1, "id": "worked", "version": "1", "title": { "zh-CN": "样例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "本库", "en": "this library" }, "document": { "zh-CN": "样例", "en": "Sample" }, "illustrative": { "zh-CN": "全部为拟定", "en": "all of it" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year",
          "rounding": { "digits": 2, "mode": "half" },
          "vocabulary": {
            "records": {
              "proposal": { "title": { "zh-CN": "提案", "en": "Proposal" }, "unit": { "zh-CN": "件", "en": "proposal" }, "attributes": ["role", "signers"] },
              "lecture": { "title": { "zh-CN": "讲座", "en": "Lecture" }, "unit": { "zh-CN": "场", "en": "lecture" }, "attributes": ["hours", "weight"] },
              "article": { "title": { "zh-CN": "信息", "en": "Article" }, "unit": { "zh-CN": "篇", "en": "article" }, "attributes": ["level"] },
              "log": { "title": { "zh-CN": "学习", "en": "Study" }, "unit": { "zh-CN": "次", "en": "log" }, "highest": 9 },
              "visit": { "title": { "zh-CN": "走访", "en": "Visit" }, "unit": { "zh-CN": "户", "en": "visit" } }
            },
            "attributes": {
              "role": { "title": { "zh-CN": "署名身份", "en": "Role" }, "type": "code", "values": { "sole": { "zh-CN": "独立", "en": "sole" }, "first": { "zh-CN": "首名", "en": "first" }, "other": { "zh-CN": "其他", "en": "other" } } },
              "signers": { "title": { "zh-CN": "署名人数", "en": "Signers" }, "type": "number", "range": [1, 50] },
              "hours": { "title": { "zh-CN": "课时", "en": "Hours" }, "type": "number", "range": [0, 10] },
              "weight": { "title": { "zh-CN": "权重", "en": "Weight" }, "type": "number", "range": [0, 10] },
              "level": { "title": { "zh-CN": "级别", "en": "Level" }, "type": "code", "values": { "city": { "zh-CN": "市", "en": "city" }, "province": { "zh-CN": "省", "en": "province" } } }
            }
          },
          "score": { "sum": [
            { "clause": "1", "title": { "zh-CN": "提案", "en": "Proposals" }, "each": "proposal", "points": 10, "share": { "sole": 1, "first": "1/2", "others": { "together": "1/2" } } },
            { "clause": "2", "title": { "zh-CN": "讲座", "en": "Lectures" }, "each": "lecture", "points": { "product": [{ "value": "hours" }, { "value": "weight" }] } },
            { "clause": "3", "title": { "zh-CN": "三分之一", "en": "A third" }, "each": "lecture", "points": { "value": "hours", "times": "1/3" } },
            { "clause": "4", "title": { "zh-CN": "按级别", "en": "By level" }, "each": "article", "points": { "by": "level", "values": { "city": 2, "province": 6 } } },
            { "clause": "5", "title": { "zh-CN": "同一信息计最高", "en": "Highest level once" }, "each": "article", "per": "item", "points": { "each": "these", "fold": "best", "ifNone": 0, "points": { "by": "level", "values": { "city": 2, "province": 6 } } } },
            { "clause": "6", "title": { "zh-CN": "学习", "en": "Study" }, "each": "log", "points": { "value": "quantity" }, "caps": { "day": 5, "month": 8, "year": 20 } },
            { "clause": "7", "title": { "zh-CN": "走访八户", "en": "Eight visits" }, "each": "visit", "points": 0, "due": { "count": 8, "missing": -1 } },
            { "clause": "8", "title": { "zh-CN": "走访封顶", "en": "Capped visits" }, "each": "visit", "points": 5, "cap": 7 }
          ] }
        }
        """;
}
