namespace PartyBuilding.Domain;

/// <summary>Keys of up to eight ASCII characters as one number. Such numbers sort as the keys do: shorter first, then ordinal.</summary>
internal static class PackedKey
{
    /// <summary>The highest bit, which no packed key has.</summary>
    internal const ulong Other = 1UL << 63;

    internal static bool TryOf(string key, out ulong packed)
    {
        packed = 0;
        if (key.Length > sizeof(ulong))
        {
            return false;
        }

        foreach (char c in key)
        {
            if (c > '\x7F')
            {
                return false;
            }

            packed = (packed << 8) | c;
        }

        return true;
    }

    internal static string Text(ulong packed)
    {
        char[] characters = new char[sizeof(ulong)];
        int start = characters.Length;
        for (; packed != 0; packed >>= 8)
        {
            characters[--start] = (char)(packed & 0xFF);
        }

        return new string(characters, start, characters.Length - start);
    }
}
