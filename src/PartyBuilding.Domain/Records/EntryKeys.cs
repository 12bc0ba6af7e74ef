using System;

namespace PartyBuilding.Domain;

/// <summary>Entry ids as numbers, so that a million of them are no objects for the garbage collector to visit.</summary>
/// <remarks>Up to eight ASCII characters are the number itself, and such numbers sort as the keys do: shorter first, then ordinal. A longer key is a place in a pool that only grows.</remarks>
internal sealed class EntryKeys
{
    private const ulong Pooled = 1UL << 63;
    private const int LengthBits = 7;
    private const int ChunkBits = 16;
    private const int ChunkSize = 1 << ChunkBits;

    private char[][] _chunks = [];
    private int _last = -1;
    private int _used = ChunkSize;

    internal ulong Add(string key) => TryPack(key, out ulong code) ? code : Append(key);

    internal EntryId Entry(ulong code) => EntryId.Restore(Text(code));

    internal bool AreEqual(ulong left, ulong right) =>
        left == right || ((left & right & Pooled) != 0 && string.Equals(Text(left), Text(right), StringComparison.Ordinal));

    internal bool AreEqual(ulong code, string key) =>
        TryPack(key, out ulong packed) ? code == packed : string.Equals(Text(code), key, StringComparison.Ordinal);

    /// <summary>Shorter first, then ordinal.</summary>
    internal int Compare(ulong left, ulong right) =>
        ((left | right) & Pooled) == 0 ? left.CompareTo(right) : Keys.Compare(Text(left), Text(right));

    private static bool TryPack(string key, out ulong code)
    {
        code = 0;
        if (key.Length > sizeof(ulong))
        {
            return false;
        }

        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] > '\x7F')
            {
                return false;
            }

            code = (code << 8) | key[i];
        }

        return true;
    }

    private string Text(ulong code)
    {
        if ((code & Pooled) != 0)
        {
            ulong place = (code & ~Pooled) >> LengthBits;
            return new string(_chunks[place >> ChunkBits], (int)(place & (ChunkSize - 1)), (int)(code & ((1UL << LengthBits) - 1)));
        }

        char[] characters = new char[sizeof(ulong)];
        int start = characters.Length;
        for (; code != 0; code >>= 8)
        {
            characters[--start] = (char)(code & 0xFF);
        }

        return new string(characters, start, characters.Length - start);
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
        return Pooled | (place << LengthBits) | (uint)key.Length;
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
