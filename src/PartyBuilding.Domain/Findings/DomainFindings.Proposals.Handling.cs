namespace PartyBuilding.Domain;

/// <content>Proposals: handling, replies and their days (PB1821 to PB1834).</content>
public static partial class DomainFindings
{
    /// <summary>A request to give it back after the last day.</summary>
    public static readonly FindingKind GiveBackTooLate = new(
        "PB1821",
        Severity.Error,
        "{unit} 应于 {due} 前申请退办，{date} 已逾期，不再受理；由该单位继续承办。",
        "{unit} could ask to give it back until {due}; the request of {date} was refused and the unit keeps it.");

    /// <summary>An extension on grounds that the regulation does not have.</summary>
    public static readonly FindingKind ExtensionNotProvided = new(
        "PB1822",
        Severity.Error,
        "规定中没有以 {grounds} 为由的延期；{date} 的延期未采用。",
        "the regulation has no extension for {grounds}; the one of {date} was refused.");

    /// <summary>An extension granted a second time on the same grounds.</summary>
    public static readonly FindingKind ExtendedAlready = new(
        "PB1823",
        Severity.Error,
        "已按 {grounds} 延期一次；{date} 的延期未采用。",
        "it was extended for {grounds} already; the extension of {date} was refused.");

    /// <summary>A letter to the leading unit by one that does not join.</summary>
    public static readonly FindingKind NotAJointUnit = new(
        "PB1824",
        Severity.Error,
        "{unit} 不是会办单位；{date} 的会办意见未采用。",
        "{unit} is no joint unit; its letter of {date} was refused.");

    /// <summary>A joint unit replies to the proposer.</summary>
    public static readonly FindingKind JointUnitReplies = new(
        "PB1825",
        Severity.Error,
        "{unit} 是会办单位，应将意见送主办单位；{date} 的答复未采用。",
        "{unit} is a joint unit and writes to the leading one; its reply of {date} was refused.");

    /// <summary>Something that comes too late because the unit has replied.</summary>
    public static readonly FindingKind RepliedAlready = new(
        "PB1826",
        Severity.Error,
        "{unit} 本轮已答复；{date} 的办理未采用。",
        "{unit} has replied in this round; what was done on {date} was refused.");

    /// <summary>An opinion or a second handling before there is a reply.</summary>
    public static readonly FindingKind NotRepliedYet = new(
        "PB1827",
        Severity.Error,
        "{unit} 本轮尚未答复；{date} 的办理未采用，请待答复后再登记。",
        "{unit} has not replied in this round; what was done on {date} was refused: wait for the reply.");

    /// <summary>A second opinion on one reply by one signer.</summary>
    public static readonly FindingKind OpinionGivenAlready = new(
        "PB1828",
        Severity.Error,
        "{signer} 对本次答复已反馈意见；{date} 的意见未采用。",
        "{signer} gave an opinion on this reply already; the one of {date} was refused.");

    /// <summary>A second handling where nobody is dissatisfied.</summary>
    public static readonly FindingKind NobodyDissatisfied = new(
        "PB1829",
        Severity.Error,
        "没有提案者对 {unit} 的答复表示不满意；{date} 的二次办理未采用。",
        "no proposer is dissatisfied with the reply of {unit}; the second handling of {date} was refused.");

    /// <summary>Closing while units owe replies.</summary>
    public static readonly FindingKind UnitsOweReplies = new(
        "PB1830",
        Severity.Error,
        "下列单位尚未答复：{units}；{date} 的办结未采用。",
        "these units owe replies: {units}; the closing of {date} was refused.");

    /// <summary>Something done after its last day.</summary>
    public static readonly FindingKind HandlingLate = new(
        "PB1831",
        Severity.Warning,
        "{unit} 的 {duty} 应于 {due} 前完成，实际为 {date}，逾期；已登记。",
        "{unit} owed {duty} by {due}; it came on {date}, late, and was entered.");

    /// <summary>Something that is owed.</summary>
    public static readonly FindingKind HandlingOwed = new(
        "PB1832",
        Severity.Note,
        "{unit} 的 {duty} 应于 {due} 前完成。",
        "{duty} of {unit} is due by {due}.");

    /// <summary>Something that is overdue.</summary>
    public static readonly FindingKind HandlingOverdue = new(
        "PB1833",
        Severity.Warning,
        "{unit} 的 {duty} 应于 {due} 前完成，已逾期；请催办。",
        "{duty} of {unit} was due by {due} and is overdue: remind who owes it.");

    /// <summary>A day that does not exist.</summary>
    public static readonly FindingKind DayNotOnCalendar = new(
        "PB1834",
        Severity.Error,
        "{year} 年 {month} 月 {day} 日不存在；未采用，请向发文单位核实日期。",
        "there is no day {year}-{month}-{day}; it was refused: ask the issuing body which day is meant.");

    private static FindingKind[] ProposalLaterKinds =>
    [
        GiveBackTooLate,
        ExtensionNotProvided,
        ExtendedAlready,
        NotAJointUnit,
        JointUnitReplies,
        RepliedAlready,
        NotRepliedYet,
        OpinionGivenAlready,
        NobodyDissatisfied,
        UnitsOweReplies,
        HandlingLate,
        HandlingOwed,
        HandlingOverdue,
        DayNotOnCalendar,
    ];
}
