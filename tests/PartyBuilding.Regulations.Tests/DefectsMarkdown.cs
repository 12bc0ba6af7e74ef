using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>DEFECTS.md: what checking finds in the published texts, as their policies restate them.</summary>
internal static class DefectsMarkdown
{
    private const string Head = """
        # What checking finds in the regulations · 检查所见办法中的问题

        Written from the policies beside this page: every warning and note that is told when they are loaded, with its code; and, without a code,
        what the text leaves open and which reading the policy chose, which checking therefore does not doubt any more.

        本页由同一目录下的办法生成：载入时的全部警告和提示，附代码；没有代码的，是原文未定之处和办法文件所作的选择，检查因而不再提出。

        """;

    public static string Render(IEnumerable<string> ids)
    {
        var text = new StringBuilder(Head.Replace("\r", string.Empty, StringComparison.Ordinal));
        var sound = new List<string>();
        foreach (var id in ids)
        {
            var document = Regulation.Text(id);
            var found = PolicyReader.ReadText(document).Findings;
            var chosen = Choices(JsonNode.Parse(document)!, string.Empty).ToArray();
            if (found.Count + chosen.Length == 0)
            {
                sound.Add(id);
                continue;
            }

            text.Append("\n## ").Append(id).Append("\n\n| Code 代码 | Clause 条款 | 问题 | Defect |\n|---|---|---|---|\n");
            foreach (var finding in found)
            {
                text.Append("| ").Append(finding.Code)
                    .Append(" | ").Append(ClauseAt(document, finding.Place.Path ?? "$"))
                    .Append(" | ").Append(Cell(finding, Language.Chinese))
                    .Append(" | ").Append(Cell(finding, Language.English)).Append(" |\n");
            }

            foreach (var (clause, choice) in chosen)
            {
                text.Append("|  | ").Append(clause).Append(" | ").Append(Cell((string)choice["zh-CN"]!)).Append(" | ").Append(Cell((string)choice["en"]!)).Append(" |\n");
            }
        }

        return text.Append("\n## Nothing found · 未见问题\n\n").Append(string.Join(", ", sound)).Append('\n').ToString();
    }

    /// <summary>The clause of the place, or of the nearest around it that cites one; empty for none.</summary>
    public static string ClauseAt(string document, string path)
    {
        JsonNode? at = JsonNode.Parse(document);
        var clause = string.Empty;
        foreach (System.Text.RegularExpressions.Match step in Regex.Matches(path, "\\.([^.\\[]+)|\\[([0-9]+)\\]|\\['([^']*)'\\]"))
        {
            at = at switch
            {
                JsonObject map => map[step.Groups[1].Success ? step.Groups[1].Value : step.Groups[3].Value],
                JsonArray list when step.Groups[2].Success && int.Parse(step.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) is var place && place < list.Count => list[place],
                _ => null,
            };
            clause = at is JsonObject node && node["clause"] is JsonNode cited ? cited.GetValue<string>() : clause;
        }

        return clause;
    }

    /// <summary>What the policy chose where the text is open, with the clause.</summary>
    private static IEnumerable<(string Clause, JsonNode Choice)> Choices(JsonNode node, string clause)
    {
        if (node is JsonArray list)
        {
            return list.Where(item => item is not null).SelectMany(item => Choices(item!, clause));
        }

        if (node is not JsonObject map)
        {
            return [];
        }

        var own = map["clause"] is JsonValue cited ? cited.GetValue<string>() : clause;
        var below = map.Where(pair => pair.Value is not null && pair.Key != "choice").SelectMany(pair => Choices(pair.Value!, own));
        return map["choice"] is JsonNode choice ? below.Prepend((own, choice)) : below;
    }

    private static string Cell(Finding finding, Language language) => Cell(finding.Text(language));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
