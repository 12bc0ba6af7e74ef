using System;

namespace PartyBuilding.Rules;

/// <summary>What candidates without a place become. Immutable.</summary>
public sealed partial class Losers
{
    private Losers(string? grade, bool next)
    {
        Grade = grade;
        FallToNext = next;
    }

    /// <summary>They keep the grade that they have.</summary>
    public static Losers Stay { get; } = new Losers(null, false);

    /// <summary>They fall to the next grade below, and stand for its places.</summary>
    public static Losers Next { get; } = new Losers(null, true);

    /// <summary>The grade that they fall to; null when they stay or fall to the next.</summary>
    public string? Grade { get; }

    /// <summary>Whether they fall to the next grade below.</summary>
    public bool FallToNext { get; }

    /// <summary>Whether they keep the grade that they have.</summary>
    internal bool Stays => Grade is null && !FallToNext;

    /// <summary>They fall to this grade.</summary>
    public static Losers FallTo(string grade) => new Losers(grade ?? throw new ArgumentNullException(nameof(grade)), false);
}
