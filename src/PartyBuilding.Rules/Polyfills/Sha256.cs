using System.Globalization;
using System.Linq;
using System.Security.Cryptography;

namespace PartyBuilding.Rules;

/// <summary>SHA-256 as lower-case hexadecimal.</summary>
internal static class Sha256
{
    internal static string Hex(byte[] bytes) =>
        string.Concat(Hash(bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

#if NET
    private static byte[] Hash(byte[] bytes) => SHA256.HashData(bytes);
#else
    private static byte[] Hash(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
    }
#endif
}
