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
}
