namespace PartyBuilding.Domain;

/// <content>Proposals: bids, adoption, titles, supervision, fees (PB1835 to PB1845).</content>
public static partial class DomainFindings
{
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

    private static FindingKind[] ProposalOutcomeKinds =>
    [
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
