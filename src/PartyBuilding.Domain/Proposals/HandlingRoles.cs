namespace PartyBuilding.Domain;

/// <summary>The roles of units that handle a proposal (承办分工).</summary>
public static class HandlingRoles
{
    /// <summary>Leads and answers the proposer (主办).</summary>
    public const string Lead = "lead";

    /// <summary>Helps the leading unit and writes to it (会办、协办).</summary>
    public const string Joint = "joint";

    /// <summary>Answers for its own part beside others that do the same (分办).</summary>
    public const string Separate = "separate";
}
