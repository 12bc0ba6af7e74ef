namespace PartyBuilding.Domain;

/// <summary>What a signer has to do with the work (署名分工); the values of the record attribute <c>part</c>.</summary>
public static class SignerParts
{
    /// <summary>Puts it forward (提出).</summary>
    public const string Sponsor = "sponsor";

    /// <summary>Wrote it for the body or team that puts it forward (执笔人).</summary>
    public const string Writer = "writer";

    /// <summary>Took part in the team (课题组成员).</summary>
    public const string TeamMember = "teamMember";
}
