namespace PartyBuilding.Domain;

/// <content>Many meetings (PB17xx).</content>
public static partial class DomainFindings
{
    /// <summary>One meeting has different contents.</summary>
    public static readonly FindingKind MeetingGivenTwice = new(
        "PB1750",
        Severity.Error,
        "会议 {meeting} 的第 {revision} 次修订有内容不同的登记，均未采用；请以更高的修订号更正。",
        "revision {revision} of meeting {meeting} has different contents, and none was used: correct it with a higher revision.");

    /// <summary>A slot without a meeting.</summary>
    public static readonly FindingKind MeetingSlotMissed = new(
        "PB1751",
        Severity.Warning,
        "{slot} 应开 {kinds} {needed} 次，实开 {held} 次。",
        "{needed} of {kinds} were owed in {slot}, {held} held.");

    /// <summary>Evidence is missing.</summary>
    public static readonly FindingKind EvidenceMissing = new(
        "PB1752",
        Severity.Warning,
        "会议 {meeting} 缺少佐证 {evidence}；请补交。",
        "the evidence {evidence} of meeting {meeting} is missing: hand it in.");

    /// <summary>Absences have reached a limit.</summary>
    public static readonly FindingKind AbsencesReached = new(
        "PB1753",
        Severity.Warning,
        "缺席 {kinds} 累计 {absences} 次，达到规定的 {limit} 次；如何处理由有权机关决定。",
        "{absences} absences from {kinds} have reached the limit of {limit}; what follows is for those in charge to decide.");

    /// <summary>The organization of a meeting is not in the roster.</summary>
    public static readonly FindingKind MeetingOrganizationUnknown = new(
        "PB1754",
        Severity.Error,
        "召开会议 {meeting} 的组织不在名册中；请补录组织或更正编号。",
        "the organization that held meeting {meeting} is not in the roster: add it or correct the id.");

    /// <summary>A meeting lies outside the existence of its organization.</summary>
    public static readonly FindingKind MeetingOutsideExistence = new(
        "PB1755",
        Severity.Error,
        "会议 {meeting}（{days}）不在该组织存续期间（{existence}）内；请更正日期。",
        "meeting {meeting} ({days}) lies outside the existence of the organization ({existence}): correct the dates.");

    /// <summary>Someone on a roll is not in the roster.</summary>
    public static readonly FindingKind AttendantUnknown = new(
        "PB1756",
        Severity.Error,
        "签到册中的成员不在名册中；请补录成员或更正编号。",
        "a member on a roll is not in the roster: add the member or correct the id.");

    private static FindingKind[] MeetingBookFindings =>
    [
        MeetingGivenTwice,
        MeetingSlotMissed,
        EvidenceMissing,
        AbsencesReached,
        MeetingOrganizationUnknown,
        MeetingOutsideExistence,
        AttendantUnknown,
    ];
}
