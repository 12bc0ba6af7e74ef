using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Regulations.Tests;

/// <summary>COVERAGE.md: how the clauses of the published regulations are said, and why some are not.</summary>
internal static class CoverageMarkdown
{
    private const string Head = """
        # Coverage of the regulations · 办法条款的表达情况

        Written from the policies beside this page. *Data*: a line of a policy, its head, or a part of another line. *Extension*: a line that calls a registered
        extension. *Domain*: handled by the meetings, proposals, procedures and other aggregates of the domain model. *Not expressed*: cut in the
        text we see, procedure alone, or left to people's judgement. Clauses go by their own numbers, or by 1, 2, 3 … where they have none.

        本页由同一目录下的办法生成。数据：写成办法中的一行、办法的总则，或并入其他行；扩展：由登记的扩展计算的行；领域模型：由会议、提案、程序等聚合办理；
        未表达：所见文本残缺、纯属程序，或留待人判断。条款用其自身编号，没有编号的依次编为 1、2、3……

        | Document 文件 | Clauses 条款 | Data 数据 | Extension 扩展 | Domain 领域模型 | Not expressed 未表达 |
        |---|---:|---:|---:|---:|---:|

        """;

    public static string Render(IReadOnlyList<Coverage> all)
    {
        var text = new StringBuilder(Head.Replace("\r", string.Empty, System.StringComparison.Ordinal));
        foreach (var coverage in all)
        {
            Row(text, coverage.Document.Name, [coverage], coverage.Document.Clauses.Count);
        }

        Row(text, "*all 合计*", all, all.Sum(c => c.Document.Clauses.Count));
        foreach (var coverage in all)
        {
            Reasons(text, coverage);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string title, IReadOnlyList<Coverage> counted, int clauses)
    {
        text.Append("| ").Append(title).Append(" | ").Append(clauses);
        foreach (var way in new[] { Coverage.Way.Data, Coverage.Way.Extension, Coverage.Way.Domain, Coverage.Way.NotExpressed })
        {
            text.Append(" | ").Append(RegulationCase.Number(counted.Sum(c => c.Of(way).Count())));
        }

        text.Append(" |\n");
    }

    private static void Reasons(StringBuilder text, Coverage coverage)
    {
        var domain = coverage.Of(Coverage.Way.Domain).ToArray();
        var none = coverage.Of(Coverage.Way.NotExpressed).ToArray();
        if (domain.Length + none.Length == 0)
        {
            return;
        }

        text.Append("\n## ").Append(coverage.Document.Name).Append("\n\n| Clause 条款 | By 归属 | 理由 | Reason |\n|---|---|---|---|\n");
        foreach (var clause in coverage.Document.Clauses.Where(c => domain.Contains(c) || none.Contains(c)))
        {
            var reason = coverage.ReasonOf(clause).Reason;
            text.Append("| ").Append(clause).Append(domain.Contains(clause) ? " | domain 领域模型 | " : " | — | ")
                .Append(reason.Chinese).Append(" | ").Append(reason.English).Append(" |\n");
        }
    }
}
