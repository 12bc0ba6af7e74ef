namespace PartyBuilding.Domain;

/// <summary>What someone votes (表决意见).</summary>
public enum VoteChoice
{
    /// <summary>For it (赞成).</summary>
    Yes,

    /// <summary>Against it (反对).</summary>
    No,

    /// <summary>Neither (弃权).</summary>
    Abstention,
}
