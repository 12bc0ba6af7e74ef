namespace PartyBuilding.Domain;

/// <summary>How an election is held: who must be there, how many candidates there are, when someone is elected (选举办法).</summary>
/// <remarks>Immutable; equal when all parts are equal. Ballots are secret; a vote is never given by proxy.</remarks>
public sealed record ElectionRule
{
    private ElectionRule(Threshold majority) => Majority = majority;

    /// <summary>The election rules for base organizations: quorum over four fifths, candidates at least a fifth more than seats, elected with more than half of those there.</summary>
    /// <remarks>The rules of 1990 and the regulations of 2020 that took their place. "At least 20%" of a number that it does not divide is rounded up.</remarks>
    public static ElectionRule BaseOrganization { get; } = Of(Threshold.MoreThan(1, 2))
        .WithQuorum(QuorumRule.BaseElection)
        .WithExcess(CandidateExcess.AtLeast(1, 5, SeatRounding.Up))
        .AllowingOthers();

    /// <summary>The method of a village branch: the same with a tenth more candidates than seats, rounded, so that there are 6 for 5.</summary>
    public static ElectionRule VillageBranch { get; } = BaseOrganization.WithExcess(CandidateExcess.AtLeast(1, 10, SeatRounding.Half));

    /// <summary>The same rules where a committee elects its secretary and deputies: as many candidates as seats.</summary>
    public static ElectionRule Officers { get; } = BaseOrganization.WithExcess(CandidateExcess.None);

    /// <summary>The share of those there with a vote that a candidate needs.</summary>
    public Threshold Majority { get; }

    /// <summary>How many must be there; more than half of those due unless said.</summary>
    public QuorumRule Quorum { get; private init; } = QuorumRule.Of(Threshold.MoreThan(1, 2));

    /// <summary>By how much candidates outnumber seats; not at all unless said.</summary>
    public CandidateExcess Excess { get; private init; } = CandidateExcess.None;

    /// <summary>Whether a voter may choose someone who is no candidate (另选他人).</summary>
    public bool AllowsOthers { get; private init; }

    /// <summary>The share of all seats of the office that must be filled before a meeting may leave the rest open; more than half unless said (接近应选名额).</summary>
    /// <remarks>The rules say that the number must be near and give no figure; with half or less a body elected could not act.</remarks>
    public Threshold Near { get; private init; } = Threshold.MoreThan(1, 2);

    /// <summary>Elected is who has this share of those there with a vote.</summary>
    public static ElectionRule Of(Threshold majority) => new(Require.NotNull(majority, nameof(majority)));

    /// <summary>The same rule with this quorum.</summary>
    public ElectionRule WithQuorum(QuorumRule quorum) => this with { Quorum = Require.NotNull(quorum, nameof(quorum)) };

    /// <summary>The same rule with this excess of candidates.</summary>
    public ElectionRule WithExcess(CandidateExcess excess) => this with { Excess = Require.NotNull(excess, nameof(excess)) };

    /// <summary>The same rule, by which a voter may choose someone who is no candidate.</summary>
    public ElectionRule AllowingOthers() => this with { AllowsOthers = true };

    /// <summary>The same rule, by which seats may be left open once this share of them is filled.</summary>
    public ElectionRule LeavingOpenFrom(Threshold filled) => this with { Near = Require.NotNull(filled, nameof(filled)) };

    /// <summary>Majority and excess.</summary>
    public override string ToString() => $"{Majority}, excess {Excess}";
}
