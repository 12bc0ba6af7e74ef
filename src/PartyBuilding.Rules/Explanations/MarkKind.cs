namespace PartyBuilding.Rules;

/// <summary>What was applied to a number after its verb, always in this order.</summary>
public enum MarkKind
{
    /// <summary>Multiplied.</summary>
    Times,

    /// <summary>Rounded.</summary>
    Round,

    /// <summary>Raised to the least.</summary>
    Floor,

    /// <summary>Cut to the most.</summary>
    Cap,
}
