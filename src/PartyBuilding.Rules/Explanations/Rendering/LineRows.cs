using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The rows of the lines of a policy: one for every line that has a clause, a title or records.</summary>
internal sealed class LineRows
{
    private const int MostWorkings = 3;
    private readonly Glossary glossary;
    private readonly List<OutlineRow> rows;
    private readonly LineHow how;

    internal LineRows(Glossary glossary, List<OutlineRow> rows)
    {
        this.glossary = glossary;
        this.rows = rows;
        how = new LineHow(glossary);
    }

    /// <summary>A root that is just the sum of its lines is not shown: its value is the result.</summary>
    internal void AddRoot(ExplainedLine root)
    {
        if (root.Clause is not null || root.Title is not null || !root.Children.Any(IsRow))
        {
            Add(root, 0, glossary.Wording.Say(Phrase.Total));
            return;
        }

        AddChildren(root, 0);
        if (root.Marks.Count > 0 || root.Form != "sum" || root.Children.Any(child => !IsRow(child)))
        {
            rows.Add(Row(root, 0, glossary.Wording.Say(Phrase.Total)));
        }
    }

    private static bool IsRow(ExplainedLine line) =>
        line.Clause is not null || line.Title is not null || line.Form == "each" || line.Children.Any(IsRow);

    private void Add(ExplainedLine line, int depth, string untitled)
    {
        if (line.Clause is null && line.Title is null && line.Form != "each" && depth > 0)
        {
            AddChildren(line, depth);
            return;
        }

        rows.Add(Row(line, depth, untitled));
        AddChildren(line, depth + 1);
        AddWorkings(line, depth + 1);
    }

    private void AddChildren(ExplainedLine line, int depth)
    {
        foreach (var child in line.Children.Where(IsRow))
        {
            Add(child, depth, glossary.Wording.Say(child.Form == "each" ? Phrase.Slots : Phrase.Of));
        }

        foreach (var operand in line.Marks.Select(mark => mark.Operand).Where(o => o is not null && IsRow(o)))
        {
            Add(operand!, depth, glossary.Wording.Say(Phrase.Of));
        }
    }

    private void AddWorkings(ExplainedLine line, int depth)
    {
        var worked = line.Parts.Where(p => p.Working is not null && p.State != PartState.NotKept).ToArray();
        if (worked.Length > MostWorkings && !glossary.IsFull)
        {
            return;
        }

        foreach (var part in worked)
        {
            var said = how.Of(part.Working!);
            if (said.Length > 0 || part.Working!.Children.Any(IsRow))
            {
                rows.Add(new OutlineRow(depth, null, how.ShortName(part), Wording.Range(part.Low, part.High), said));
                AddChildren(part.Working!, depth + 1);
                AddWorkings(part.Working!, depth + 1);
            }
        }
    }

    private OutlineRow Row(ExplainedLine line, int depth, string untitled)
    {
        var title = line.Title is null ? line.Clause is null ? untitled : string.Empty : glossary.Text(line.Title);
        var points = line.Code ?? Wording.Range(line.Low, line.High);
        var row = new OutlineRow(depth, line.Clause, title, points, how.Of(line));
        if (line.Choice is not null)
        {
            row.Notes.Add(glossary.Wording.Say(Phrase.Choice, glossary.Text(line.Choice)));
        }

        if (glossary.IsFull)
        {
            row.Records.AddRange(how.Records(line));
        }

        return row;
    }
}
