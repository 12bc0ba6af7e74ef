using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Domain;

/// <summary>Sources of derived entries that no two aggregates share, and that leave room for revision and part whatever the key is.</summary>
internal static class EntrySource
{
    // With a revision of 10 digits and a part of 72 characters the whole stays within 255.
    private const int MaxLength = 160;
    private const string HashMark = ":~";

    /// <summary>The room and the key, such as <c>meeting:407</c>; a key that is too long is written as its hash.</summary>
    internal static string Of(string room, string key)
    {
        string source = room + ":" + key;
        return DerivedEntry.Escape(source).Length <= MaxLength ? source : room + HashMark + Hash(key);
    }

    private static string Hash(string key)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        StringBuilder text = new(64);
        foreach (byte each in hash.GetHashAndReset())
        {
            text.Append("0123456789abcdef"[each >> 4]).Append("0123456789abcdef"[each & 15]);
        }

        return text.ToString();
    }
}
