namespace PartyBuilding.Domain;

/// <summary>What became of an objection.</summary>
public enum ObjectionOutcome
{
    /// <summary>Not decided yet (待处理).</summary>
    Open,

    /// <summary>The result is corrected (成立).</summary>
    Upheld,

    /// <summary>The result stays (不成立).</summary>
    Rejected,

    /// <summary>Taken back by the one who raised it (撤回).</summary>
    Withdrawn,
}
