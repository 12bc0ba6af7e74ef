using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PartyBuilding.Rules.Tests.Policies;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>What tests ask of a policy that is read back.</summary>
internal static class ReadBack
{
    /// <summary>Clauses as they are shown: beside a line, within a sentence, or within the scope.</summary>
    internal static string[] Clauses(PolicyOutline outline) => [.. outline.Sections.SelectMany(s => s.Value)
        .SelectMany(line => Cited(line.Sentence).Concat(line.Clause.Length > 0 ? [line.Clause] : []))
        .Concat(outline.Head.Where(row => row.Key == Saying.Scope).SelectMany(row => Cited(row.Value)))];

    /// <summary>Clauses as the document declares them.</summary>
    internal static string[] Declared(Policy policy) =>
        [.. Regex.Matches(PolicyWriter.WriteText(policy), "\"clause\": \"([^\"]+)\"").Select(m => m.Groups[1].Value)];

    /// <summary>Without numbers of clauses such as 3(1), whose brackets are the regulation's.</summary>
    internal static string WithoutFigures(string text) => Regex.Replace(text, "[0-9]+\\([0-9]+\\)[0-9a-z-]*", "#");

    private static IEnumerable<string> Cited(string sentence) =>
        Regex.Matches(sentence, " \\[([^\\]]+)\\]|\u3014([^\u3015]+)\u3015").Select(m => m.Groups[1].Value + m.Groups[2].Value);

    internal static Policy With(string number) => Document.Sound(Document.With("""
        "vocabulary": {
          "records": { "a": { "title": { "zh-CN": "甲", "en": "A" }, "unit": { "zh-CN": "次", "en": "time" }, "attributes": ["level"] } },
          "attributes": { "level": { "title": { "zh-CN": "级", "en": "Level" }, "type": "code", "values": { "city": { "zh-CN": "市", "en": "city" } } } }
        },
        "score":
        """ + number));
}
