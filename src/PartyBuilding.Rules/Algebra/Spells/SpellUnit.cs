namespace PartyBuilding.Rules;

/// <summary>In what time is counted.</summary>
public enum SpellUnit
{
    /// <summary>Days, both ends included.</summary>
    Days,

    /// <summary>Calendar months, from a day to the day before the same day of the next month.</summary>
    Months,

    /// <summary>Calendar years, from a day to the day before the same day of the next year.</summary>
    Years,

    /// <summary>Working days (工作日) among the days, by the calendar of the input; what hangs on days that it does not know is unknown.</summary>
    WorkingDays,
}
