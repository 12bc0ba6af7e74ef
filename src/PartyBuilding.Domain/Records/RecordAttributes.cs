namespace PartyBuilding.Domain;

/// <summary>Names of the attributes of <see cref="RecordKinds"/> (记录属性), and the codes that they take.</summary>
/// <remarks>
/// One file a room, as with the kinds; what several rooms say stands here. None of the names is a word that a policy reads as something else, so that
/// every one of them can be declared in a policy.
/// </remarks>
public static partial class RecordAttributes
{
    /// <summary>The level of a body, a code such as "district", "city", "province" or "nation" (级别).</summary>
    public const string Level = "level";

    /// <summary>The body that decided, adopted, awarded or supervised, a reference (作出决定的机构).</summary>
    public const string Body = "body";

    /// <summary>Who did it, a reference (办理人).</summary>
    public const string Actor = "actor";

    /// <summary>In which role, a code: that of a signer (<see cref="SignerRoles"/>), or the role in which a step was taken (角色).</summary>
    public const string Role = "role";

    /// <summary>The title that was given, a code; for proposals one of <see cref="ProposalTitles"/> (荣誉称号).</summary>
    public const string HonourTitle = "honourTitle";

    /// <summary>The year that it is for, a number (所属年度).</summary>
    public const string ForYear = "forYear";

    /// <summary>The organization where it is or to which it goes, a reference (所在组织、去向组织).</summary>
    public const string AtOrganization = "atOrganization";

    /// <summary>The organization from which it comes, a reference (来源组织).</summary>
    public const string FromOrganization = "fromOrganization";
}
