namespace PartyBuilding.Domain;

/// <summary>A matter that a meeting voted on, and what came of it (表决事项).</summary>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
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

    /// <summary>Whether it was carried, and so is a resolution of the meeting (决议).</summary>
    public bool IsCarried => Result.IsCarried;

    /// <summary>A vote on this matter with this result.</summary>
    /// <exception cref="System.ArgumentException">The matter is none.</exception>
    public static MeetingVote Of(ItemId matter, VoteResult result)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, Require.NotNull(result, nameof(result)));
    }

    /// <summary>Matter and result.</summary>
    public override string ToString() => $"{Matter} {Result}";
}
