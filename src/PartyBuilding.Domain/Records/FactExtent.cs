using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>How far the facts of one name reach: how many there are, of which types, and from which number to which. What a sheet holds is judged by these; single facts are only looked for to name them.</summary>
internal sealed class FactExtent
{
    private int _types;

    private FactExtent(string code) => Code = code;

    /// <summary>The name that the facts share.</summary>
    internal string Code { get; }

    internal int Count { get; private set; }

    /// <summary>The lowest of those that are numbers; null when none is.</summary>
    internal decimal? Lowest { get; private set; }

    /// <summary>The highest of those that are numbers; null when none is.</summary>
    internal decimal? Highest { get; private set; }

    /// <summary>The extents of all names, by name.</summary>
    internal static FactExtent[] Of(Fact[] facts)
    {
        Dictionary<string, FactExtent> extents = new(StringComparer.Ordinal);
        foreach (Fact fact in facts)
        {
            if (!extents.TryGetValue(fact.Code, out FactExtent? extent))
            {
                extents.Add(fact.Code, extent = new FactExtent(fact.Code));
            }

            extent.Add(fact);
        }

        FactExtent[] sorted = [.. extents.Values];
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return sorted;
    }

    /// <summary>Whether no fact is of another type.</summary>
    internal bool IsAll(FactType type) => _types == 1 << (int)type;

    private void Add(Fact fact)
    {
        Count++;
        _types |= 1 << (int)fact.Type;
        if (fact.Type == FactType.Number)
        {
            Lowest = Lowest < fact.Number ? Lowest : fact.Number;
            Highest = Highest > fact.Number ? Highest : fact.Number;
        }
    }
}
