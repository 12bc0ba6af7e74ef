using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The values of a column group by group, tallied once for all subjects of a group.</summary>
internal sealed class Grouping
{
    private readonly Column column;
    private ushort[]? groupOf;
    private GroupTally[] tallies = [];

    internal Grouping(Column column, GroupColumn? sharing)
    {
        this.column = column;
        Sharing = sharing;
    }

    /// <summary>The fact that those of a group share; null where all are one group.</summary>
    internal GroupColumn? Sharing { get; }

    /// <summary>The group of a subject.</summary>
    internal GroupTally Of(int row) => tallies[groupOf is null ? 0 : groupOf[row]];

    /// <summary>What the subject shares with its group; null where that is nothing.</summary>
    internal string? SharedBy(int row) => groupOf is null ? null : Sharing!.Names[groupOf[row]];

    internal void Tally()
    {
        groupOf = Sharing?.Resolve(column.Subjects);
        var members = new List<int>[Sharing?.Names.Length ?? 1];
        for (var group = 0; group < members.Length; group++)
        {
            members[group] = new List<int>();
        }

        for (var row = 0; row < column.Subjects.Count; row++)
        {
            if (!column.IsNone(row))
            {
                members[groupOf is null ? 0 : groupOf[row]].Add(row);
            }
        }

        tallies = members.Select(rows => new GroupTally(column, rows.ToArray())).ToArray();
    }
}
