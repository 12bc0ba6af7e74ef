using System;

namespace PartyBuilding.Rules;

/// <summary>The candidates of one group, best first: a stretch of an array that all groups share.</summary>
internal readonly struct Candidates
{
    private readonly int[] rows;
    private readonly int from;

    internal Candidates(int[] rows, int from, int count)
    {
        this.rows = rows;
        this.from = from;
        Count = count;
    }

    internal int Count { get; }

    internal int this[int place]
    {
        get => rows[from + place];
        set => rows[from + place] = value;
    }

    internal void Reverse() => Array.Reverse(rows, from, Count);
}
