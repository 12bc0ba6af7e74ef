using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>One row of a rendered explanation, before it is laid out.</summary>
internal sealed class OutlineRow
{
    internal OutlineRow(int depth, string? clause, string title, string points, string how)
    {
        Depth = depth;
        Clause = clause ?? string.Empty;
        Title = title;
        Points = points;
        How = how;
    }

    internal int Depth { get; }

    internal string Clause { get; }

    internal string Title { get; }

    internal string Points { get; }

    internal string How { get; }

    /// <summary>Clause and title, with those of the row above where the row has no clause of its own.</summary>
    internal string Heading { get; set; } = string.Empty;

    /// <summary>Sentences below the row: what was chosen.</summary>
    internal List<string> Notes { get; } = new List<string>();

    /// <summary>Every record, where all are shown.</summary>
    internal List<string> Records { get; } = new List<string>();
}
