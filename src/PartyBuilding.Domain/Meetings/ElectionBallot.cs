using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>One anonymous ballot of an election: who is chosen on it (选票).</summary>
/// <remarks>Immutable; equal when all parts are equal. One name twice is one choice. A ballot without a choice is valid and helps nobody.</remarks>
public sealed record ElectionBallot
{
    private ElectionBallot(ValueList<MemberId> chosen) => Chosen = chosen;

    /// <summary>A ballot that cannot be read, or carries marks or numbers (涂改、标记).</summary>
    public static ElectionBallot Spoiled { get; } = new(ValueList<MemberId>.Empty) { IsSpoiled = true };

    /// <summary>Who is chosen, by member.</summary>
    public IReadOnlyList<MemberId> Chosen { get; }

    /// <summary>Whether it is invalid whatever is chosen on it.</summary>
    public bool IsSpoiled { get; private init; }

    /// <summary>A ballot on which these are chosen.</summary>
    /// <exception cref="ArgumentException">One of them is none.</exception>
    public static ElectionBallot For(params MemberId[] chosen)
    {
        foreach (MemberId member in Require.NotNull(chosen, nameof(chosen)))
        {
            Require.Some(member.IsNone, nameof(chosen));
        }

        return new(ValueList<MemberId>.Of(chosen.Distinct().OrderBy(member => member)));
    }

    /// <summary>The chosen, or "spoiled".</summary>
    public override string ToString() => IsSpoiled ? "spoiled" : string.Join(", ", Chosen);
}
