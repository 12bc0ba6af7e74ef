using System.Collections.Generic;

namespace PartyBuilding.Reference;

/// <summary>What becomes of one subject in one of the ways in which what is unknown may turn out.</summary>
/// <param name="Score">The score after the steps.</param>
/// <param name="Grade">The code of the grade; null for none.</param>
/// <param name="Rank">The place by points.</param>
/// <param name="IsTied">Whether people decide what it gets.</param>
/// <param name="Honours">The honours, in their order.</param>
/// <param name="Findings">The findings, in ordinal order.</param>
public sealed record Outcome(Ratio Score, string? Grade, int Rank, bool IsTied, string Honours, IReadOnlyList<string> Findings);
