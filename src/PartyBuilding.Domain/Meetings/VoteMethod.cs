namespace PartyBuilding.Domain;

/// <summary>How a vote is taken (表决方式).</summary>
public enum VoteMethod
{
    /// <summary>By show, such as raising hands (举手表决).</summary>
    Show,

    /// <summary>By secret ballot (无记名投票).</summary>
    Ballot,
}
