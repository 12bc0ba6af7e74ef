namespace PartyBuilding.Domain;

/// <summary>One round in one assignment: what a contact, a reply and an opinion belong to.</summary>
/// <remarks>A unit that gave a proposal back may be assigned it anew; nothing of the earlier assignment counts for the later one.</remarks>
/// <param name="Assignment">The place of the assignment among all of the proposal, counted from 1.</param>
/// <param name="Number">1 for the first handling, 2 for the second, and so on.</param>
internal readonly record struct HandlingRound(int Assignment, int Number);
