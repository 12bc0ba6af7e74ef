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
}
