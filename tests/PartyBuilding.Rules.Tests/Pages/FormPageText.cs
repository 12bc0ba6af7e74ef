using System;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>A page, written out: what a person wrote about it, and what the library says.</summary>
internal static class FormPageText
{
    internal static string Of(FormPage page)
    {
        StringBuilder text = new();
        Policy policy = page.Policy();
        Given given = page.Input();
        Explanation explanation = Evaluator.Evaluate(policy, given.Build()).Explain(given.Subject());

        text.Append($"# {page.Title.English} · {page.Title.Chinese}\n\n");
        text.Append($"> {page.Clause.Chinese}\n>\n> {page.Clause.English}\n\n{page.Says}\n");
        Block(text, "json", page.Json(policy));
        Block(text, "csharp", FormPages.Code(page));
        text.Append("\n## Read back · 读回\n");
        Block(text, "text", ReadBack(policy, Language.Chinese));
        Block(text, "text", ReadBack(policy, Language.English));
        string rewritten = page.Json(page.Policy(isRewritten: true));
        if (rewritten != page.Json(policy))
        {
            text.Append("\n## In the algebra · 改写\n");
            Block(text, "json", rewritten);
        }

        text.Append("\n## Worked by hand · 演算\n");
        if (given.Lines.Count > 0)
        {
            Block(text, "text", string.Join("\n", given.Lines));
        }

        text.Append($"\n{page.Worked}: **{page.Result}**.\n");
        text.Append("\n## Explained · 说明\n");
        Block(text, "text", ExplanationText.Render(explanation, Language.Chinese));
        Block(text, "text", ExplanationText.Render(explanation, Language.English));
        AddEdges(text, page);
        AddRefusals(text, page);
        return text.ToString();
    }

    internal static string Index()
    {
        StringBuilder text = new();
        text.Append("# Forms · 形式\n\n");
        text.Append("One page for each kind of the algebra and for each word that officials use: the clause, the JSON, the C#, how it reads back, what comes out.\n");
        text.Append("The pages are written by the tests: the C# is compiled, all else is what the library says. The whole document: [language](../language.md).\n\n");
        text.Append("每种基本形式和每个惯用词各一页：条文、JSON、C#、读回的文句、算出的结果。各页由测试写成：C# 均经编译，其余为本库的输出。\n");
        Table(text, "The ten kinds · 十种基本形式", FormPages.Kinds);
        Table(text, "Words for numbers · 分值的惯用词", FormPages.Numbers);
        Table(text, "Words for steps · 步骤的惯用词", FormPages.Steps);
        Table(text, "Beyond the language · 语言之外", FormPages.Beyond);
        return text.ToString();
    }

    /// <summary>The message of the finding alone, without its place.</summary>
    internal static string Message(Finding finding, Language language) => finding.Kind.Fill(language, finding.Evidence);

    private static void Table(StringBuilder text, string heading, FormPage[] pages)
    {
        text.Append($"\n## {heading}\n\n| | says | 条文 |\n|---|---|---|\n");
        foreach (FormPage page in pages)
        {
            text.Append($"| [{page.Name}]({page.Name}.md) | {page.Title.English} | {page.Clause.Chinese} |\n");
        }
    }

    /// <summary>The sentences, without the head of the policy.</summary>
    private static string ReadBack(Policy policy, Language language)
    {
        string text = PolicyText.Render(policy, language);
        return text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
    }

    private static void AddEdges(StringBuilder text, FormPage page)
    {
        if (page.Edges.Count == 0)
        {
            return;
        }

        text.Append("\n## At the edges · 边界\n\n| given besides | comes to |\n|---|---|\n");
        foreach (Edge edge in page.Edges)
        {
            text.Append($"| {edge.When} | {edge.Result} |\n");
        }
    }

    private static void AddRefusals(StringBuilder text, FormPage page)
    {
        if (page.Refusals.Count == 0)
        {
            return;
        }

        text.Append("\n## Checked · 检查\n\n| written | in place of | is told |\n|---|---|---|\n");
        foreach (Refusal refusal in page.Refusals)
        {
            Finding told = refusal.Told(page);
            text.Append($"| `{refusal.Instead}` | `{refusal.Of}` | [{told.Code}](../findings.md) {Message(told, Language.English)}<br>{Message(told, Language.Chinese)} |\n");
        }
    }

    private static void Block(StringBuilder text, string language, string content) => text.Append($"\n```{language}\n{content.TrimEnd('\n')}\n```\n");
}
