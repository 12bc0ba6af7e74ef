namespace PartyBuilding.Domain;

/// <content>The roster (PB11xx).</content>
public static partial class DomainFindings
{
    /// <summary>The same rows were given more than once.</summary>
    public static readonly FindingKind RosterRowsRepeated = new(
        "PB1101",
        Severity.Note,
        "有 {count} 行与其他行内容完全相同，每项只计一次。",
        "{count} rows repeat the content of another row; each counts once.");

    /// <summary>One id stands for organizations that differ.</summary>
    public static readonly FindingKind OrganizationGivenTwice = new(
        "PB1102",
        Severity.Error,
        "同一编号出现 {count} 种不同内容；采用类别 {kind}、存续 {existence} 的一种，请删去其余。",
        "one id has {count} different contents; the one of kind {kind} that exists {existence} was kept: remove the others.");

    /// <summary>The parent of an organization is not in the roster.</summary>
    public static readonly FindingKind ParentUnknown = new(
        "PB1103",
        Severity.Error,
        "上级组织 {parent} 不在名册中；本组织按无上级处理，请补录上级组织或更正编号。",
        "the parent {parent} is not in the roster; the organization was kept without a parent: add the parent or correct the id.");

    /// <summary>Organizations are under each other in a circle.</summary>
    public static readonly FindingKind ParentCycle = new(
        "PB1104",
        Severity.Error,
        "上下级关系成环：{path}；环内组织均按无上级处理，请更正其中一个上级。",
        "the parents run in a circle: {path}; all organizations in it were kept without a parent: correct one of the parents.");

    /// <summary>An organization outlives its parent.</summary>
    public static readonly FindingKind ParentClosedFirst = new(
        "PB1105",
        Severity.Warning,
        "上级组织 {parent} 于 {lastDay} 撤销，本组织此后仍存续；请登记新的上级组织或撤销日期。",
        "the parent {parent} closed on {lastDay} and this organization outlives it: enter the new parent or the last day.");

    /// <summary>One id stands for members that differ.</summary>
    public static readonly FindingKind MemberGivenTwice = new(
        "PB1106",
        Severity.Error,
        "同一编号出现 {count} 种不同内容；采用加入日期为 {joinedOn} 的一种，请删去其余。",
        "one id has {count} different contents; the one that joined on {joinedOn} was kept: remove the others.");

    /// <summary>A membership of a member who is not in the roster.</summary>
    public static readonly FindingKind MembershipMemberUnknown = new(
        "PB1107",
        Severity.Error,
        "该成员不在名册中，其在 {organization} 的组织关系（{span}）未采用；请补录成员或更正编号。",
        "the member is not in the roster, so the membership in {organization} ({span}) was left out: add the member or correct the id.");

    /// <summary>A membership in an organization that is not in the roster.</summary>
    public static readonly FindingKind MembershipOrganizationUnknown = new(
        "PB1108",
        Severity.Error,
        "{organization} 不在名册中，该组织关系（{span}）未采用；请补录组织或更正编号。",
        "{organization} is not in the roster, so the membership ({span}) was left out: add the organization or correct the id.");

    /// <summary>A membership reaches beyond the existence of its organization.</summary>
    public static readonly FindingKind MembershipOutsideExistence = new(
        "PB1109",
        Severity.Error,
        "在 {organization} 的组织关系（{span}）超出该组织存续期间（{existence}）；只采用期间之内的部分，请更正日期。",
        "the membership in {organization} ({span}) reaches beyond its existence ({existence}); only the part within was used: correct the dates.");

    /// <summary>A membership starts before its member joined.</summary>
    public static readonly FindingKind MembershipBeforeJoining = new(
        "PB1110",
        Severity.Error,
        "在 {organization} 的组织关系（{span}）早于加入日期 {joinedOn}；只采用加入之后的部分，请更正日期。",
        "the membership in {organization} ({span}) starts before the member joined on {joinedOn}; only the part from then on was used: correct the dates.");

    /// <summary>Two memberships of one member in one organization share days.</summary>
    public static readonly FindingKind MembershipsOverlap = new(
        "PB1111",
        Severity.Error,
        "在 {organization} 的两段组织关系（{kept} 与 {left}）重叠；后一段在重叠之日未采用，请合并或更正日期。",
        "two memberships in {organization} ({kept} and {left}) overlap; the second was left out on the shared days: join them or correct the dates.");

    /// <summary>A member has two homes in one body on the same days.</summary>
    public static readonly FindingKind TwoHomes = new(
        "PB1112",
        Severity.Error,
        "同时在 {keptOrganization}（{kept}）和 {leftOrganization}（{left}）有组织关系，二者同属 {body}；后一项在两项并存之日未采用，请结束其中一项或改登为其他关系。",
        "the member is at home in {keptOrganization} ({kept}) and in {leftOrganization} ({left}) at once, both in {body}; the second was left out on the shared days: end one of them or enter it as an other membership.");

    /// <summary>The roster has neither organizations nor members.</summary>
    public static readonly FindingKind RosterEmpty = new(
        "PB1113",
        Severity.Warning,
        "名册中没有组织，也没有成员；请先录入。",
        "the roster has neither organizations nor members: add them before building.");

    private static FindingKind[] RosterKinds =>
    [
        RosterRowsRepeated,
        OrganizationGivenTwice,
        ParentUnknown,
        ParentCycle,
        ParentClosedFirst,
        MemberGivenTwice,
        MembershipMemberUnknown,
        MembershipOrganizationUnknown,
        MembershipOutsideExistence,
        MembershipBeforeJoining,
        MembershipsOverlap,
        TwoHomes,
        RosterEmpty,
    ];
}
