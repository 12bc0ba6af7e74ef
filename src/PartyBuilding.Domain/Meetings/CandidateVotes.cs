using System;

namespace PartyBuilding.Domain;

/// <summary>How many votes someone got in an election (得票).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record CandidateVotes
{
    private CandidateVotes(MemberId member, int yes)
    {
        Member = member;
        Yes = yes;
    }

    /// <summary>The candidate, or who was chosen instead of one.</summary>
    public MemberId Member { get; }

    /// <summary>The votes for this person.</summary>
    public int Yes { get; }

    /// <summary>The votes of this person.</summary>
    /// <exception cref="ArgumentException">The member is none, or the number below 0.</exception>
    public static CandidateVotes Of(MemberId member, int yes)
    {
        Require.Some(member.IsNone, nameof(member));
        return yes >= 0 ? new(member, yes) : throw new ArgumentOutOfRangeException(nameof(yes), yes, "A count is 0 or above.");
    }

    /// <summary>Member and votes.</summary>
    public override string ToString() => $"{Member}: {Keys.Text(Yes)}";
}
