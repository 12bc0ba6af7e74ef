namespace PartyBuilding.Domain;

/// <summary>What a <see cref="DateLength"/> is counted in.</summary>
public enum DateUnit
{
    /// <summary>Calendar days (日).</summary>
    Day,

    /// <summary>Working days of a calendar (工作日).</summary>
    WorkingDay,

    /// <summary>Weeks of seven days (周).</summary>
    Week,

    /// <summary>Calendar months (月).</summary>
    Month,

    /// <summary>Calendar years (年).</summary>
    Year,
}
