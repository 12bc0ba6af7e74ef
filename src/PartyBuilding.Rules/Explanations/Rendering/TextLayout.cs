using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>Lays an outline out as plain text in columns.</summary>
internal static class TextLayout
{
    // Longer titles go on in the line below, so that the points stay below each other.
    private const int WidestTitle = 36;
    private const int NarrowestTitle = 16;

    internal static string Write(Outline outline)
    {
        var wording = outline.Wording;
        var text = new StringBuilder();
        Line(text, string.Join("  ", new[] { outline.Subject }.Concat(outline.Results)));
        Line(text, outline.Source);
        if (outline.Withheld.Length > 0)
        {
            Line(text, outline.Withheld);
        }

        Rows(text, outline.Lines);
        Section(text, wording.Say(outline.StepsHeading), outline.Steps);
        Section(text, wording.Say(Phrase.Unmet), outline.Unmet);
        if (outline.Needs.Count > 0)
        {
            Line(text, wording.Say(Phrase.Needs));
            outline.Needs.ForEach(need => Line(text, "  " + need));
        }

        if (outline.Next.Length > 0)
        {
            Line(text, outline.Next);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, List<OutlineRow> rows)
    {
        if (rows.Count > 0)
        {
            Line(text, heading);
            Rows(text, rows);
        }
    }

    private static void Rows(StringBuilder text, List<OutlineRow> rows)
    {
        var clause = Widest(rows.Select(r => r.Clause));
        var title = Math.Min(WidestTitle, Widest(rows.Select(r => Indented(r))));
        var points = Widest(rows.Select(r => r.Points));
        foreach (var row in rows)
        {
            var indent = new string(' ', 2 * row.Depth);
            var lines = TextWidth.Break(row.Title, Math.Max(NarrowestTitle, title - indent.Length));
            var cells = TextWidth.PadRight(row.Clause, clause) + "  " + TextWidth.PadRight(indent + lines[0], title) + "  "
                + TextWidth.PadLeft(row.Points, points) + "  " + row.How;
            Line(text, "  " + cells);
            foreach (var line in lines.Skip(1))
            {
                Line(text, new string(' ', clause + 4) + indent + line);
            }

            var margin = new string(' ', clause + 4 + (2 * row.Depth) + 2);
            row.Notes.ForEach(note => Line(text, margin + note));
            row.Records.ForEach(record => Line(text, margin + "- " + record));
        }
    }

    private static int Widest(IEnumerable<string> cells) => cells.Select(TextWidth.Of).DefaultIfEmpty(0).Max();

    private static string Indented(OutlineRow row) => new string(' ', 2 * row.Depth) + row.Title;

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd(' ')).Append('\n');
}
