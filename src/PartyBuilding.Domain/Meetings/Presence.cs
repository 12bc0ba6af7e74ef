namespace PartyBuilding.Domain;

/// <summary>How someone took part in a meeting, or did not (出席情况).</summary>
public enum Presence
{
    /// <summary>There from beginning to end (全程出席).</summary>
    Full,

    /// <summary>There for a part (部分出席).</summary>
    Part,

    /// <summary>Away with leave that was granted (请假).</summary>
    Excused,

    /// <summary>Away without leave (缺席).</summary>
    Absent,

    /// <summary>Not required to come (不需出席).</summary>
    NotRequired,

    /// <summary>There without being due and without a vote (列席).</summary>
    Observer,
}
