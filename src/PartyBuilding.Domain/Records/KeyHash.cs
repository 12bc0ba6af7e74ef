using System;

namespace PartyBuilding.Domain;

/// <summary>Hashes for the tables of a builder. They decide nothing that can be seen: every number is given anew in sorted order.</summary>
internal static class KeyHash
{
    internal static int OfText(string text) => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>A sample of a word from a small vocabulary: enough to tell kinds and names apart.</summary>
    internal static int OfWord(string word) =>
        unchecked((((word.Length * 31) + word[0]) * 31 + word[word.Length >> 1]) * 31 + word[word.Length - 1]);

    internal static int OfNumber(long number) => unchecked((int)((ulong)(number * -7046029254386353131L) >> 32));

    internal static int Join(int left, int right) => unchecked((left * -1640531535) ^ (right + (left >> 15)));
}
