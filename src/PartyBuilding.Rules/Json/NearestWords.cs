using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The known words that are nearest to one that is not known.</summary>
internal static class NearestWords
{
    private const int Shown = 3;

    /// <summary>Up to three, nearest first; equally near ones in the order given.</summary>
    internal static string To(string word, IEnumerable<string> known) => string.Join(
        ", ",
        known.Distinct(StringComparer.Ordinal).OrderBy(k => Distance(word, k)).Take(Shown));

    /// <summary>Up to three words that are nearest to any of these.</summary>
    internal static string ToAny(IReadOnlyList<string> words, IEnumerable<string> known) => string.Join(
        ", ",
        known.OrderBy(k => words.Count == 0 ? 0 : words.Min(w => Distance(w, k))).Take(Shown));

    /// <summary>The known word that differs from one that is not known by a slip or two; null where none is so near.</summary>
    internal static string? AlmostSame(string word, IEnumerable<string> known) => known
        .Where(k => Distance(word, k) <= Math.Max(1, word.Length / 5))
        .OrderBy(k => Distance(word, k))
        .FirstOrDefault();

    private static int Distance(string left, string right)
    {
        // A document may carry keys of any length; far words need no exact distance.
        if (Math.Abs(left.Length - right.Length) > 32)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
