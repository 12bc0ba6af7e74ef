using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>
/// Rows of records.csv that were left out, by kind. As long as they are, "no records" of that kind need not mean that there were none;
/// a row of which the kind cannot be read may be of any.
/// </summary>
internal sealed class LostRecords
{
    private readonly SortedSet<int> _anyKind = [];
    private readonly SortedDictionary<string, SortedSet<int>> _kinds = new(System.StringComparer.Ordinal);

    /// <summary>Lines that may be of any kind.</summary>
    internal IReadOnlyCollection<int> OfAnyKind => _anyKind;

    internal void AddOfAnyKind(IEnumerable<int> lines) => _anyKind.UnionWith(lines);

    internal void Add(string? kind, int line)
    {
        if (kind is null)
        {
            _anyKind.Add(line);
        }
        else if (_kinds.TryGetValue(kind, out SortedSet<int>? lines))
        {
            lines.Add(line);
        }
        else
        {
            _kinds.Add(kind, [line]);
        }
    }

    /// <summary>Whether all rows of a kind are there.</summary>
    internal bool IsComplete(string kind) => _anyKind.Count == 0 && !_kinds.ContainsKey(kind);

    /// <summary>The lines that were left out of these kinds.</summary>
    internal IEnumerable<int> Of(IEnumerable<string> kinds) => kinds.Where(_kinds.ContainsKey).SelectMany(kind => _kinds[kind]).Order();
}
