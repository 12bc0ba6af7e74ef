using System;

namespace PartyBuilding.Domain;

/// <summary>Entry ids as numbers, so that a million of them are no objects for the garbage collector to visit.</summary>
/// <remarks>A short key is its packed number. A longer one is a place in a pool that only grows.</remarks>
internal sealed class EntryKeys
{
    private const int LengthBits = 8;
    private const int ChunkBits = 16;
    private const int ChunkSize = 1 << ChunkBits;

    private char[][] _chunks = [];
    private int _last = -1;
    private int _used = ChunkSize;

    internal ulong Add(string key) => PackedKey.TryOf(key, out ulong code) ? code : Append(key);

    internal EntryId Entry(ulong code) => EntryId.Restore(Text(code));

    internal bool AreEqual(ulong left, ulong right) =>
        left == right || ((left & right & PackedKey.Other) != 0 && string.Equals(Text(left), Text(right), StringComparison.Ordinal));

    internal bool AreEqual(ulong code, string key) =>
        PackedKey.TryOf(key, out ulong packed) ? code == packed : string.Equals(Text(code), key, StringComparison.Ordinal);

    /// <summary>Shorter first, then ordinal.</summary>
    internal int Compare(ulong left, ulong right) =>
        ((left | right) & PackedKey.Other) == 0 ? left.CompareTo(right) : Keys.Compare(Text(left), Text(right));

    private string Text(ulong code)
    {
        if ((code & PackedKey.Other) == 0)
        {
            return PackedKey.Text(code);
        }

        ulong place = (code & ~PackedKey.Other) >> LengthBits;
        return new string(_chunks[place >> ChunkBits], (int)(place & (ChunkSize - 1)), (int)(code & ((1UL << LengthBits) - 1)));
    }

    private ulong Append(string key)
    {
        if (_used + key.Length > ChunkSize)
        {
            NextChunk();
        }

        key.CopyTo(0, _chunks[_last], _used, key.Length);
        ulong place = ((ulong)_last << ChunkBits) | (uint)_used;
        _used += key.Length;
        return PackedKey.Other | (place << LengthBits) | (uint)key.Length;
    }

    private void NextChunk()
    {
        _last++;
        if (_last == _chunks.Length)
        {
            Array.Resize(ref _chunks, Math.Max(4, _last * 2));
        }

        _chunks[_last] = new char[ChunkSize];
        _used = 0;
    }
}
