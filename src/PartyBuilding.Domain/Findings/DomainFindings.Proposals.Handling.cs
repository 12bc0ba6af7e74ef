namespace PartyBuilding.Domain;

/// <content>Proposals: handling, adoption, figures (PB18xx).</content>
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

    /// <summary>A second bid of one team.</summary>
    public static readonly FindingKind BidTwice = new(
        "PB1835",
        Severity.Error,
        "{team} 已投标；{date} 的投标未采用。",
        "{team} has bid already; the bid of {date} was refused.");

    /// <summary>A topic given to a team that did not bid.</summary>
    public static readonly FindingKind WinnerDidNotBid = new(
        "PB1836",
        Severity.Error,
        "{team} 没有投标，不能立项；{date} 的立项未采用，请从投标者中选定。",
        "{team} did not bid, so the topic cannot be given to it; the award of {date} was refused: choose one that did.");

    /// <summary>A report delivered by a team that the topic was not given to.</summary>
    public static readonly FindingKind NotTheWinner = new(
        "PB1837",
        Severity.Error,
        "{team} 不是中标者；{date} 提交的成果未采用。",
        "the topic was not given to {team}; what it delivered on {date} was refused.");

    /// <summary>Something dated before the proposal was put forward.</summary>
    public static readonly FindingKind BeforeSubmission = new(
        "PB1838",
        Severity.Error,
        "日期 {date} 早于提交日期 {submittedOn}；未采用，请更正日期。",
        "the day {date} lies before it was put forward on {submittedOn}; it was refused: correct the day.");

    /// <summary>A suggestion that the proposal does not have.</summary>
    public static readonly FindingKind SuggestionUnknown = new(
        "PB1839",
        Severity.Error,
        "提案中没有建议 {suggestion}；采纳未登记，请更正编码。",
        "the proposal has no suggestion {suggestion}; the adoption was refused: correct the code.");

    /// <summary>One adoption entered twice.</summary>
    public static readonly FindingKind AdoptedTwice = new(
        "PB1840",
        Severity.Error,
        "{body} 已于 {date} 以同一方式 {way} 采纳；重复的采纳未登记。",
        "{body} adopted it on {date} in the same way, {way}; the second entry was refused.");

    /// <summary>An adoption, title or supervision before the step that must come first.</summary>
    public static readonly FindingKind GateNotPassed = new(
        "PB1841",
        Severity.Error,
        "至 {date} 尚未完成步骤 {step}，不能采用、授予称号或督办；未登记，请先完成该步骤。",
        "the step {step} had not been taken by {date}, so it could not be adopted, given a title or supervised; it was refused: take that step first.");

    /// <summary>One title entered twice.</summary>
    public static readonly FindingKind TitleGivenTwice = new(
        "PB1842",
        Severity.Error,
        "{body} 已于 {date} 授予称号 {title}；重复的称号未登记。",
        "{body} gave the title {title} on {date}; the second entry was refused.");

    /// <summary>One occasion of supervision entered twice.</summary>
    public static readonly FindingKind SupervisedTwice = new(
        "PB1843",
        Severity.Error,
        "督办活动 {occasion} 已登记于本件；重复的未登记。",
        "the occasion {occasion} is entered for it already; the second entry was refused.");

    /// <summary>A publication at a level that the table has no line for.</summary>
    public static readonly FindingKind FeeUnknown = new(
        "PB1844",
        Severity.Error,
        "稿酬标准没有级别 {level}（{date} 刊用）；未计稿酬，请补充标准。",
        "the table has no fee for the level {level} (published on {date}); none was reckoned: add the line.");

    /// <summary>A reply that does not count.</summary>
    public static readonly FindingKind ReplyNotCounted = new(
        "PB1845",
        Severity.Note,
        "{unit} 的答复不计入办复，缺少：{missing}。",
        "the reply of {unit} does not count; missing: {missing}.");

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
        BidTwice,
        WinnerDidNotBid,
        NotTheWinner,
        BeforeSubmission,
        SuggestionUnknown,
        AdoptedTwice,
        GateNotPassed,
        TitleGivenTwice,
        SupervisedTwice,
        FeeUnknown,
        ReplyNotCounted,
    ];
}
