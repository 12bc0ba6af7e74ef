using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>One reserve of one group while its places are given.</summary>
internal sealed class FilledReserve
{
    internal FilledReserve(int reserve, int places, int direct, IEnumerable<int> held, IReadOnlyList<int> level, bool isUnknown)
    {
        Reserve = reserve;
        Places = places;
        Direct = direct;
        Held = held.ToList();
        Level = level;
        IsUnknown = isUnknown;
    }

    /// <summary>Which of the reserves.</summary>
    internal int Reserve { get; }

    internal int Places { get; }

    /// <summary>How many hold one of its places directly.</summary>
    internal int Direct { get; }

    /// <summary>Who has a place of it, in their order.</summary>
    internal List<int> Held { get; }

    /// <summary>Those who are equal at its last place, some of whom have one until it is known what becomes of the others; none where nobody is.</summary>
    internal IReadOnlyList<int> Level { get; }

    /// <summary>Whether it is unknown who of them comes first.</summary>
    internal bool IsUnknown { get; }
}
