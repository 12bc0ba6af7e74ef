namespace PartyBuilding.Rules;

/// <summary>At which day a fact is read.</summary>
public enum FactDay
{
    /// <summary>As the policy's head says.</summary>
    AsOf,

    /// <summary>The last day of the period.</summary>
    PeriodEnd,

    /// <summary>The first day of the period.</summary>
    PeriodStart,

    /// <summary>The date of the record.</summary>
    RecordDate,
}
