namespace PartyBuilding.Rules;

/// <summary>Which parts are kept.</summary>
public enum KeepKind
{
    /// <summary>Those with the highest value; then by date, then by entry id.</summary>
    Best,

    /// <summary>Those with the lowest value; then by date, then by entry id.</summary>
    Worst,

    /// <summary>The earliest; then the higher value, then by entry id.</summary>
    First,

    /// <summary>The latest; then the higher value, then by entry id.</summary>
    Last,

    /// <summary>All but the earliest.</summary>
    After,
}
