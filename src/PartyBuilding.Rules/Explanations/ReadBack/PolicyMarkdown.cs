using System;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A whole policy read back as Markdown: the head as a list, then a table of numbered sentences.</summary>
public static class PolicyMarkdown
{
    /// <summary>The policy in words.</summary>
    /// <param name="policy">What is read back.</param>
    /// <param name="language">The language of titles and wording.</param>
    /// <exception cref="ArgumentNullException">Policy or language is null.</exception>
    public static string Render(Policy policy, Language language)
    {
        var outline = PolicyOutline.Of(policy, language);
        var speech = outline.Speech;
        var text = new StringBuilder("# ").Append(MarkdownLayout.Plain(outline.Title)).Append("\n\n");
        foreach (var row in outline.Head)
        {
            text.Append("- ").Append(MarkdownLayout.Plain(speech.Say(Saying.Colon, speech.Say(row.Key), row.Value))).Append('\n');
        }

        var heads = new[] { Saying.NumberColumn, Saying.ClauseColumn, Saying.TextColumn }.Select(head => speech.Say(head));
        foreach (var section in outline.Sections)
        {
            text.Append("\n## ").Append(MarkdownLayout.Plain(speech.Say(section.Key))).Append("\n\n| ")
                .Append(string.Join(" | ", heads)).Append(" |\n|--:|---|---|\n");
            foreach (var line in section.Value)
            {
                // Markdown drops leading spaces; a wide space keeps the depth visible.
                var sentences = new[] { line.Sentence }.Concat(line.Notes).Select(MarkdownLayout.Plain);
                text.Append("| ").Append(Exact.Text(line.Number)).Append(" | ").Append(MarkdownLayout.Plain(line.Clause)).Append(" | ")
                    .Append(new string('\u3000', line.Depth)).Append(string.Join("<br>", sentences)).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
