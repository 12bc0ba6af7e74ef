using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Arrays that immutable types share and never change.</summary>
internal static class Parts
{
    /// <summary>The parts and those added to them, without null.</summary>
    internal static T[] With<T>(T[] parts, T[] added, string paramName)
        where T : class => [.. parts, .. Require.NoneNull(added, paramName)];

    /// <summary>The codes and those added to them, each once, in the order given.</summary>
    internal static string[] WithCodes(string[] codes, string[] added, string paramName)
    {
        foreach (string code in Require.NotNull(added, paramName))
        {
            Code.Check(code, paramName);
        }

        return [.. codes.Concat(added).Distinct(StringComparer.Ordinal)];
    }

    internal static int Hash<T>(IReadOnlyList<T> parts)
        where T : class => parts.Aggregate(parts.Count, (hash, part) => KeyHash.Join(hash, part.GetHashCode()));
}
