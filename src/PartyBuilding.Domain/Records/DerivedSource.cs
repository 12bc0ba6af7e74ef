using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Domain;

/// <summary>The source of derived entries: a room's word and the key of the thing, so that a meeting and a proposal of one key do not replace each other's entries.</summary>
internal static class DerivedSource
{
    // What stays for '@', a revision, '/' and the name of a part.
    private const int MaxLength = Keys.MaxLength - 19;
    private const int HashedBytes = 16;

    /// <summary>Word and key, such as "meeting:m1"; a key that is too long or has an '@' is hashed.</summary>
    internal static string Of(string word, string key)
    {
        string source = word + ":" + key;
        return source.Length <= MaxLength && !DerivedEntry.HasMark(source) ? source : word + ":" + Hashed(key);
    }

    private static string Hashed(string key)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        byte[] bytes = hash.GetHashAndReset();
        StringBuilder text = new(HashedBytes * 2);
        for (int i = 0; i < HashedBytes; i++)
        {
            text.Append(bytes[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
