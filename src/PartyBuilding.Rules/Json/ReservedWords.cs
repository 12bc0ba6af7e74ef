using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Names that an attribute cannot have, because a condition or a part would read them as something else.</summary>
internal static class ReservedWords
{
    private static readonly HashSet<string> All = new HashSet<string>(
        Number.Verbs.Concat(Condition.Joins).Concat(Words.Slots).Concat(new[]
        {
            "clause", "title", "of", "standing", "record", "item", "these", "period", "score", "grade", "rank", "quantity",
            "outOf", "count", Value.Honour, Value.Finding, Value.RecordDate,
        }),
        StringComparer.Ordinal);

    internal static bool Contains(string name) => All.Contains(name);
}
