namespace PartyBuilding.Domain;

/// <content>Rolls, leave and evidence of meetings (PB17xx).</content>
public static partial class DomainFindings
{
    /// <summary>One member has rows on a roll that differ.</summary>
    public static readonly FindingKind OnRollTwice = new(
        "PB1701",
        Severity.Error,
        "同一成员在签到册中有内容不同的两行；签到册未采用，请只保留其中一行。",
        "the member stands on the roll twice with different content; the roll was not taken, keep one of the rows.");

    /// <summary>Someone who was not called stands on a roll as due.</summary>
    public static readonly FindingKind PresentUncalled = new(
        "PB1702",
        Severity.Warning,
        "不在应到名单中，出席情况登记为 {presence}；到会者按列席计，未到者不计，如应到请补入名单。",
        "the member was not called and is entered as {presence}: who came counts as an observer, who did not is left out; if the member was due, add the member to those called.");

    /// <summary>Someone without a due vote is to be excluded from those due.</summary>
    public static readonly FindingKind ExcludedNotDue = new(
        "PB1703",
        Severity.Error,
        "不是应到会的有表决权人员，不能以 {ground} 申请不计入应到人数；请更正名单。",
        "the member is not due with a vote, so there is nothing to exclude on the ground {ground}: correct the list.");

    /// <summary>Someone is to be excluded from those due twice.</summary>
    public static readonly FindingKind ExcludedTwice = new(
        "PB1704",
        Severity.Error,
        "申请不计入应到人数出现两次；请只保留一次。",
        "the member is asked to be excluded twice: keep one of the two.");

    /// <summary>The ground of an exclusion is none of the rule.</summary>
    public static readonly FindingKind ExclusionUnlawful = new(
        "PB1705",
        Severity.Warning,
        "事由 {ground} 不属于规定的情形，仍计入应到人数；请改用规定的情形，或不再申请。",
        "the ground {ground} is none that the rule knows; the member still counts as due: name a ground of the rule, or ask for none.");

    /// <summary>An exclusion lacks the consent of the superior.</summary>
    public static readonly FindingKind ExclusionWithoutConsent = new(
        "PB1706",
        Severity.Warning,
        "以 {ground} 不计入应到人数未经上级党组织同意，仍计入；请补报上级。",
        "excluding the member on the ground {ground} has no consent of the superior organization; the member still counts as due: ask for it.");

    /// <summary>An exclusion lacks the approval of the meeting.</summary>
    public static readonly FindingKind ExclusionUnapproved = new(
        "PB1707",
        Severity.Warning,
        "以 {ground} 不计入应到人数未经大会通过，仍计入；请提请大会表决。",
        "excluding the member on the ground {ground} was not approved by the meeting; the member still counts as due: put it to the meeting.");

    /// <summary>Someone who is to be excluded from those due was there.</summary>
    public static readonly FindingKind ExcludedPresent = new(
        "PB1708",
        Severity.Warning,
        "已到会，不适用 {ground}，仍计入应到人数；请更正签到或撤回申请。",
        "the member was there, so the ground {ground} does not apply; the member still counts as due: correct the attendance, or ask for none.");

    /// <summary>The roll of one session knows presence in part.</summary>
    public static readonly FindingKind SessionInPart = new(
        "PB1709",
        Severity.Error,
        "在单次会议中登记为部分出席，无法汇总；请将该次会议再分场次，或登记为出席或缺席。",
        "the member is entered as present in part at a single session, which cannot be added up: cut the session further, or enter present or absent.");

    /// <summary>Someone has a vote or a role in one session and not in another.</summary>
    public static readonly FindingKind SessionsDiffer = new(
        "PB1710",
        Severity.Error,
        "各次会议的表决权或身份登记不一致，无法汇总；请统一后再汇总。",
        "vote or role of the member is not the same in all sessions, so they cannot be added up: make them the same.");

    /// <summary>Leave lacks the word of someone who must grant it.</summary>
    public static readonly FindingKind LeaveUngranted = new(
        "PB1711",
        Severity.Warning,
        "请假 {sessions} 场须经 {role} 批准，未见批准，按未请假处理。",
        "leave of {sessions} sessions is granted by {role}, who did not; it counts as no leave.");

    /// <summary>Leave was granted after the meeting began.</summary>
    public static readonly FindingKind LeaveGrantedLate = new(
        "PB1712",
        Severity.Warning,
        "{role} 于 {on} 批准请假，晚于会议首日 {firstDay}，按未请假处理。",
        "{role} granted leave on {on}, after the first day of the meeting {firstDay}; it counts as no leave.");

    /// <summary>Presence is out of more sessions than a meeting has.</summary>
    public static readonly FindingKind PartBeyondSessions = new(
        "PB1713",
        Severity.Error,
        "会议 {meeting} 共 {sessions} 场，出席却按 {outOf} 场计；请更正场次。",
        "meeting {meeting} has {sessions} sessions and the member's presence is out of {outOf}: correct one of the two.");

    /// <summary>A roll is taken anew though something rests on it.</summary>
    public static readonly FindingKind RollClosed = new(
        "PB1714",
        Severity.Error,
        "会议 {meeting} 已有佐证、表决或选举以现有签到册为准，不能更换签到册；请以新的修订重新登记会议。",
        "evidence, a vote or an election of meeting {meeting} rests on its roll, which cannot be taken anew: enter the meeting again as a new revision.");

    /// <summary>Something is entered for a meeting that was called off.</summary>
    public static readonly FindingKind MeetingCalledOff = new(
        "PB1715",
        Severity.Error,
        "会议 {meeting} 已取消，不能再登记；请更正会议状态。",
        "meeting {meeting} was called off and takes no entries: correct its state.");

    /// <summary>Evidence of someone who is not on the roll.</summary>
    public static readonly FindingKind EvidenceOffRoll = new(
        "PB1716",
        Severity.Error,
        "不在会议 {meeting} 的签到册中，佐证 {evidence} 未采用；请补录签到。",
        "the member is not on the roll of meeting {meeting}, so the evidence {evidence} was not taken: add the member to the roll.");

    /// <summary>Someone who was not there spoke or summed up.</summary>
    public static readonly FindingKind EvidenceOfAbsent = new(
        "PB1717",
        Severity.Error,
        "在会议 {meeting} 登记为 {presence}，不能有佐证 {evidence}；请更正其中一项。",
        "the member is entered as {presence} at meeting {meeting} and cannot have the evidence {evidence}: correct one of the two.");

    /// <summary>Evidence lies at a time where it cannot be.</summary>
    public static readonly FindingKind EvidenceOutOfTime = new(
        "PB1718",
        Severity.Error,
        "佐证 {evidence} 的日期 {on} 与会议 {meeting}（{days}）的先后不符：准备不晚于会议，发言在会议期间，小结不早于会议；请更正日期或种类。",
        "the evidence {evidence} of {on} does not fit meeting {meeting} ({days}): preparation is not after it, a speech within it, a summary not before it: correct the day or the kind.");

    private static FindingKind[] RollFindings =>
    [
        OnRollTwice,
        PresentUncalled,
        ExcludedNotDue,
        ExcludedTwice,
        ExclusionUnlawful,
        ExclusionWithoutConsent,
        ExclusionUnapproved,
        ExcludedPresent,
        SessionInPart,
        SessionsDiffer,
        LeaveUngranted,
        LeaveGrantedLate,
        PartBeyondSessions,
        RollClosed,
        MeetingCalledOff,
        EvidenceOffRoll,
        EvidenceOfAbsent,
        EvidenceOutOfTime,
    ];
}
