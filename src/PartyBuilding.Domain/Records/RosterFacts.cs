namespace PartyBuilding.Domain;

/// <summary>Names of the facts that are worked out from the roster and may not be entered (名册事实).</summary>
public static class RosterFacts
{
    /// <summary>How many members an organization has on a date, by home membership: a number.</summary>
    public const string HeadCount = "roster.headCount";

    /// <summary>The kind of an organization: a code.</summary>
    public const string Kind = "roster.kind";

    /// <summary>The day an organization was founded: a date.</summary>
    public const string FoundedOn = "roster.foundedOn";

    internal const string Prefix = "roster.";
}
