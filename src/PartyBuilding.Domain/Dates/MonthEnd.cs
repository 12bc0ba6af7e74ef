namespace PartyBuilding.Domain;

/// <summary>Where months or years lead from a day that the last month does not have: 31 January and one month.</summary>
public enum MonthEnd
{
    /// <summary>To the last day of that month: 28 or 29 February.</summary>
    LastDay,

    /// <summary>To the first day of the month after it: 1 March.</summary>
    NextDay,
}
