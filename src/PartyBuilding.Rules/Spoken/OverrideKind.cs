namespace PartyBuilding.Rules;

/// <summary>What an override does.</summary>
public enum OverrideKind
{
    /// <summary>Fixes the grade.</summary>
    Fix,

    /// <summary>Sets a ceiling.</summary>
    Ceiling,

    /// <summary>Drops the grade.</summary>
    Drop,

    /// <summary>Blocks one grade.</summary>
    Block,
}
