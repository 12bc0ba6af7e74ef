namespace PartyBuilding.Rules;

/// <summary>How conditions are joined.</summary>
public enum LogicKind
{
    /// <summary>All must hold.</summary>
    All,

    /// <summary>At least one must hold.</summary>
    Any,

    /// <summary>The one must not hold.</summary>
    Not,

    /// <summary>At least a stated number must hold.</summary>
    AtLeast,
}
