namespace PartyBuilding.Domain;

/// <summary>The roles in which steps of <see cref="ProposalProcedures"/> are taken.</summary>
public static class ProposalRoles
{
    /// <summary>A signer (提案者).</summary>
    public const string Signer = "signer";

    /// <summary>The body that examines (提案委员会).</summary>
    public const string Committee = "committee";

    /// <summary>The office that assigns and follows up (交办机关).</summary>
    public const string Office = "office";

    /// <summary>A handling unit (承办单位).</summary>
    public const string Unit = "unit";

    /// <summary>Who writes an item (撰稿人).</summary>
    public const string Writer = "writer";

    /// <summary>Who reviews an item (审核人).</summary>
    public const string Reviewer = "reviewer";

    /// <summary>The full-time vice-chair (专职副主委).</summary>
    public const string FullTimeViceChair = "fullTimeViceChair";

    /// <summary>The vice-chair in charge (分管副主委).</summary>
    public const string ViceChairInCharge = "viceChairInCharge";

    /// <summary>The congress or its presidium (大会主席团).</summary>
    public const string Congress = "congress";

    /// <summary>A team that bids (投标课题组).</summary>
    public const string Bidder = "bidder";
}
