using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The records that a line counted for one subject, and those of which that cannot be known.</summary>
internal sealed class UsedRows
{
    private readonly HashSet<int> counted = new HashSet<int>();
    private readonly HashSet<int> open = new HashSet<int>();
    private readonly List<Finding> needs = new List<Finding>();

    /// <summary>What is missing to know what was counted.</summary>
    internal IReadOnlyList<Finding> Needs => needs;

    internal void Await(IEnumerable<Finding>? further) => needs.AddRange(further ?? Enumerable.Empty<Finding>());

    internal void Count(IEnumerable<int> rows) => counted.UnionWith(rows);

    internal void LeaveOpen(IEnumerable<int> rows) => open.UnionWith(rows);

    /// <summary>Whether the record was counted; null while that cannot be known.</summary>
    internal bool? Contains(int row) => open.Contains(row) ? null : counted.Contains(row);
}
