using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>Lays an outline out as Markdown: a table of the lines, sections, and every record at the end.</summary>
internal static class MarkdownLayout
{
    private static readonly char[] Special = { '\\', '`', '*', '_', '|', '<', '>', '[', ']', '#' };

    internal static string Write(Outline outline)
    {
        var wording = outline.Wording;
        var text = new StringBuilder();
        text.Append("# ").Append(Plain(string.Join("  ", new[] { outline.Subject }.Concat(outline.Results)))).Append("\n\n");
        text.Append(Plain(outline.Source)).Append('\n');
        if (outline.Withheld.Length > 0)
        {
            text.Append('\n').Append(Plain(outline.Withheld)).Append('\n');
        }

        Table(text, outline, outline.Lines);
        Section(text, wording.Say(outline.StepsHeading), outline, outline.Steps);
        Section(text, wording.Say(Phrase.Unmet), outline, outline.Unmet);
        if (outline.Needs.Count > 0)
        {
            Heading(text, wording.Say(Phrase.Needs));
            outline.Needs.ForEach(need => text.Append("- ").Append(Plain(need)).Append('\n'));
        }

        if (outline.Next.Length > 0)
        {
            text.Append('\n').Append(Plain(outline.Next)).Append('\n');
        }

        Records(text, outline);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, Outline outline, List<OutlineRow> rows)
    {
        if (rows.Count > 0)
        {
            Heading(text, heading);
            Table(text, outline, rows);
        }
    }

    private static void Heading(StringBuilder text, string heading) => text.Append("\n## ").Append(Plain(heading)).Append('\n');

    private static void Table(StringBuilder text, Outline outline, List<OutlineRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var heads = new[] { Phrase.ClauseColumn, Phrase.ItemColumn, Phrase.PointsColumn, Phrase.HowColumn };
        text.Append("\n| ").Append(string.Join(" | ", heads.Select(outline.Wording.Say))).Append(" |\n|---|---|--:|---|\n");
        foreach (var row in rows)
        {
            // Markdown drops leading spaces; a wide space keeps the depth visible.
            var title = new string('\u3000', row.Depth) + Plain(row.Title);
            var how = string.Join("<br>", new[] { row.How }.Concat(row.Notes).Where(h => h.Length > 0).Select(Plain));
            text.Append("| ").Append(Plain(row.Clause)).Append(" | ").Append(title).Append(" | ").Append(Plain(row.Points))
                .Append(" | ").Append(how).Append(" |\n");
        }
    }

    private static void Records(StringBuilder text, Outline outline)
    {
        var rows = outline.Lines.Concat(outline.Steps).Concat(outline.Unmet).Where(row => row.Records.Count > 0).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        Heading(text, outline.Wording.Say(Phrase.Records));
        foreach (var row in rows)
        {
            text.Append("\n**").Append(Plain(row.Heading)).Append("**\n\n");
            row.Records.ForEach(record => text.Append("- ").Append(Plain(record)).Append('\n'));
        }
    }

    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Array.IndexOf(Special, c) >= 0)
            {
                plain.Append('\\');
            }

            plain.Append(c == '\n' || c == '\r' ? ' ' : c);
        }

        return plain.ToString();
    }
}
