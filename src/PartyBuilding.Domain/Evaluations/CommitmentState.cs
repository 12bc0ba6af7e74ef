namespace PartyBuilding.Domain;

/// <summary>How a commitment stands on a day.</summary>
public enum CommitmentState
{
    /// <summary>Not made yet.</summary>
    NotMade,

    /// <summary>Open, and not past its due date (未到期).</summary>
    Open,

    /// <summary>Open, and past its due date (逾期).</summary>
    Overdue,

    /// <summary>Fulfilled (已兑现).</summary>
    Fulfilled,

    /// <summary>Withdrawn by agreement (解除).</summary>
    Withdrawn,
}
