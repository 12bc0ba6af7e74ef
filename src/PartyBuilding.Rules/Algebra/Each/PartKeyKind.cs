namespace PartyBuilding.Rules;

/// <summary>What makes records one part.</summary>
public enum PartKeyKind
{
    /// <summary>The record itself.</summary>
    Record,

    /// <summary>The item that records are about.</summary>
    Item,

    /// <summary>A calendar slot.</summary>
    Slot,

    /// <summary>A value of an attribute.</summary>
    Attribute,
}
