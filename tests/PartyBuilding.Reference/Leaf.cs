using System.Collections.Generic;

namespace PartyBuilding.Reference;

/// <summary>One line that counts records: where the regulation says it, and every part with its records and what it earned.</summary>
public sealed record Leaf(string? Clause, IReadOnlyList<string> Parts)
{
    public override string ToString() => Clause + ": " + string.Join("; ", Parts);
}
