namespace PartyBuilding.Domain;

/// <content>What was decided before, in votes and elections, who has a vote and who is excluded too late (PB1757 to PB1769).</content>
public static partial class DomainFindings
{
    /// <summary>A second vote on a matter without a tie.</summary>
    public static readonly FindingKind VotedOnAlready = new(
        "PB1757",
        Severity.Error,
        "事项 {matter} 已表决（赞成 {yes}，反对 {no}），票数并不相等；未采用，如须重新表决，请写明事由。",
        "the matter {matter} was voted on, {yes} for and {no} against, and not tied; the second vote was refused: where it must be taken again, give the cause.");

    /// <summary>A repeated vote on a matter that was not voted on.</summary>
    public static readonly FindingKind NotVotedOnYet = new(
        "PB1758",
        Severity.Error,
        "事项 {matter} 尚未表决，不能以 {cause} 为由重新表决；请先登记首次表决。",
        "the matter {matter} was not voted on, so it is not voted on again for {cause}: enter the first vote.");

    /// <summary>A round that does not follow the one before.</summary>
    public static readonly FindingKind RoundNotNext = new(
        "PB1759",
        Severity.Error,
        "选举 {office} 第 {round} 轮未采用：应进行第 {next} 轮，应选 {seats} 名，选举办法不变；请由上一轮结果产生下一轮。",
        "round {round} of {office} was refused: round {next} is to be held, for {seats} seats and by the same rule; make it from the result of the round before.");

    /// <summary>Seats are to be left open while some are tied for them.</summary>
    public static readonly FindingKind TieNotVotedOn = new(
        "PB1760",
        Severity.Error,
        "选举 {office}：有 {tied} 人得票相等，须再次投票，不能保留缺额。",
        "{office}: {tied} are level and are voted on again; the seats cannot be left open.");

    /// <summary>Seats are to be left open though too few are filled.</summary>
    public static readonly FindingKind TooFewToLeaveOpen = new(
        "PB1761",
        Severity.Error,
        "选举 {office}：应选 {seats} 名，只选出 {elected} 名，未接近应选名额（须 {threshold}）；请就未当选者另行选举。",
        "{office}: {elected} elected for {seats} seats is not near their number ({threshold} is needed): elect again among those not elected.");

    /// <summary>Someone on a roll has no vote by the file.</summary>
    public static readonly FindingKind VoteNotGiven = new(
        "PB1762",
        Severity.Note,
        "按成员档案，{on} 没有表决权，不计入有表决权的应到人数：{reasons}",
        "by the file there is no vote on {on}, and the member is not due with one: {reasons}");

    /// <summary>The superior consented to an exclusion too late.</summary>
    public static readonly FindingKind ExclusionConsentedLate = new(
        "PB1763",
        Severity.Warning,
        "以 {ground} 不计入应到人数，上级党组织 {consentedOn} 才同意，晚于 {latest}，仍计入；须先经上级同意，再经会议通过。",
        "the superior consented to exclude the member on the ground {ground} on {consentedOn}, later than {latest}; the member still counts as due: consent comes first, then the approval.");

    /// <summary>An exclusion was approved after the meeting.</summary>
    public static readonly FindingKind ExclusionApprovedLate = new(
        "PB1764",
        Severity.Warning,
        "以 {ground} 不计入应到人数，{approvedOn} 才通过，晚于会议（{latest}），仍计入；须在本次会议或此前通过。",
        "excluding the member on the ground {ground} was approved on {approvedOn}, after the meeting of {latest}; the member still counts as due: approve it at the meeting or before.");

    /// <summary>The days of a meeting are to change after something rests on them.</summary>
    public static readonly FindingKind MeetingDaysClosed = new(
        "PB1765",
        Severity.Error,
        "会议 {meeting} 已有佐证、表决或选举以会期 {days} 为准，不能改至 {last}；请以新的修订重新登记会议。",
        "evidence, a vote or an election of meeting {meeting} rests on its days {days}, which cannot be changed to end on {last}: enter the meeting again as a new revision.");

    /// <summary>It is asked on the roll of one session that someone is not counted as due.</summary>
    public static readonly FindingKind SessionExcludes = new(
        "PB1766",
        Severity.Error,
        "在单次会议的签到册中申请以 {ground} 不计入应到，无法汇总；请在汇总后的签到册中申请。",
        "is asked not to be counted as due, for {ground}, on the roll of a single session, which cannot be added up: ask it on the roll of the whole.");

    /// <summary>A meeting that did something is to be called off.</summary>
    public static readonly FindingKind MeetingTookPlace = new(
        "PB1767",
        Severity.Error,
        "会议 {meeting} 已有佐证、表决或选举，即已召开，不能取消；登记有误的，请以新的修订重新登记会议。",
        "meeting {meeting} has evidence, a vote or an election and so took place; it cannot be called off: where it was entered by mistake, enter it again as a new revision.");

    private static FindingKind[] DecisionFindings =>
    [
        VotedOnAlready,
        NotVotedOnYet,
        RoundNotNext,
        TieNotVotedOn,
        TooFewToLeaveOpen,
        VoteNotGiven,
        ExclusionConsentedLate,
        ExclusionApprovedLate,
        MeetingDaysClosed,
        SessionExcludes,
        MeetingTookPlace,
    ];
}
