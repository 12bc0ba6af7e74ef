namespace PartyBuilding.Domain;

/// <summary>How the handling of proposals is supervised (督办方式); any other code is a kind as well.</summary>
public static class SupervisionKinds
{
    /// <summary>On site (现场督办).</summary>
    public const string SiteVisit = "siteVisit";

    /// <summary>At a meeting (督办会).</summary>
    public const string Meeting = "meeting";
}
