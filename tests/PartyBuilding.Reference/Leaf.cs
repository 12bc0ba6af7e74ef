using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Reference;

/// <summary>
/// What a number is made of in the end, where a reader goes on in the ledger, the facts or the results of others: a line that counts records, with
/// every part; time that records cover, with these records; a value that was looked up; a value of several others, with what each of them
/// has. Literals are no leaves, nor is what stands below the points of a part: the part says what it came to.
/// </summary>
/// <param name="Name">What it is, and where the regulation says it.</param>
/// <param name="Parts">The parts, in no order that matters.</param>
public sealed record Leaf(string Name, IReadOnlyList<LeafPart> Parts)
{
    public static Leaf Of(string form, string? clause, string? id, params IEnumerable<LeafPart> parts) =>
        new(form + " " + (clause ?? id), [.. parts.OrderBy(p => p.ToString(), StringComparer.Ordinal)]);

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(Leaf other) => Name == other.Name && Parts.Count == other.Parts.Count
        && Parts.Zip(other.Parts).All(pair => pair.First.IsSame(pair.Second));

    public override string ToString() => Name + ": " + string.Join("; ", Parts);
}
