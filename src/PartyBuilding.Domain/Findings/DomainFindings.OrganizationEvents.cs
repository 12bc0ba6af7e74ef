namespace PartyBuilding.Domain;

/// <content>Events of organizations.</content>
public static partial class DomainFindings
{
    /// <summary>An organization that an event names does not exist on its day.</summary>
    public static readonly FindingKind EventOrganizationMissing = new(
        "PB1501",
        Severity.Error,
        "{on} 的组织变动未采用：{organization} 在 {day} 不存在；请更正日期或编号，或补录其成立。",
        "the event of {on} did not take place: {organization} does not exist on {day}; correct the date or the id, or enter its founding.");

    /// <summary>An event founds an organization that exists already.</summary>
    public static readonly FindingKind EventFoundsExisting = new(
        "PB1502",
        Severity.Error,
        "{on} 的组织变动未采用：{organization} 已于 {foundedOn} 成立，内容不同；请改用新编号或更正成立日期、类别、上级。",
        "the event of {on} did not take place: {organization} was founded on {foundedOn} already, with other content; use a new id or correct founding day, kind or parent.");

    /// <summary>An organization is merged into one under it.</summary>
    public static readonly FindingKind EventIntoOwnChild = new(
        "PB1503",
        Severity.Error,
        "{on} 的合并未采用：{parent} 是本组织的下级组织；请先调整其隶属关系，或由本组织吸收它。",
        "the merger of {on} did not take place: {parent} stands under this organization; move it first, or let this one absorb it.");

    /// <summary>An organization is merged into itself or put under itself.</summary>
    public static readonly FindingKind EventIntoItself = new(
        "PB1504",
        Severity.Error,
        "{on} 的组织变动未采用：本组织不能并入自身或隶属自身；请更正编号。",
        "the event of {on} did not take place: an organization is not merged into itself or put under itself; correct the id.");

    /// <summary>An event would put an organization under itself.</summary>
    public static readonly FindingKind EventMakesCircle = new(
        "PB1505",
        Severity.Error,
        "{on} 的组织变动未采用：改隶 {parent} 后上下级关系成环；请更正上级。",
        "the event of {on} did not take place: under {parent} the organization would stand under itself; correct the superior.");

    /// <summary>An event ends an organization on another day than its row.</summary>
    public static readonly FindingKind EventEndsOtherwise = new(
        "PB1506",
        Severity.Error,
        "{on} 的组织变动未采用：按此最后一日为 {otherLastDay}，而已登记为 {lastDay}；请更正其中一个日期。",
        "the event of {on} did not take place: by it the last day is {otherLastDay}, but {lastDay} is entered; correct one of the two dates.");

    /// <summary>An event that leaves everything as it is.</summary>
    public static readonly FindingKind EventChangesNothing = new(
        "PB1507",
        Severity.Error,
        "{on} 的组织变动未采用：变动后与变动前相同；请删去或更正。",
        "the event of {on} did not take place: it leaves everything as it is; remove or correct it.");

    /// <summary>A split assigns an organization that is not under what is split.</summary>
    public static readonly FindingKind EventAssignsStranger = new(
        "PB1508",
        Severity.Error,
        "{on} 的拆分未采用：{subject} 当日不是本组织的直接下级；请更正分配。",
        "the split of {on} did not take place: {subject} does not stand directly under this organization on that day; correct the assignment.");

    /// <summary>A split assigns a member who is not in what is split.</summary>
    public static readonly FindingKind EventAssignsNoMember = new(
        "PB1509",
        Severity.Warning,
        "{on} 的拆分：{subject} 此前不在本组织，分配无效；请核对。",
        "the split of {on}: {subject} was not in this organization before, so the assignment has no effect; check it.");

    /// <summary>Members whose organization ends are left without.</summary>
    public static readonly FindingKind EventLeavesMembers = new(
        "PB1510",
        Severity.Warning,
        "自 {on} 起本组织不再存在，{count} 段组织关系随之终止且没有去向；请登记新的组织关系。",
        "the organization no longer exists from {on} on, and {count} memberships end with it without a successor; enter the new ones.");

    /// <summary>An event ends an organization that another event of the same day needs.</summary>
    public static readonly FindingKind EventEndsWhatGoesOn = new(
        "PB1511",
        Severity.Error,
        "{on} 的组织变动未采用：同日另一变动以本组织存续为前提；请更正其中一个日期。",
        "the event of {on} did not take place: another event of the same day needs the organization to exist; correct one of the dates.");

    /// <summary>An event would give a member two homes in one body.</summary>
    public static readonly FindingKind EventMakesTwoHomes = new(
        "PB1512",
        Severity.Error,
        "{on} 的组织变动未办理，名册未变：此后将同时在 {keptOrganization}（{kept}）和 {leftOrganization}（{left}）有组织关系，二者同属 {body}；请先结束其中一项或改登为其他关系。",
        "the event of {on} did not take place and nothing changed: the member would be at home in {keptOrganization} ({kept}) and in {leftOrganization} ({left}) at once, both in {body}; end one of them first, or enter it as an other membership.");

    /// <summary>An event would leave a membership beyond the existence of its organization.</summary>
    public static readonly FindingKind EventCutsMembership = new(
        "PB1513",
        Severity.Error,
        "{on} 的组织变动未办理，名册未变：在 {organization} 的组织关系（{span}）将超出该组织存续期间（{existence}）；请先更正该组织关系或变动日期。",
        "the event of {on} did not take place and nothing changed: the membership in {organization} ({span}) would reach beyond its existence ({existence}); correct the membership first, or the day of the event.");

    /// <summary>An event would leave a relation beyond the existence of one of its ends.</summary>
    public static readonly FindingKind EventCutsRelation = new(
        "PB1514",
        Severity.Error,
        "{on} 的组织变动未办理，名册未变：{kind} 关系（{span}）将超出 {subject} 的存续期间（{existence}）；请先更正该关系或变动日期。",
        "the event of {on} did not take place and nothing changed: the relation {kind} ({span}) would reach beyond the existence of {subject} ({existence}); correct the relation first, or the day of the event.");

    /// <summary>An event would leave a term beyond the existence of its organization.</summary>
    public static readonly FindingKind EventCutsTerm = new(
        "PB1515",
        Severity.Error,
        "{on} 的组织变动未办理，名册未变：第 {number} 届（{span}）将超出本组织存续期间（{existence}）；请先登记该届的结束日期或更正变动日期。",
        "the event of {on} did not take place and nothing changed: the term {number} ({span}) would reach beyond the existence of the organization ({existence}); enter the end of the term first, or correct the day of the event.");

    /// <summary>An event would leave an appointment beyond the existence of its organization.</summary>
    public static readonly FindingKind EventCutsAppointment = new(
        "PB1516",
        Severity.Error,
        "{on} 的组织变动未办理，名册未变：在 {organization} 任 {post}（{span}）将超出该组织存续期间（{existence}）；请先登记其免职日期或更正变动日期。",
        "the event of {on} did not take place and nothing changed: the appointment as {post} of {organization} ({span}) would reach beyond its existence ({existence}); enter its end first, or correct the day of the event.");

    /// <summary>An event would end the post from which another one is drawn.</summary>
    public static readonly FindingKind EventEndsSourceOfPost = new(
        "PB1517",
        Severity.Error,
        "{on} 的组织变动未办理，名册未变：在 {organization} 任 {post}（{span}）须从 {drawnFrom} 中产生，而本人 {day} 将不在此任；请先更正其任职。",
        "the event of {on} did not take place and nothing changed: the appointment as {post} of {organization} ({span}) is drawn from {drawnFrom}, which the member would not hold on {day}; correct the member's posts first.");

    private static FindingKind[] EventKinds =>
    [
        EventOrganizationMissing,
        EventFoundsExisting,
        EventIntoOwnChild,
        EventIntoItself,
        EventMakesCircle,
        EventEndsOtherwise,
        EventChangesNothing,
        EventAssignsStranger,
        EventAssignsNoMember,
        EventLeavesMembers,
        EventEndsWhatGoesOn,
        EventMakesTwoHomes,
        EventCutsMembership,
        EventCutsRelation,
        EventCutsTerm,
        EventCutsAppointment,
        EventEndsSourceOfPost,
    ];
}
