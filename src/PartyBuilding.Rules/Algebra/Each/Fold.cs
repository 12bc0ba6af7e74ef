namespace PartyBuilding.Rules;

/// <summary>How the values of parts become one.</summary>
public enum Fold
{
    /// <summary>Added up.</summary>
    Sum,

    /// <summary>How many parts there are.</summary>
    Count,

    /// <summary>Their mean.</summary>
    Average,

    /// <summary>The highest.</summary>
    Best,

    /// <summary>The lowest.</summary>
    Worst,

    /// <summary>The longest run of consecutive parts that are worth more than nothing (连续).</summary>
    /// <remarks>Parts go by date; slots of a cadence follow each other in the calendar, so that one without records breaks the run. Only parts of records have such an order.</remarks>
    LongestRun,

    /// <summary>The place of the subject's own value among those of its group: 1, 2, 2, 4 (名次). Only values of a group have one.</summary>
    Rank,
}
