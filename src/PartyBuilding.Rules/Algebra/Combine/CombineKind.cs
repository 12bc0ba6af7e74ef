namespace PartyBuilding.Rules;

/// <summary>How numbers are combined.</summary>
public enum CombineKind
{
    /// <summary>Added.</summary>
    Sum,

    /// <summary>Multiplied.</summary>
    Product,

    /// <summary>The highest.</summary>
    Best,

    /// <summary>The lowest.</summary>
    Worst,

    /// <summary>The weighted mean of those that are not left out.</summary>
    Average,

    /// <summary>The first divided by the second.</summary>
    Divide,
}
