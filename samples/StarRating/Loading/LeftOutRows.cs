using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Lines that were left out, by file.</summary>
internal sealed class LeftOutRows
{
    private readonly SortedDictionary<string, SortedSet<int>> _lines = new(System.StringComparer.Ordinal);

    internal IEnumerable<KeyValuePair<string, SortedSet<int>>> ByFile => _lines;

    internal int Count => _lines.Values.Sum(lines => lines.Count);

    internal void Add(string file, IEnumerable<int> lines)
    {
        int[] all = [.. lines];
        if (all.Length > 0)
        {
            if (!_lines.TryGetValue(file, out SortedSet<int>? known))
            {
                _lines.Add(file, known = []);
            }

            known.UnionWith(all);
        }
    }
}
