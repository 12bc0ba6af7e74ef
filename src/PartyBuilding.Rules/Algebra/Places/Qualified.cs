using System.Collections;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Who qualifies for each reserve of the places: asked once, of those who stand for them or hold one directly.</summary>
internal sealed class Qualified
{
    private readonly BitArray[] rows;
    private readonly int[] direct;

    internal Qualified(int reserves, int groups, int count)
    {
        rows = Enumerable.Range(0, reserves).Select(_ => new BitArray(count)).ToArray();
        direct = new int[reserves * groups];
    }

    internal bool Has(int reserve, int row) => rows[reserve][row];

    internal void Add(int reserve, int row) => rows[reserve][row] = true;

    /// <summary>How many of a group who hold a place directly hold one of a reserve: of the first for which they qualify.</summary>
    internal int Direct(int reserve, int group) => direct[(group * rows.Length) + reserve];

    internal void AddDirect(int row, int group)
    {
        for (var reserve = 0; reserve < rows.Length; reserve++)
        {
            if (rows[reserve][row])
            {
                direct[(group * rows.Length) + reserve]++;
                return;
            }
        }
    }
}
