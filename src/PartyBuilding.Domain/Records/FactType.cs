namespace PartyBuilding.Domain;

/// <summary>What kind of value a <see cref="Fact"/> holds.</summary>
public enum FactType
{
    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A code from a list.</summary>
    Code,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,
}
