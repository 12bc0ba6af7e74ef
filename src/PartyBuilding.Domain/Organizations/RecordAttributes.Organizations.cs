namespace PartyBuilding.Domain;

/// <content>Organizations.</content>
public static partial class RecordAttributes
{
    /// <summary>The kind of the organization that was founded, or that it became; a code of <see cref="OrganizationKinds"/> or another one (组织类别).</summary>
    public const string OrganizationKind = "organizationKind";

    /// <summary>The way of founding, a code of <see cref="FoundingModes"/> or another one; missing when it is not known (组建方式).</summary>
    public const string FoundingMode = "foundingMode";

    /// <summary>Whether what was split goes on, "yes" or "no".</summary>
    public const string GoesOn = "goesOn";
}
