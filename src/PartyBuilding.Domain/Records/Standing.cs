namespace PartyBuilding.Domain;

/// <summary>How far an entry has been confirmed.</summary>
public enum Standing
{
    /// <summary>Claimed by the subject itself, not yet looked at (自评).</summary>
    Claimed,

    /// <summary>Verified by the body that keeps the record (核实).</summary>
    Verified,
}
