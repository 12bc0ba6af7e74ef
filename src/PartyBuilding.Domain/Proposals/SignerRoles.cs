namespace PartyBuilding.Domain;

/// <summary>The role of a signer among all signers (署名身份); the values of the record attribute <c>role</c> that a policy shares points by.</summary>
public static class SignerRoles
{
    /// <summary>The only one (独立提出).</summary>
    public const string Sole = "sole";

    /// <summary>The first of several (首名).</summary>
    public const string First = "first";

    /// <summary>Any after the first (其他署名人).</summary>
    public const string Other = "other";
}
