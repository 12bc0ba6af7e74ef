using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

/// <summary>Every form of the language, as it stands on one line of the canonical layout.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("-0.5")]
    [InlineData("\"1/3\"")]
    [InlineData("\"12.5%\"")]
    [InlineData("""{ "each": "a" }""")]
    [InlineData("""{ "each": ["a", "b"], "where": { "level": ["city", "district"] }, "points": 5, "cap": 20 }""")]
    [InlineData("""{ "each": "a", "during": { "from": "2025-01-01", "to": "2025-06-30" } }""")]
    [InlineData("""{ "each": "a", "during": { "last": 2, "unit": "year" }, "per": ["item", "level"] }""")]
    [InlineData("""{ "each": "a", "per": "month", "points": { "each": "these", "points": 2, "cap": 4 } }""")]
    [InlineData("""{ "each": "a", "points": 10, "share": { "sole": 1, "first": "1/2", "others": "1/4" } }""")]
    [InlineData("""{ "each": "a", "share": { "sole": 1, "first": "1/2", "others": { "together": "1/2" }, "credited": 3 } }""")]
    [InlineData("""{ "each": "a", "keep": { "after": 1 }, "due": "every", "fold": "count" }""")]
    [InlineData("""{ "each": "a", "per": "level", "due": ["city", "district"] }""")]
    [InlineData("""{ "each": "a", "due": 4, "fold": "average", "trim": { "best": 1, "worst": 1 }, "ifNone": "pending" }""")]
    [InlineData("""{ "each": "a", "per": "month", "due": { "slots": "every", "missing": -1 } }""")]
    [InlineData("""{ "each": "a", "per": "level", "due": { "values": ["city"], "missing": -1 } }""")]
    [InlineData("""{ "each": "a", "due": { "count": 2, "missing": -1 }, "fold": "best", "ifNone": "leaveOut" }""")]
    [InlineData("""{ "each": "a", "caps": { "day": 2, "month": 20, "year": 200 } }""")]
    [InlineData("""{ "value": "hours" }""")]
    [InlineData("""{ "value": "hours", "of": "members", "at": "periodStart", "fold": "sum", "ifMissing": 0 }""")]
    [InlineData("""{ "value": "result", "policy": "other", "take": "rank", "period": "previous", "range": [1, 9] }""")]
    [InlineData("""{ "sum": [1, { "product": [2, "1/2"] }, { "best": [1, 2] }, { "worst": [1, 2] }] }""")]
    [InlineData("""{ "average": [{ "value": "x", "weight": "70%" }, { "value": "y", "weight": "30%" }], "ifNone": 0 }""")]
    [InlineData("""{ "divide": [1, { "value": "x" }], "ifNone": "pending", "times": 15, "round": { "digits": 2, "mode": "half" } }""")]
    [InlineData("""{ "choose": [{ "when": { "level": "city" }, "give": 5 }], "otherwise": 0 }""")]
    [InlineData("""{ "choose": [{ "below": 3, "and": { "x": true }, "give": 5 }], "on": { "value": "y" }, "otherwise": 0 }""")]
    [InlineData("""{ "custom": "rate", "arguments": { "limit": 5, "name": "a b" } }""")]
    [InlineData("""{ "bands": [{ "atLeast": 40, "give": 10 }, { "above": 0, "give": 2 }], "on": { "value": "x" }, "otherwise": 0 }""")]
    [InlineData("""{ "by": "level", "values": { "city": 5, "district": "1/2" }, "otherwise": 0 }""")]
    [InlineData("""{ "slots": "a", "where": { "x": "y" }, "every": "quarter", "points": 2, "missing": -1 }""")]
    [InlineData("""{ "checks": { "plan": 5, "summary": 5 }, "of": "document.filed", "by": "document" }""")]
    [InlineData("""{ "deduct": [{ "each": "late", "points": -2 }], "from": 10 }""")]
    [InlineData("""{ "deduct": [-2], "from": 10, "floor": -5 }""")]
    [InlineData("""{ "ratio": "a", "where": { "x": "y" }, "present": { "z": "in" }, "excused": { "z": "leave" }, "ifNone": 0 }""")]
    [InlineData("""{ "review": "s", "groups": [{ "group": "g", "weight": 1, "fold": "best" }], "missing": "leaveOut" }""")]
    [InlineData("""{ "id": "x", "outOf": 10, "sum": [1], "times": 2, "floor": 0, "cap": { "value": "limit" } }""")]
    public void Number_is_written_as_it_was_read(string number) => Stays(Document.Scoring(number), "\"score\": ", number);

    [Theory]
    [InlineData("""{ "all": [{ "x": "y" }, { "not": { "x": "z" } }] }""")]
    [InlineData("""{ "any": [{ "x": 2 }, { "x": false }, { "x": { "above": 2 } }] }""")]
    [InlineData("""{ "atLeast": 2, "of": [{ "x": "a" }, { "y": "b" }, { "z": "c" }] }""")]
    [InlineData("""{ "usedBy": "3(1)" }""")]
    [InlineData("""{ "clause": "3", "x": "y", "standing": "verified", "hours": { "atLeast": "1/2" } }""")]
    [InlineData("""{ "value": "roster.kind", "is": ["a", "b"] }""")]
    [InlineData("""{ "value": "fact", "ifMissing": "none", "is": "city" }""")]
    [InlineData("""{ "value": "fact", "ifMissing": false, "is": true }""")]
    [InlineData("""{ "clause": "7", "each": "honour", "where": { "level": "city" }, "atLeast": 1 }""")]
    [InlineData("""{ "sum": ["1/3"], "atMost": { "value": "x" } }""")]
    [InlineData("""{ "custom": "isNew", "arguments": { "years": 2 } }""")]
    [InlineData("""{ "custom": "rate", "below": 2 }""")]
    public void Condition_is_written_as_it_was_read(string condition) =>
        Stays(Document.With("\"scope\": " + condition), "\"scope\": ", condition);

    [Theory]
    [InlineData("""{ "clause": "1", "grades": [{ "clause": "1a", "atLeast": 90, "give": "a" }], "otherwise": "b" }""")]
    [InlineData("""{ "grades": [{ "when": { "value": "x", "is": true }, "give": "a" }], "on": 5, "otherwise": "b" }""")]
    [InlineData("""{ "adjust": "grade", "when": { "value": "x", "is": true }, "steps": -1 }""")]
    [InlineData("""{ "adjust": "grade", "when": { "x": "y" }, "atMost": "b", "decidedBy": { "zh-CN": "会", "en": "we" }, "decided": { "value": "x", "is": true } }""")]
    [InlineData("""{ "adjust": "score", "when": { "value": "x", "is": true }, "add": { "value": "y" } }""")]
    [InlineData("""{ "finding": "late", "when": { "x": "y" }, "follows": { "zh-CN": "后", "en": "then" }, "effect": "bars" }""")]
    [InlineData("""{ "requirements": [{ "clause": "5", "require": { "each": "a", "atLeast": 3 } }], "effect": "bars" }""")]
    [InlineData("""{ "requirements": [{ "id": "r", "clause": "5", "require": { "each": "a", "atLeast": 3 } }] }""")]
    [InlineData("""{ "overrides": [{ "when": { "x": "y" }, "drop": 1 }, { "when": { "x": "z" }, "block": "a" }] }""")]
    [InlineData("""{ "adjust": "grade", "atMost": { "grade": { "value": "result", "policy": "p", "take": "grade", "period": { "back": 2 } }, "better": 1 } }""")]
    [InlineData("""{ "adjust": "grade", "when": { "x": "y" }, "set": { "grade": { "value": "last", "ifMissing": "a" }, "worse": 2 } }""")]
    [InlineData("""{ "adjust": "grade", "atLeast": { "grade": { "value": "grade" } } }""")]
    [InlineData("""{ "adjust": "grade", "when": { "x": "y" }, "steps": { "each": "a", "points": -1 } }""")]
    [InlineData("""{ "adjust": "grade", "when": { "x": "y" }, "block": "a" }""")]
    [InlineData("""{ "adjust": "score", "when": { "x": "y" }, "add": -5, "decidedBy": { "zh-CN": "会", "en": "we" }, "decided": { "value": "x", "is": true } }""")]
    [InlineData("""{ "overrides": [{ "when": { "x": "y" }, "unless": { "x": "z" }, "block": "a" }] }""")]
    [InlineData("""{ "eligibility": [{ "id": "r", "require": { "x": "y" }, "unless": { "clause": "9", "when": { "x": "z" }, "unless": { "when": { "x": "w" } } } }] }""")]
    [InlineData("""{ "consequences": [{ "clause": "1", "below": 30, "and": { "x": "y" }, "finding": "a", "effect": "bars" }, { "when": { "x": "y" }, "finding": "b" }], "on": { "each": "a" } }""")]
    [InlineData("""{ "movement": "p", "up": 1, "hold": 2, "down": 1, "begin": "a" }""")]
    public void Step_is_written_as_it_was_read(string step) => Stays(Document.Then(step), "\"then\": [", step);

    [Theory]
    [InlineData("""{ "places": { "count": 3 }, "honour": "first", "among": { "x": "y" }, "group": "roster.kind", "order": ["score", { "by": "roster.foundedOn", "first": "lowest" }], "end": "bottom", "ties": "lot", "direct": "inside", "unfilled": "stay", "losers": "a", "exceeded": "over" }""")]
    [InlineData("""{ "quota": [{ "for": "a", "share": "10%" }, { "for": "b", "count": 2, "clause": "2" }], "of": "inScope", "round": "towardZero", "atLeast": 1, "among": "everyone", "order": ["score"], "ties": "in", "direct": "outside", "unfilled": "stay", "losers": "next" }""")]
    [InlineData("""{ "quota": [{ "for": "a", "share": "10%", "of": "scored", "round": "half" }, { "for": "b", "share": "10%", "of": "inScope", "round": "half" }], "order": ["score"], "ties": "out", "direct": "outside", "unfilled": "stay", "losers": "stay" }""")]
    [InlineData("""{ "honours": [{ "honour": "first", "title": { "zh-CN": "一", "en": "1st" }, "count": 3 }], "order": ["score"], "ties": "undecided", "direct": "inside", "unfilled": "stay", "losers": "stay" }""")]
    public void Places_are_written_as_they_were_read(string step) =>
        OnOneLine(PolicyWriter.WriteText(Document.Sound(Document.Then(step)))).Should().Contain(step);

    [Fact]
    public void Head_is_written_as_it_was_read()
    {
        const string head = """
            {
              "format": 1,
              "id": "sample",
              "version": "2025-a",
              "title": { "zh-CN": "例 \"甲\"", "en": "Sample" },
              "source": {
                "issuer": { "zh-CN": "会", "en": "We" },
                "document": { "zh-CN": "办法", "en": "Measures" },
                "number": "3",
                "date": "2019",
                "illustrative": { "zh-CN": "全部", "en": "all" }
              },
              "effective": { "from": "2025-01-01", "to": "2025-12-31" },
              "subject": "member",
              "scope": { "value": "roster.kind", "is": "branch" },
              "asOf": "periodStart",
              "period": "halfYear",
              "standing": "claimed",
              "rounding": { "digits": 2, "mode": "halfEven" },
              "vocabulary": {
                "records": {
                  "a": {
                    "title": { "zh-CN": "甲", "en": "a" },
                    "unit": { "zh-CN": "次", "en": "time" },
                    "attributes": ["level"],
                    "highest": 24
                  }
                },
                "attributes": {
                  "level": {
                    "title": { "zh-CN": "级", "en": "level" },
                    "type": "code",
                    "values": { "city": { "zh-CN": "市", "en": "city" } }
                  },
                  "hours": { "title": { "zh-CN": "时", "en": "hours" }, "type": "number", "range": [0, 24] },
                  "no": { "title": { "zh-CN": "号", "en": "no" }, "type": "code", "values": "any" },
                  "about": { "title": { "zh-CN": "关于", "en": "about" }, "type": "reference" }
                },
                "facts": { "new": { "title": { "zh-CN": "新", "en": "new" }, "type": "flag" } },
                "sheets": {
                  "s": {
                    "title": { "zh-CN": "票", "en": "sheet" },
                    "range": [0, 100],
                    "groups": { "self": { "zh-CN": "自", "en": "self" } },
                    "options": { "good": 90.5 },
                    "selfRated": ["self"]
                  }
                },
                "grades": { "five-star": { "zh-CN": "五星", "en": "five stars" } },
                "results": {
                  "other": {
                    "title": { "zh-CN": "另", "en": "other" },
                    "range": [0, 100],
                    "grades": { "good": { "zh-CN": "好", "en": "good" } }
                  }
                }
              },
              "clauses": ["5", "7", "8", "9"],
              "unscored": [
                { "clause": "5", "partly": true, "reason": { "zh-CN": "残缺", "en": "Cut" } },
                { "clause": "7", "handledBy": "domain", "reason": { "zh-CN": "程序", "en": "Steps" } },
                { "clause": "8", "handledBy": "policy", "reason": { "zh-CN": "对象", "en": "Who" } },
                { "clause": "9", "reason": { "zh-CN": "附则", "en": "Last" } }
              ]
            }

            """;

        PolicyWriter.WriteText(Document.Sound(head)).Should().Be(head.Replace("\r", string.Empty));
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("1e2", "100")]
    [InlineData("\"5/1\"", "5")]
    [InlineData("\"7/100\"", "\"7%\"")]
    [InlineData("""{ "cap": 4, "each": "these", "fold": "sum", "per": "record", "id": "x" }""", """{ "id": "x", "each": "these", "cap": 4 }""")]
    [InlineData("""{ "each": ["a"], "per": ["item"], "due": { "count": 2, "missing": 0 } }""", """{ "each": "a", "per": "item", "due": 2 }""")]
    public void Other_ways_to_write_the_same_become_the_canonical_one(string number, string canonical) =>
        Stays(Document.Scoring(number), "\"score\": ", canonical);

    private static void Stays(string json, string before, string expected)
    {
        string written = PolicyWriter.WriteText(Document.Sound(json));

        OnOneLine(written).Should().Contain(before + expected);
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
    }

    /// <summary>What the layout put on several lines, joined again.</summary>
    private static string OnOneLine(string text) => string.Join(" ", text.Split('\n').Select(line => line.Trim()))
        .Replace("[ ", "[").Replace(" ]", "]");
}
