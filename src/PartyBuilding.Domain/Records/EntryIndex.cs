using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Finds rows by entry id, and the rows that repeat an id.</summary>
internal sealed class EntryIndex
{
    private readonly RecordStore _store;

    // The upper half of a slot is the hash, the lower half the row plus one.
    private readonly long[] _slots;
    private readonly Dictionary<int, int> _kept = [];

    internal EntryIndex(RecordStore store)
    {
        _store = store;
        int size = 16;
        while (size < store.Count + (store.Count >> 1))
        {
            size <<= 1;
        }

        _slots = new long[size];
        for (int row = 0; row < store.Count; row++)
        {
            Place(row);
        }
    }

    /// <summary>Rows that share an id, by the first of them.</summary>
    internal SortedDictionary<int, List<int>> Repeated { get; } = [];

    /// <summary>Says which of the rows with one id stands for it.</summary>
    internal void Keep(int first, int kept) => _kept[first] = kept;

    /// <summary>The row with this id, or -1.</summary>
    internal int Find(EntryId entry)
    {
        int hash = KeyHash.OfText(entry.Key);
        int mask = _slots.Length - 1;
        for (int at = hash & mask; _slots[at] != 0; at = (at + 1) & mask)
        {
            if (HashOf(_slots[at]) == hash && _store.Keys.AreEqual(_store[RowOf(_slots[at])].Entry, entry.Key))
            {
                int first = RowOf(_slots[at]);
                return _kept.TryGetValue(first, out int kept) ? kept : first;
            }
        }

        return -1;
    }

    private static int RowOf(long slot) => (int)(slot & 0xFFFFFFFFL) - 1;

    private static int HashOf(long slot) => (int)(slot >> 32);

    private void Place(int row)
    {
        ref RecordRow added = ref _store[row];
        long[] slots = _slots;
        int mask = slots.Length - 1;
        int at = added.EntryHash & mask;
        while (slots[at] != 0)
        {
            if (HashOf(slots[at]) == added.EntryHash && _store.Keys.AreEqual(_store[RowOf(slots[at])].Entry, added.Entry))
            {
                Repeat(RowOf(slots[at]), row);
                return;
            }

            at = (at + 1) & mask;
        }

        slots[at] = ((long)added.EntryHash << 32) | (uint)(row + 1);
    }

    private void Repeat(int first, int row)
    {
        if (!Repeated.TryGetValue(first, out List<int>? rows))
        {
            Repeated.Add(first, rows = [first]);
        }

        rows.Add(row);
    }
}
