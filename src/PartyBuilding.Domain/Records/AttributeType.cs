namespace PartyBuilding.Domain;

/// <summary>What kind of value a <see cref="RecordAttribute"/> holds.</summary>
public enum AttributeType
{
    /// <summary>A code from a list, such as a level or a role.</summary>
    Code,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A reference to another subject.</summary>
    Reference,
}
