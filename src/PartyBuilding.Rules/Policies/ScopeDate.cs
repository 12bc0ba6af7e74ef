namespace PartyBuilding.Rules;

/// <summary>The day on which a policy looks at membership, head-count and facts.</summary>
public enum ScopeDate
{
    /// <summary>The last day of the period.</summary>
    PeriodEnd,

    /// <summary>The first day of the period.</summary>
    PeriodStart,
}
