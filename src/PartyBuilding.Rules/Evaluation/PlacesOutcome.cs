using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How the places of one row were given in one group. Immutable.</summary>
public sealed class PlacesOutcome
{
    internal PlacesOutcome(
        int step, string? clause, string? grade, string? honour, string? group, string? share, string of, int denominator,
        RoundingMode round, int places, int taken, int firstRank, int lastRank, decimal? lastScore, IReadOnlyList<SubjectId> tied,
        LocalizedText? groupTitle = null, LocalizedText? ofTitle = null, IReadOnlyList<ReservedPlaces>? reserved = null)
    {
        Step = step;
        Clause = clause;
        Grade = grade;
        Honour = honour;
        Group = group;
        Share = share;
        Of = of;
        Denominator = denominator;
        Round = round;
        Places = places;
        Taken = taken;
        FirstRank = firstRank;
        LastRank = lastRank;
        LastScore = lastScore;
        Tied = tied;
        GroupTitle = groupTitle;
        OfTitle = ofTitle;
        Reserved = reserved ?? Array.Empty<ReservedPlaces>();
    }

    /// <summary>The number of the step, counted from 0 over the steps in the pure algebra.</summary>
    public int Step { get; }

    /// <summary>The clause (条款).</summary>
    public string? Clause { get; }

    /// <summary>The grade for which the places are; null for an honour.</summary>
    public string? Grade { get; }

    /// <summary>The honour for which the places are; null for a grade.</summary>
    public string? Honour { get; }

    /// <summary>The value of the fact that makes the group; null when there is one group.</summary>
    public string? Group { get; }

    /// <summary>What that value is called; null where it has no title.</summary>
    public LocalizedText? GroupTitle { get; }

    /// <summary>The share as written; null when a number of places is stated.</summary>
    public string? Share { get; }

    /// <summary>Of what the share was taken: in scope, scored, reaching, or a fact.</summary>
    public string Of { get; }

    /// <summary>What the fact is called of which the share was taken; null for anything else.</summary>
    public LocalizedText? OfTitle { get; }

    /// <summary>What the share was taken of.</summary>
    public int Denominator { get; }

    /// <summary>How the share was rounded.</summary>
    public RoundingMode Round { get; }

    /// <summary>How many places there were.</summary>
    public int Places { get; }

    /// <summary>How many were taken, reserved ones among them.</summary>
    public int Taken { get; }

    /// <summary>The rank by score of the first who took a place that is not reserved; 0 when nobody did, and where the order does not look at the score.</summary>
    public int FirstRank { get; }

    /// <summary>The rank by score of the last who took a place that is not reserved; 0 when nobody did, and where the order does not look at the score.</summary>
    public int LastRank { get; }

    /// <summary>The score of the last who took a place that is not reserved; null when nobody did, and where the order does not look at the score.</summary>
    public decimal? LastScore { get; }

    /// <summary>How the reserves were filled, in their order; empty where nothing is reserved.</summary>
    public IReadOnlyList<ReservedPlaces> Reserved { get; }

    /// <summary>Candidates who are equal at the last place, or the last of a reserve, and have none because a body or a lot decides; in the order of subjects.</summary>
    public IReadOnlyList<SubjectId> Tied { get; }
}
