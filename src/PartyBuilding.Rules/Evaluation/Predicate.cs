using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A condition bound to its inputs.</summary>
internal abstract class Predicate
{
    /// <summary>What the condition depends on.</summary>
    internal abstract Reads Reads { get; }

    /// <summary>Whether it holds; where that cannot be known the scan is marked unknown and the answer means nothing.</summary>
    internal abstract bool Holds(Scan scan);

    /// <summary>Whether it holds, null while that cannot be known; adds what was found to the tests and what is missing to the needs.</summary>
    internal abstract bool? Trace(Scan scan, Tracing tracing);
}
