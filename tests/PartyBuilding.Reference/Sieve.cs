using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>The records at which a line looks, by date, then entry.</summary>
/// <param name="Certain">Those that certainly pass its condition.</param>
/// <param name="Open">Those of which that cannot be known.</param>
/// <param name="Needs">What is missing to know it.</param>
internal sealed record Sieve(List<WorkRecord> Certain, List<WorkRecord> Open, IReadOnlyList<string> Needs);
