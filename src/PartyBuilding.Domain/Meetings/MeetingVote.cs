namespace PartyBuilding.Domain;

/// <summary>A matter that a meeting voted on, and what came of it (表决事项).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MeetingVote
{
    private MeetingVote(ItemId matter, VoteResult result)
    {
        Matter = matter;
        Result = result;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>What came of the vote.</summary>
    public VoteResult Result { get; }

    /// <summary>Why the matter was voted on again, a code; null for a first vote and for one after a tie.</summary>
    public string? Cause { get; private init; }

    /// <summary>Whether it was carried, and so is a resolution of the meeting unless the matter was voted on again (决议).</summary>
    public bool IsCarried => Result.IsCarried;

    /// <summary>A vote on this matter with this result.</summary>
    /// <exception cref="System.ArgumentException">The matter is none.</exception>
    public static MeetingVote Of(ItemId matter, VoteResult result)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, Require.NotNull(result, nameof(result)));
    }

    /// <summary>The same vote, taken again for this cause.</summary>
    /// <exception cref="System.ArgumentException">It is no code.</exception>
    public MeetingVote Because(string cause) => this with { Cause = Code.Check(cause, nameof(cause)) };

    /// <summary>Matter and result.</summary>
    public override string ToString() => $"{Matter} {Result}";
}
