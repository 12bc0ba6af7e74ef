using System;
using System.Buffers;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Ranks by score: 1, 2, 2, 4.</summary>
internal static class Ranking
{
    /// <summary>Scores up to this with at most six digits after the point are ordered as whole numbers, which sorts many times faster.</summary>
    private const decimal LargestAsWhole = 1_000_000_000_000m;

    private const decimal Million = 1_000_000m;

    internal static int[] Of(Standings standings)
    {
        var count = standings.Count;
        var rows = ArrayPool<int>.Shared.Rent(count);
        var keys = ArrayPool<long>.Shared.Rent(count);
        var isWhole = true;
        for (var i = 0; i < count; i++)
        {
            rows[i] = i;
            if (standings.IsUnranked(i))
            {
                keys[i] = long.MaxValue;
                continue;
            }

            var score = standings.Score[i];
            var scaled = score * Million;
            isWhole &= score < LargestAsWhole && score > -LargestAsWhole && decimal.Truncate(scaled) == scaled;
            if (isWhole)
            {
                keys[i] = -(long)scaled;
            }
        }

        if (isWhole)
        {
            Array.Sort(keys, rows, 0, count);
            OrderEqualKeys(keys, rows, count);
        }
        else
        {
            Array.Sort(rows, 0, count, Comparer<int>.Create((a, b) => Compare(standings, a, b)));
        }

        ArrayPool<long>.Shared.Return(keys);
        Assign(standings, rows);
        return rows;
    }

    private static int Compare(Standings standings, int a, int b)
    {
        var aside = standings.IsUnranked(a).CompareTo(standings.IsUnranked(b));
        var order = aside != 0 ? aside : standings.IsUnranked(a) ? 0 : standings.Score[b].CompareTo(standings.Score[a]);
        return order != 0 ? order : a.CompareTo(b);
    }

    private static void OrderEqualKeys(long[] keys, int[] rows, int count)
    {
        for (var from = 0; from < count;)
        {
            var to = from + 1;
            while (to < count && keys[to] == keys[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                Array.Sort(rows, from, to - from);
            }

            from = to;
        }
    }

    private static void Assign(Standings standings, int[] rows)
    {
        for (var i = 0; i < standings.Count; i++)
        {
            var row = rows[i];
            standings.Rank[row] = standings.IsUnranked(row)
                ? 0
                : i > 0 && standings.Score[rows[i - 1]] == standings.Score[row] ? standings.Rank[rows[i - 1]] : i + 1;
        }
    }
}
