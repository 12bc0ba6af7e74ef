namespace PartyBuilding.Domain;

/// <summary>What a majority is reckoned of (过半数的基数).</summary>
public enum VoteBase
{
    /// <summary>Of those due with a vote, less those lawfully not counted (应到会有表决权人数).</summary>
    Due,

    /// <summary>Of those with a vote who are there, and of those who sent a written opinion where that is allowed (实到会有表决权人数).</summary>
    Present,

    /// <summary>Of those who voted for or against; abstentions and invalid ballots do not count (投票人数).</summary>
    Voting,
}
