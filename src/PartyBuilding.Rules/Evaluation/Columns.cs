using System;
using System.Collections.Generic;
using System.Threading;

namespace PartyBuilding.Rules;

/// <summary>
/// Everything of other subjects that lines are measured against, one column each. A line is bound, with the columns that it needs, before its
/// own column is added: in the order of adding each is filled after all that it needs.
/// </summary>
internal sealed class Columns
{
    private readonly Dictionary<string, Column> known = new Dictionary<string, Column>(StringComparer.Ordinal);
    private readonly List<Column> ordered = new List<Column>();

    /// <summary>The column under a name; bound at first, shared by all who ask for it.</summary>
    internal Column Of(string name, Func<Column> bind)
    {
        if (!known.TryGetValue(name, out var column))
        {
            column = bind();
            known.Add(name, column);
            ordered.Add(column);
        }

        return column;
    }

    /// <summary>Computes what every subject has, before anybody is judged.</summary>
    internal void Fill(Plan plan, int threads, CancellationToken cancellation)
    {
        foreach (var column in ordered)
        {
            cancellation.ThrowIfCancellationRequested();
            column.Fill(plan, threads, cancellation);
        }
    }
}
