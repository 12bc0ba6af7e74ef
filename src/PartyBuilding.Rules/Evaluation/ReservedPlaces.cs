using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How the places of one reserve (保留名额) were given in one group. Immutable.</summary>
public sealed class ReservedPlaces
{
    internal ReservedPlaces(
        string? clause, LocalizedText? title, string? share, RoundingMode round, int places, int direct, IReadOnlyList<SubjectId> held)
    {
        Clause = clause;
        Title = title;
        Share = share;
        Round = round;
        Places = places;
        Direct = direct;
        Held = held;
    }

    /// <summary>The clause (条款).</summary>
    public string? Clause { get; }

    /// <summary>What the reserve is called; null where it has no title.</summary>
    public LocalizedText? Title { get; }

    /// <summary>The share of the places as written; null when a number is stated.</summary>
    public string? Share { get; }

    /// <summary>How the share was rounded.</summary>
    public RoundingMode Round { get; }

    /// <summary>How many places were reserved.</summary>
    public int Places { get; }

    /// <summary>How many of them are held by subjects that were graded directly.</summary>
    public int Direct { get; }

    /// <summary>Who else took one, in the order of the places.</summary>
    public IReadOnlyList<SubjectId> Held { get; }
}
