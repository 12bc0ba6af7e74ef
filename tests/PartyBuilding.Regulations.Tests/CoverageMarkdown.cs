using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>COVERAGE.md: how the clauses of the published regulations are said, and why some are not.</summary>
internal static class CoverageMarkdown
{
    private const string Head = """
        # Coverage of the regulations · 办法条款的表达情况

        Counted from the `clauses`, lines and `unscored` entries of the policies beside this page. *Data*: a line of a policy, its head, or a part of another
        line. *Partly*: a line, while a part of the clause is cut in the text we see, procedure or judgement. *Extension*: a line that calls a registered
        extension. *Domain*: handled by the meetings, proposals, procedures and other aggregates of the domain model. *Not expressed*: cut, procedure
        alone, or left to people's judgement. Clauses go by their own numbers, or by 1, 2, 3 … where they have none.

        本页由同一目录下办法的 clauses、条目和 unscored 统计。数据：写成办法中的一行、办法的总则，或并入其他行；部分：写成一行，而条款中有一部分残缺、属于程序或留待人判断；
        扩展：由登记的扩展计算的行；领域模型：由会议、提案、程序等聚合办理；未表达：所见文本残缺、纯属程序，或留待人判断。条款用其自身编号，没有编号的依次编为 1、2、3……

        | Document 文件 | Clauses 条款 | Data 数据 | Partly 部分 | Extension 扩展 | Domain 领域模型 | Not expressed 未表达 |
        |---|---:|---:|---:|---:|---:|---:|

        """;

    public static string Render(IReadOnlyList<Coverage> all)
    {
        var text = new StringBuilder(Head.Replace("\r", string.Empty, System.StringComparison.Ordinal));
        foreach (var coverage in all)
        {
            Row(text, coverage.Name, [coverage]);
        }

        Row(text, "*all 合计*", all);
        foreach (var coverage in all)
        {
            Reasons(text, coverage);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string title, IReadOnlyList<Coverage> counted)
    {
        text.Append("| ").Append(title).Append(" | ").Append(RegulationCase.Number(counted.Sum(c => c.Clauses.Count)));
        foreach (var way in new[] { Coverage.Way.Data, Coverage.Way.Partly, Coverage.Way.Extension, Coverage.Way.Domain, Coverage.Way.NotExpressed })
        {
            text.Append(" | ").Append(RegulationCase.Number(counted.Sum(c => c.Of(way).Count())));
        }

        text.Append(" |\n");
    }

    private static void Reasons(StringBuilder text, Coverage coverage)
    {
        var left = coverage.Clauses.Where(clause => coverage.WayOf(clause) is Coverage.Way.Partly or Coverage.Way.Domain or Coverage.Way.NotExpressed).ToArray();
        if (left.Length == 0)
        {
            return;
        }

        text.Append("\n## ").Append(coverage.Name).Append("\n\n| Clause 条款 | By 归属 | 理由 | Reason |\n|---|---|---|---|\n");
        foreach (var (clause, reason) in left.SelectMany(clause => coverage.ReasonsOf(clause).Select(reason => (clause, reason))))
        {
            text.Append("| ").Append(clause).Append(reason.IsPart ? " (partly 部分)" : string.Empty)
                .Append(reason.Handling == ClauseHandling.Domain ? " | domain 领域模型 | " : " | — | ")
                .Append(reason.Reason.Chinese).Append(" | ").Append(reason.Reason.English).Append(" |\n");
        }
    }
}
