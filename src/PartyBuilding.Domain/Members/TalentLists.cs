namespace PartyBuilding.Domain;

/// <summary>Well-known lists of a <see cref="TalentPool"/>; any other code is a list as well.</summary>
public static class TalentLists
{
    /// <summary>The talent pool (人才库).</summary>
    public const string Talent = "talent";

    /// <summary>The reserve list (后备干部名单).</summary>
    public const string Reserve = "reserve";
}
