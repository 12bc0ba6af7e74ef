using NodaTime;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>What one branch is and does in the year: the counts are designed, dates and keys are drawn.</summary>
internal sealed class BranchPlan
{
    internal required string Id { get; init; }

    internal required string Kind { get; init; }

    internal required string Chinese { get; init; }

    internal required string English { get; init; }

    internal required LocalDate FoundedOn { get; init; }

    /// <summary>Members at the end of the year, new ones included.</summary>
    internal required int Members { get; init; }

    internal Filing Plan { get; init; } = Filing.Verified;

    internal Filing Summary { get; init; } = Filing.Verified;

    internal Filing MembersData { get; init; } = Filing.Verified;

    internal int Activities { get; init; }

    internal int ClaimedActivities { get; init; }

    /// <summary>An activity that was entered twice, and the second entry withdrawn.</summary>
    internal bool EnteredTwice { get; init; }

    /// <summary>An activity entered for the last day of the year, and corrected to a day of the next.</summary>
    internal bool MovedOutOfYear { get; init; }

    /// <summary>Committee meetings in each quarter.</summary>
    internal required int[] Meetings { get; init; }

    /// <summary>The qualification of each new member.</summary>
    internal string[] NewMembers { get; init; } = [];

    internal int Publicity { get; init; }

    internal int Articles { get; init; }

    internal int Theory { get; init; }

    /// <summary>For each proposal the uses made of it, separated by blanks.</summary>
    internal string[] Proposals { get; init; } = [];

    /// <summary>For each opinion item those who adopted it, separated by blanks; <c>?</c> after one is claimed only, <c>a→b</c> is entered as a and corrected to b.</summary>
    internal string[] Opinions { get; init; } = [];

    internal int Services { get; init; }

    internal int Homeland { get; init; }

    internal int Awards { get; init; }

    /// <summary>The level at which it was named an advanced organization.</summary>
    internal string? Honour { get; init; }
}
