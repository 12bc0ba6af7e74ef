using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PartyBuilding.Domain;

namespace PartyBuilding.Regulations.Tests;

/// <summary>DEFECTS.md: what checking finds in the published texts, and what the policies chose.</summary>
internal static class DefectsMarkdown
{
    private const string Head = """
        # What checking finds in the regulations · 检查所见办法中的问题

        Written from the policies beside this page. Each was checked as it stands, without its `choice` texts, and with the clauses of which the policy
        mends the wording as the source prints them: bands that leave out or share a number, a maximum out of reach, a day that does not exist. A finding
        that the policy as it stands no longer has is *answered* by the choice beside it; the others are still told when the policy is loaded. What the text leaves
        open besides, and no program can find, is listed below each table with the reading that was chosen.

        Records of faults are declared `adverse`, so that points for a fault would be found (PB3121), unless they only change a place among others: no clause gives any.

        本页由同一目录下的办法生成：各办法按原样检查，再去掉 choice、并把办法文件改写过的条款还原为原文检查（各档之间有空缺或重叠、上限达不到、日期不存在等）。
        办法文件中已不再提出的，由所列的选择作了回答；其余的载入时仍会提出。原文未定而程序无从发现之处，连同所作的选择列于表后。
        过失类记录均声明为 adverse，越多得分越高的条款会被发现（PB3121；只影响名次的除外）：没有这样的条款。

        | Code 代码 | Documents 办法 | Findings 处数 | Answered 已作选择 |
        |---|---:|---:|---:|

        """;

    public static string Render(IEnumerable<string> ids)
    {
        StringBuilder text = new(Head.Replace("\r", string.Empty, StringComparison.Ordinal));
        List<string> sound = [];
        (string Id, Defects Defects)[] all = [.. ids.Select(id => (id, new Defects(id)))];
        Count(text, [.. all.SelectMany(one => one.Defects.Found.Select(defect => (one.Id, defect)))]);
        foreach ((string id, Defects defects) in all)
        {
            Defect[] found = [.. defects.Found];
            if (found.Length + defects.Open.Count == 0)
            {
                sound.Add(id);
                continue;
            }

            text.Append("\n## ").Append(id).Append('\n');
            Table(text, found);
            List(text, defects.Open);
        }

        return text.Append("\n## Nothing found · 未见问题\n\n").Append(string.Join(", ", sound)).Append('\n').ToString();
    }

    private static void Count(StringBuilder text, IReadOnlyList<(string Id, Defect Defect)> found)
    {
        foreach (var code in found.GroupBy(one => one.Defect.Finding.Code).OrderBy(code => code.Key, StringComparer.Ordinal))
        {
            int[] counts = [code.Select(one => one.Id).Distinct().Count(), code.Count(), code.Count(one => one.Defect.Choice is not null)];
            Row(text, [code.Key, .. counts.Select(RegulationCase.Number)]);
        }
    }

    private static void Table(StringBuilder text, IReadOnlyList<Defect> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        text.Append("\n| Code 代码 | Clause 条款 | 问题 | Defect | Answered by 所作选择 |\n|---|---|---|---|---|\n");
        foreach (Defect defect in found)
        {
            Row(text, defect.Finding.Code, defect.Clause, defect.Finding.Text(Language.Chinese), defect.Finding.Text(Language.English),
                defect.Choice is null ? "—" : Text(defect.Choice, "zh-CN") + " · " + Text(defect.Choice, "en"));
        }
    }

    private static void List(StringBuilder text, IReadOnlyList<(string Clause, JsonNode Choice)> open)
    {
        if (open.Count == 0)
        {
            return;
        }

        text.Append("\n| Clause 条款 | 原文未定之处和所作选择 | Left open, and chosen |\n|---|---|---|\n");
        foreach ((string clause, JsonNode choice) in open)
        {
            Row(text, clause, Text(choice, "zh-CN"), Text(choice, "en"));
        }
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static string Text(JsonNode choice, string language) => (string)choice[language]!;
}
