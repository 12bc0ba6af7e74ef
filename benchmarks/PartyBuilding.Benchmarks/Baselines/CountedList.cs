using System;
using System.Runtime.CompilerServices;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>A list of record numbers that is filled anew for every branch.</summary>
internal struct CountedList(int capacity)
{
    private readonly int[] items = new int[capacity];
    private int count;

    internal readonly ReadOnlySpan<int> Items => items.AsSpan(0, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int record) => items[count++] = record;

    internal void Clear() => count = 0;
}
