namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The stored line of a clause: its points in hundredths, and where its counted records end in the list of all.</summary>
internal readonly record struct ClauseLine(int Hundredths, int End);
