namespace PartyBuilding.Domain;

/// <summary>What became of a slot in which a meeting was to be held.</summary>
public enum MeetingSlotState
{
    /// <summary>Enough meetings were held (已开).</summary>
    Met,

    /// <summary>It is over, and there were too few (缺会).</summary>
    Missed,

    /// <summary>It is not over yet (未到期).</summary>
    Open,

    /// <summary>None is owed: the organization did not exist on all of its days, or it is a week most of whose days lie outside of the days looked at (不计).</summary>
    NotDue,
}
