namespace PartyBuilding.Rules;

/// <summary>How a value is compared.</summary>
public enum ComparisonKind
{
    /// <summary>Greater or equal.</summary>
    AtLeast,

    /// <summary>Greater.</summary>
    Above,

    /// <summary>Less or equal.</summary>
    AtMost,

    /// <summary>Less.</summary>
    Below,

    /// <summary>Equal, or one of the codes.</summary>
    Is,
}
