using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A number in words: what it is, and what is done with it afterwards.</summary>
internal sealed class Reading
{
    internal Reading(string main, params string[] extras)
    {
        Main = main;
        Extras = extras.Where(e => e.Length > 0).ToArray();
    }

    internal string Main { get; }

    /// <summary>Clauses that follow, in the order in which they apply.</summary>
    internal IReadOnlyList<string> Extras { get; }

    /// <summary>Whether it needs brackets within an expression.</summary>
    internal bool IsCompound { get; set; }

    /// <summary>Whether it says by itself what is given, as in points by a table.</summary>
    internal bool IsVerbal { get; set; }

    /// <summary>Whether it says how it is given rather than what it is, as in by a table, so that it is no noun.</summary>
    internal bool IsManner { get; set; }

    internal Reading With(IEnumerable<string> further) =>
        new Reading(Main, Extras.Concat(further).ToArray()) { IsCompound = IsCompound, IsVerbal = IsVerbal, IsManner = IsManner };
}
