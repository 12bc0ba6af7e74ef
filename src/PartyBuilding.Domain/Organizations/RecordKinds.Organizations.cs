namespace PartyBuilding.Domain;

/// <content>Organizations: written by <see cref="OrganizationEvent.WriteRecords"/>.</content>
public static partial class RecordKinds
{
    /// <summary>An organization was founded (成立组织); subject: the organization.</summary>
    public const string OrganizationFounded = "organization.founded";

    /// <summary>One was founded under it (新建下级组织); subject: the superior at the founding.</summary>
    public const string OrganizationFoundedUnder = "organization.foundedUnder";

    /// <summary>One was founded with its help (参与组建); subjects: the units that founded jointly, the instructor who was sent.</summary>
    public const string OrganizationFoundedWith = "organization.foundedWith";

    /// <summary>An organization was merged into another one (被合并); subject: the one that ended.</summary>
    public const string OrganizationMerged = "organization.merged";

    /// <summary>An organization was split (分设、拆分); subject: the one that was divided.</summary>
    public const string OrganizationSplit = "organization.split";

    /// <summary>An organization came under another one, or stands by itself (隶属关系调整); subject: the organization.</summary>
    public const string OrganizationMoved = "organization.moved";

    /// <summary>An organization became one of another kind (改设); subject: the organization.</summary>
    public const string OrganizationKindChanged = "organization.kindChanged";

    /// <summary>An organization was closed (撤销); subject: the organization.</summary>
    public const string OrganizationClosed = "organization.closed";
}
