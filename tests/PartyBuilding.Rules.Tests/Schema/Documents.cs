using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartyBuilding.Regulations.Tests;
using PartyBuilding.Rules.Tests.Documentation;

namespace PartyBuilding.Rules.Tests.Schema;

/// <summary>Policies as people write them, and the places in them.</summary>
internal static class Documents
{
    /// <summary>The policies under samples/Regulations.</summary>
    public static IReadOnlyList<string> Regulations { get; } = [.. Regulation.All.Select(Regulation.Text)];

    /// <summary>The examples of docs/language.md, each as a policy.</summary>
    public static IReadOnlyList<string> Examples { get; } =
        [.. LanguageReferenceTests.Examples.Select(example => LanguageReferenceTests.Whole((string)example[0], (string)example[1]))];

    /// <summary>Forms of which the page has no example.</summary>
    public static IReadOnlyList<string> Further { get; } =
    [
        """
        {
          "format": 1, "id": "sample", "version": "1", "title": { "zh-CN": "例", "en": "Sample" },
          "source": { "issuer": { "zh-CN": "委", "en": "Committee" }, "document": { "zh-CN": "办法", "en": "Measures" }, "date": "2025" },
          "effective": { "from": "2025-01-01", "to": "2025-12-31" }, "subject": { "kind": "proposal", "recordsBy": "item" },
          "period": { "cadence": "year", "starts": "12-01" }, "asOf": "periodStart", "governs": "recordDate", "standing": "claimed",
          "vocabulary": {
            "records": { "late": { "title": { "zh-CN": "迟到", "en": "Late" }, "highest": 3, "adverse": true } },
            "attributes": { "place": { "title": { "zh-CN": "地点", "en": "Place" }, "type": "code", "values": "any" } },
            "facts": { "size": { "title": { "zh-CN": "规模", "en": "Size" }, "type": "number", "range": [0, 10] } },
            "sheets": {
              "year": {
                "title": { "zh-CN": "测评", "en": "Review" }, "range": [0, 100], "groups": { "peers": { "zh-CN": "互评", "en": "Peers" } },
                "options": { "good": 90 }, "selfRated": ["peers"]
              }
            },
            "results": {
              "other": {
                "title": { "zh-CN": "另一", "en": "Other" }, "range": [0, 1], "grades": { "a": { "zh-CN": "甲", "en": "A" } },
                "honours": { "b": { "zh-CN": "乙", "en": "B" } }, "findings": { "c": { "zh-CN": "丙", "en": "C" } }
              }
            }
          },
          "clauses": ["1", "2(1)"],
          "unscored": [{ "clause": "1", "partly": true, "handledBy": "domain", "reason": { "zh-CN": "程序", "en": "Steps" } }]
        }
        """,
        .. new[]
        {
            """{ "each": "k", "per": ["item", "level"], "trim": { "best": 1, "worst": 2 }, "fold": "average", "ifNone": "leaveOut", "due": ["a", "b"] }""",
            """{ "each": { "these": ["k", "l"] }, "during": { "periods": 2 }, "share": { "sole": 1, "first": "1/2", "others": "1/4" }, "due": "every" }""",
            """{ "each": "k", "during": { "last": 2, "unit": "month" }, "keep": { "after": 3 }, "due": { "values": ["a"], "missing": 0 } }""",
            """{ "each": "k", "keep": { "worst": { "share": 0.5, "round": "half" } }, "trim": { "best": { "share": "10%", "round": "awayFromZero" }, "worst": 1 } }""",
            """{ "each": "k", "during": { "since": "l", "within": 10, "unit": "days" }, "due": 4, "floor": -3, "outOf": 12 }""",
            """{ "each": "k", "during": { "since": { "kinds": ["l"], "where": { "level": "city" }, "take": "first" }, "by": "04-16", "extended": { "when": { "level": 2 }, "by": 1, "unit": "weeks" } } }""",
            """{ "each": "k", "during": { "since": { "value": "roster.joinedOn" }, "notBefore": 2, "unit": "years" } }""",
            """{ "each": "k", "during": { "before": "l", "within": 3, "unit": "days" }, "points": { "deadline": "m", "after": "l", "by": "03-01", "notAfter": "04-01", "per": "subject" } }""",
            """{ "value": "applied", "at": "recordDate", "of": "members", "fold": "best", "ifMissing": true, "ifNone": { "value": "other" } }""",
            """{ "value": "result", "policy": "p", "take": "grade", "period": { "back": 3 }, "ifMissing": "none" }""",
            """{ "spells": ["k", "l"], "in": "months", "during": "period", "partial": "full", "restartAt": { "kinds": "m", "where": { "level": "city" } } }""",
            """{ "best": [{ "product": [1, "50%"] }, { "worst": [1, 2], "ifNone": "pending" }], "choice": { "zh-CN": "选", "en": "Chosen" } }""",
            """{ "custom": "far", "arguments": { "table": "2025", "rate": 2 } }""",
        }.Select(number => LanguageReferenceTests.Whole("number", number)),
        .. new[]
        {
            """{ "any": [{ "usedBy": "a" }, { "level": { "is": { "value": "x" } } }, { "custom": "near" }, { "value": "hours", "is": 3 }] }""",
            """{ "clause": "3", "level": ["city", "province"], "hours": { "below": 2 }, "open": true, "rate": 4 }""",
        }.Select(condition => LanguageReferenceTests.Whole("condition", condition)),
        .. new[]
        {
            """{ "adjust": "score", "when": { "value": "grade", "is": "a" }, "add": { "value": "x" }, "decidedBy": { "zh-CN": "会", "en": "Body" }, "decided": { "value": "y", "is": true } }""",
            """{ "adjust": "grade", "when": { "value": "score", "above": 3 }, "steps": -1 }""",
            """{ "quota": [{ "clause": "2", "for": "a", "share": "10%", "of": "inScope", "round": "half" }, { "for": "b", "count": 2 }], "among": { "value": "score", "atLeast": 1 }, "group": "roster.kind", "order": [{ "by": { "each": "k" }, "first": "lowest" }], "end": "bottom", "ties": "lot", "direct": "inside", "unfilled": "stay", "losers": "c", "exceeded": "over" }""",
            """{ "finding": "f", "when": { "value": "score", "below": 3 }, "effect": "bars", "follows": { "zh-CN": "谈", "en": "Talk" }, "decidedBy": { "zh-CN": "会", "en": "Body" } }""",
            """{ "requirements": [{ "id": "a", "require": { "value": "score", "below": 3 }, "unless": { "when": { "value": "x", "is": "y" } } }], "effect": "bars" }""",
            """{ "adjust": "grade", "atLeast": { "grade": { "value": "before" }, "worse": 2 } }""",
            """{ "overrides": [{ "title": { "zh-CN": "降", "en": "Down" }, "when": { "value": "x", "is": true }, "drop": 2 }] }""",
        }.Select(step => LanguageReferenceTests.Whole("step", step)),
    ];

    public static IReadOnlyList<string> Small { get; } = [.. Examples, .. Further];

    /// <summary>A node and all below it.</summary>
    public static IEnumerable<JsonNode> Places(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject map => map.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.Where(child => child is not null).SelectMany(child => Places(child!)).Prepend(node);
    }

    /// <summary>The document with another value at a place below its root.</summary>
    public static string With(JsonNode place, JsonNode? value) => Changed(place, parent =>
    {
        if (parent is JsonObject map)
        {
            map[place.GetPropertyName()] = value?.DeepClone();
        }
        else
        {
            parent[place.GetElementIndex()] = value?.DeepClone();
        }
    });

    /// <summary>The document with another key for a value of an object, or without it.</summary>
    public static string Renamed(JsonNode place, string? key) => Changed(place, parent =>
    {
        JsonNode? value = parent[place.GetPropertyName()];
        parent.AsObject().Remove(place.GetPropertyName());
        if (key is not null)
        {
            parent.AsObject().Add(key, value);
        }
    });

    /// <summary>The document with one key more in an object.</summary>
    public static string Added(JsonObject map, string key, JsonNode value)
    {
        JsonNode root = map.Root.DeepClone();
        At(root, map).AsObject().Add(key, value.DeepClone());
        return root.ToJsonString();
    }

    private static string Changed(JsonNode place, Action<JsonNode> change)
    {
        JsonNode root = place.Root.DeepClone();
        change(At(root, place.Parent!));
        return root.ToJsonString();
    }

    private static JsonNode At(JsonNode root, JsonNode place) => place.Parent switch
    {
        null => root,
        JsonObject map => At(root, map)[place.GetPropertyName()]!,
        JsonNode list => At(root, list)[place.GetElementIndex()]!,
    };
}
