using System;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The second half of the struct loops: quota of every kind with its ties, and ranks among all.</summary>
internal static class GroupPass
{
    private const int Lowest = 100 * Points.Lowest, Highest = 100 * Points.Highest;
    private const int IndexBits = 24, FoundedBits = 20, ScoreBits = 14;

    internal static void Run(RecordTable table, Verdict[] verdicts)
    {
        HoldQuotas(table, verdicts);
        Rank(verdicts);
    }

    /// <summary>Sorts those who reached five stars by kind, score, founding and number, packed into one key; who stands behind the quota gets four.</summary>
    private static void HoldQuotas(RecordTable table, Verdict[] verdicts)
    {
        var candidates = new ulong[verdicts.Length];
        int count = 0;
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Stars == 5)
            {
                ulong key = ((ulong)table.Kinds[i] << ScoreBits) | (uint)(Highest - verdicts[i].Hundredths);
                candidates[count++] = (((key << FoundedBits) | (uint)table.FoundedDays[i]) << IndexBits) | (uint)i;
            }
        }

        Array.Sort(candidates, 0, count);
        int kind = -1, left = 0;
        for (int c = 0; c < count; c++)
        {
            int index = (int)(candidates[c] & ((1u << IndexBits) - 1));
            if (table.Kinds[index] != kind)
            {
                kind = table.Kinds[index];
                left = Points.Quota(table.KindCounts[kind]);
            }

            if (left-- <= 0)
            {
                verdicts[index] = verdicts[index] with { Stars = 4 };
            }
        }
    }

    /// <summary>Counts how often each score occurs: there are only some ten thousand possible ones.</summary>
    private static void Rank(Verdict[] verdicts)
    {
        var rankOf = new int[Highest - Lowest + 1];
        foreach (ref readonly Verdict verdict in verdicts.AsSpan())
        {
            rankOf[verdict.Hundredths - Lowest]++;
        }

        int rank = 1;
        for (int score = rankOf.Length - 1; score >= 0; score--)
        {
            int holders = rankOf[score];
            rankOf[score] = rank;
            rank += holders;
        }

        foreach (ref Verdict verdict in verdicts.AsSpan())
        {
            verdict = verdict with { Rank = rankOf[verdict.Hundredths - Lowest] };
        }
    }
}
