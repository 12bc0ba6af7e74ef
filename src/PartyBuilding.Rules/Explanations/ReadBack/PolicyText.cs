using System;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A whole policy read back as plain text (读回): what officials read and sign instead of a document of data.</summary>
/// <remarks>
/// One numbered sentence a line beside its clause: the head, the points in the order of the regulation, the steps after them, and the
/// clauses that are no lines. It says exactly what is evaluated. The same policy gives the same text everywhere.
/// </remarks>
public static class PolicyText
{
    /// <summary>The policy in words.</summary>
    /// <param name="policy">What is read back.</param>
    /// <param name="language">The language of titles and wording.</param>
    /// <exception cref="ArgumentNullException">Policy or language is null.</exception>
    public static string Render(Policy policy, Language language)
    {
        var outline = PolicyOutline.Of(policy, language);
        var speech = outline.Speech;
        var text = new StringBuilder();
        Line(text, outline.Title);
        foreach (var row in outline.Head)
        {
            Line(text, speech.Say(Saying.Colon, speech.Say(row.Key), row.Value));
        }

        var lines = outline.Sections.SelectMany(section => section.Value).ToArray();
        var number = lines.Length == 0 ? 0 : Exact.Text(lines.Length).Length;
        var clause = lines.Length == 0 ? 0 : lines.Max(line => TextWidth.Of(line.Clause));
        foreach (var section in outline.Sections)
        {
            Line(text, string.Empty);
            Line(text, speech.Say(section.Key));
            foreach (var line in section.Value)
            {
                var before = TextWidth.PadLeft(Exact.Text(line.Number), number + 2) + "  " + TextWidth.PadRight(line.Clause, clause);
                var indent = new string(' ', 2 + 2 * line.Depth);
                Line(text, before + indent + line.Sentence);
                foreach (var note in line.Notes)
                {
                    Line(text, new string(' ', number + clause + 4) + indent + "  " + note);
                }
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd(' ')).Append('\n');
}
