namespace PartyBuilding.Rules;

/// <summary>Against what of a group a number is measured.</summary>
public enum RelativeTo
{
    /// <summary>The best of the group.</summary>
    Best,

    /// <summary>The mean of the group.</summary>
    Mean,

    /// <summary>The place within the group.</summary>
    Rank,
}
