using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The rows of the lines of a policy: one for every line that has a clause, a title or records.</summary>
internal sealed class LineRows
{
    private const int MostWorkings = 3;
    private const int MostOwners = 8;
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
        var title = glossary.Wording.Say(Phrase.Total);
        if (IsNamed(root) || !root.Children.Any(IsRow))
        {
            Add(root, 0, title, string.Empty);
            return;
        }

        AddChildren(root, 0, string.Empty);
        var total = Row(root, 0, title, string.Empty);
        if (total.How.Length > 0 || root.Form != "sum")
        {
            rows.Add(total);
        }
    }

    /// <summary>The numbers that decided: records stand in the sentence already, unless every one of them is shown.</summary>
    internal void AddCompared(IReadOnlyList<ExplainedTest> tests, int depth, string above)
    {
        var shown = new List<ExplainedLine>();
        foreach (var test in TestsHow.Decisive(tests))
        {
            if (test.Compared is ExplainedLine line && IsOwn(line) && (glossary.IsFull || line.Trail is null) && !shown.Contains(line))
            {
                shown.Add(line);
                Add(line, depth, Name(test), above);
            }
            else if (test.Compared is { Group: not null } folded && !shown.Contains(folded))
            {
                shown.Add(folded);
                rows.Add(Row(folded, depth, Name(test), above));
                AddChildren(folded, depth + 1, above);
            }

            if (test.Against is ExplainedLine bound && IsOwn(bound))
            {
                Add(bound, depth, glossary.Word(bound.Form), above);
            }
        }
    }

    private string Name(ExplainedTest test) => test.Title is null ? glossary.Word(test.Form) : glossary.Text(test.Title);

    /// <summary>Whether a number that decided has rows of its own: a line that is only referred to is shown in its own place.</summary>
    private static bool IsOwn(ExplainedLine line) => line.Form != "value" && IsRow(line);

    private static bool IsNamed(ExplainedLine line) => line.Clause is not null || line.Title is not null;

    private static bool IsRow(ExplainedLine line) => IsNamed(line) || HasParts(line) || line.Children.Any(IsRow)
        || line.Tests.Any(t => (t.Compared is ExplainedLine compared && IsOwn(compared)) || (t.Against is ExplainedLine bound && IsOwn(bound)));

    private static bool HasParts(ExplainedLine line) => line.Spells is not null || (line.Trail is not null && line.Parts.Count > 0);

    private void Add(ExplainedLine line, int depth, string untitled, string above, string? owner = null)
    {
        if (!IsNamed(line) && !HasParts(line) && depth > 0)
        {
            AddCompared(line.Tests, depth, above);
            AddChildren(line, depth, above);
            return;
        }

        var row = Row(line, depth, untitled, above, owner);
        rows.Add(row);
        AddCompared(line.Tests, depth + 1, row.Heading);
        AddChildren(line, depth + 1, row.Heading);
        AddWorkings(line, depth + 1, row.Heading);
    }

    private void AddChildren(ExplainedLine line, int depth, string above)
    {
        foreach (var child in line.Children.Where(c => IsRow(c) && (!line.IsFolded || glossary.IsFull || line.Children.Count <= MostOwners)))
        {
            Add(child, depth, glossary.Word(child.Form), above, line.IsFolded ? Owner(child) : null);
        }

        foreach (var operand in line.Marks.Select(mark => mark.Operand).Where(o => o is not null && IsRow(o)))
        {
            Add(operand!, depth, glossary.Word(operand!.Form), above);
        }
    }

    /// <summary>How the parts came about; their records stand with the line already, so lines within are shown only where they are named.</summary>
    private void AddWorkings(ExplainedLine line, int depth, string above)
    {
        var worked = line.Parts
            .Where(p => p.Working is not null && (glossary.IsFull || p.State != PartState.NotKept) && !WorkingHow.IsShort(p.Working)).ToArray();
        if (worked.Length > MostWorkings && !glossary.IsFull)
        {
            return;
        }

        foreach (var part in worked)
        {
            AddWorking(part, depth, above);
        }
    }

    private void AddWorking(ExplainedPart part, int depth, string above)
    {
        var working = part.Working!;
        var named = Named(working).ToArray();
        var said = how.Of(working);
        if (said.Length == 0 && named.Length == 0)
        {
            return;
        }

        var name = how.ShortName(part);
        var row = new OutlineRow(depth, null, name, Wording.Range(part.Low, part.High), said) { Heading = above + " · " + name };
        rows.Add(row);
        foreach (var inner in named)
        {
            Add(inner, depth + 1, string.Empty, above);
        }

        if (glossary.IsFull)
        {
            foreach (var inner in Inner(working))
            {
                row.Records.AddRange(how.Records(inner));
                AddWorkings(inner, depth + 1, row.Heading);
            }
        }
    }

    /// <summary>The lines of records within a part that have no row of their own.</summary>
    private static IEnumerable<ExplainedLine> Inner(ExplainedLine line) => line.Trail is not null || line.Spells is not null
        ? new[] { line }
        : line.Children.Where(c => !IsNamed(c)).SelectMany(Inner);

    private static IEnumerable<ExplainedLine> Named(ExplainedLine line) =>
        line.Children.SelectMany(child => IsNamed(child) ? new[] { child } : Named(child));

    /// <summary>Whose value it is, where the values of several are folded.</summary>
    private string? Owner(ExplainedLine line) => SubjectId.TryParse(line.Id ?? string.Empty, out var subject) ? glossary.Subject(subject) : null;

    private OutlineRow Row(ExplainedLine line, int depth, string untitled, string above, string? owner = null)
    {
        var title = line.Title is null ? line.Clause is null ? untitled : string.Empty : glossary.Text(line.Title);
        title = owner is null ? title : glossary.Wording.Say(Phrase.Colon, title, owner);
        var row = new OutlineRow(depth, line.Clause, title, glossary.ValueOf(line), how.Of(line))
        {
            Heading = line.Clause is null && above.Length > 0 ? above + " · " + title : ((line.Clause ?? string.Empty) + " " + title).Trim(),
        };
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
