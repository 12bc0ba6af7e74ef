namespace PartyBuilding.Domain;

/// <summary>Titles that proposals are given (提案称号); any other code is a title as well.</summary>
public static class ProposalTitles
{
    /// <summary>Excellent (优秀).</summary>
    public const string Excellent = "excellent";

    /// <summary>Key: handled under supervision (重点).</summary>
    public const string Key = "key";

    /// <summary>Important (重要).</summary>
    public const string Important = "important";
}
