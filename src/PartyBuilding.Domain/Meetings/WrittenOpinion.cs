using System;

namespace PartyBuilding.Domain;

/// <summary>The vote of an absent member, sent in writing before the meeting (书面意见).</summary>
/// <remarks>Immutable; equal when both parts are equal. <c>default</c> is nobody's and is refused.</remarks>
public readonly record struct WrittenOpinion
{
    private WrittenOpinion(MemberId member, VoteChoice choice)
    {
        Member = member;
        Choice = choice;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The vote.</summary>
    public VoteChoice Choice { get; }

    /// <summary>The opinion of this member.</summary>
    /// <exception cref="ArgumentException">The member is none, or the choice not one of the enumeration.</exception>
    public static WrittenOpinion Of(MemberId member, VoteChoice choice)
    {
        Require.Some(member.IsNone, nameof(member));
        return choice is >= VoteChoice.Yes and <= VoteChoice.Abstention
            ? new(member, choice)
            : throw new ArgumentOutOfRangeException(nameof(choice), choice, "A vote is Yes, No or Abstention.");
    }

    /// <summary>Member and vote.</summary>
    public override string ToString() => $"{Member} {Choice}";
}
