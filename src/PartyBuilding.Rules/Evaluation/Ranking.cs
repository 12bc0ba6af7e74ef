using System;
using System.Buffers;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Ranks by score: 1, 2, 2, 4.</summary>
internal static class Ranking
{
    /// <summary>Rows by score, highest first, equal ones in their order, and those without a rank at the end.</summary>
    internal static int[] Of(Standings standings)
    {
        var rows = ArrayPool<int>.Shared.Rent(standings.Count);
        var keys = ArrayPool<long>.Shared.Rent(standings.Count);
        var ranked = PutRankedFirst(standings, rows);
        if (TryWhole(standings, rows, keys, ranked))
        {
            WholeOrder.Sort(keys, rows, ranked);
        }
        else
        {
            Array.Sort(rows, 0, ranked, Comparer<int>.Create((a, b) => Compare(standings, a, b)));
            Number(standings, rows, keys, ranked);
        }

        for (var i = 0; i < ranked; i++)
        {
            standings.Rank[rows[i]] = i > 0 && keys[i - 1] == keys[i] ? standings.Rank[rows[i - 1]] : i + 1;
        }

        ArrayPool<long>.Shared.Return(keys);
        return rows;
    }

    /// <summary>How many rows have a rank; the others have none, and stand behind them.</summary>
    private static int PutRankedFirst(Standings standings, int[] rows)
    {
        var ranked = 0;
        for (var row = 0; row < standings.Count; row++)
        {
            if (!standings.IsUnranked(row))
            {
                rows[ranked++] = row;
            }
        }

        for (int row = 0, next = ranked; next < standings.Count; row++)
        {
            if (standings.IsUnranked(row))
            {
                standings.Rank[row] = 0;
                rows[next++] = row;
            }
        }

        return ranked;
    }

    /// <summary>Scores as whole millionths, highest first: they sort many times faster. False where one of them is none.</summary>
    private static bool TryWhole(Standings standings, int[] rows, long[] keys, int ranked)
    {
        for (var i = 0; i < ranked; i++)
        {
            if (!Micros.TryOf(standings.Score[rows[i]], out var micros))
            {
                return false;
            }

            keys[i] = -micros;
        }

        return true;
    }

    /// <summary>Numbers sorted rows so that those with equal scores have equal numbers.</summary>
    private static void Number(Standings standings, int[] rows, long[] keys, int ranked)
    {
        for (var i = 0; i < ranked; i++)
        {
            keys[i] = i > 0 && standings.Score[rows[i - 1]] == standings.Score[rows[i]] ? keys[i - 1] : i;
        }
    }

    private static int Compare(Standings standings, int a, int b)
    {
        var order = standings.Score[b].CompareTo(standings.Score[a]);
        return order != 0 ? order : a.CompareTo(b);
    }
}
