namespace PartyBuilding.Domain;

/// <content>Assessments and their corrections, objections (PB1901 to PB1920).</content>
public static partial class DomainFindings
{
    /// <summary>One key that stands for different things.</summary>
    public static readonly FindingKind KeyOfSeveral = new(
        "PB1901",
        Severity.Error,
        "同一编号下有 {count} 项不同内容，均未采用；请为每项另编号。",
        "{count} different things carry this one key and all are left out; give each its own key.");

    /// <summary>An assessment issued before, now with other content.</summary>
    public static readonly FindingKind IssuedChanged = new(
        "PB1902",
        Severity.Error,
        "该考核结果已经下发，内容不得更改；请另发一份更正结果并写明所更正的结果。",
        "this assessment was issued already and is never changed; issue a correction with a key of its own that names it.");

    /// <summary>A correction of an assessment that is not there.</summary>
    public static readonly FindingKind CorrectsUnknown = new(
        "PB1903",
        Severity.Error,
        "所更正的结果 {earlier} 不在档案中；请核对编号或先归档原结果。",
        "the assessment {earlier} that it corrects is not in the book; check the key or add the earlier one first.");

    /// <summary>A correction of another subject, policy or period.</summary>
    public static readonly FindingKind CorrectsAnother = new(
        "PB1904",
        Severity.Error,
        "所更正的结果（{earlier}）属于另一对象、办法或周期；更正只能针对同一对象、同一办法、同一周期。",
        "it corrects {earlier}, which is for another subject, policy or period; a correction is for the same three.");

    /// <summary>A correction issued before what it corrects.</summary>
    public static readonly FindingKind CorrectedBeforeIssue = new(
        "PB1905",
        Severity.Error,
        "更正日期 {on} 早于原结果 {earlier} 的下发日期 {earlierOn}；请更正日期。",
        "it is issued on {on}, before {earlier}, which it corrects and which was issued on {earlierOn}; correct the date.");

    /// <summary>Two corrections of one assessment.</summary>
    public static readonly FindingKind CorrectedTwice = new(
        "PB1906",
        Severity.Error,
        "结果 {earlier} 已由 {other} 更正；请更正其后的那一份。",
        "{earlier} was corrected by {other} already; correct that one instead.");

    /// <summary>Corrections that name each other in a circle.</summary>
    public static readonly FindingKind CorrectedInCircle = new(
        "PB1907",
        Severity.Error,
        "更正关系首尾相接，没有最初的结果；请写明最初下发的一份。",
        "these corrections name each other in a circle and none is the first; say which one was issued first.");

    /// <summary>Two assessments of one subject by one policy for one period.</summary>
    public static readonly FindingKind AssessedTwice = new(
        "PB1908",
        Severity.Error,
        "{policy} 在 {period} 已有结果 {other}；同一周期只下发一次，变更请以更正下发。",
        "{other} is issued already by {policy} for {period}; one is issued for a period, a change is issued as its correction.");

    /// <summary>An assessment issued before its period began.</summary>
    public static readonly FindingKind IssuedBeforePeriod = new(
        "PB1909",
        Severity.Error,
        "下发日期 {on} 早于周期起始日 {start}；请更正日期。",
        "it is issued on {on}, before the period begins on {start}; correct the date.");

    /// <summary>An objection that is closed.</summary>
    public static readonly FindingKind ObjectionClosed = new(
        "PB1911",
        Severity.Error,
        "该异议已于 {on} 办结，不能再次处理；新的意见请另行提出。",
        "this objection was closed on {on} and is closed once; what is new is another objection.");

    /// <summary>An objection closed before it was raised.</summary>
    public static readonly FindingKind ObjectionClosedBeforeRaised = new(
        "PB1912",
        Severity.Error,
        "处理日期 {on} 早于提出日期 {raisedOn}；请更正日期。",
        "it would be closed on {on}, before it was raised on {raisedOn}; correct the date.");

    /// <summary>An objection decided by the one who raised it, or whose result it is about.</summary>
    public static readonly FindingKind ObjectionDecidedByParty = new(
        "PB1913",
        Severity.Error,
        "{by} 是异议的当事一方，不能自行裁定；请由其他机构处理。",
        "{by} is a party to it and cannot decide it; another body decides.");

    /// <summary>A correction after an objection that was not given with it.</summary>
    public static readonly FindingKind ObjectionUnknown = new(
        "PB1914",
        Severity.Error,
        "更正所依据的异议 {objection} 未一并提供；请核对编号或补充该异议。",
        "the objection {objection} that it follows was not given with it; check the key or give the objection.");

    /// <summary>A correction after an objection about somebody else.</summary>
    public static readonly FindingKind ObjectionOfAnother = new(
        "PB1915",
        Severity.Error,
        "异议 {objection} 针对的是 {other}，不能据以更正该对象的结果；请核对编号。",
        "the objection {objection} is about {other}, so no result of this subject is corrected after it; check the key.");

    /// <summary>A correction after an objection that was not upheld.</summary>
    public static readonly FindingKind ObjectionNotUpheld = new(
        "PB1916",
        Severity.Error,
        "异议 {objection} 的处理结果为 {outcome}；只有成立的异议才能据以更正。",
        "the objection {objection} is {outcome}; a result is corrected only after one that was upheld.");

    /// <summary>A correction before its objection was upheld.</summary>
    public static readonly FindingKind CorrectedBeforeDecision = new(
        "PB1917",
        Severity.Error,
        "更正日期 {on} 早于异议 {objection} 成立之日 {decidedOn}；请更正日期。",
        "the correction of {on} comes before {decidedOn}, when the objection {objection} was upheld; correct the date.");

    /// <summary>A second correction after one and the same objection.</summary>
    public static readonly FindingKind ObjectionFollowedTwice = new(
        "PB1918",
        Severity.Error,
        "已依据异议 {objection} 作过更正（{earlier}）；再次更正须另有成立的异议。",
        "a correction followed the objection {objection} already ({earlier}); what changes further follows another objection.");

    private static FindingKind[] EvaluationKinds =>
    [
        KeyOfSeveral,
        IssuedChanged,
        CorrectsUnknown,
        CorrectsAnother,
        CorrectedBeforeIssue,
        CorrectedTwice,
        CorrectedInCircle,
        AssessedTwice,
        IssuedBeforePeriod,
        ObjectionClosed,
        ObjectionClosedBeforeRaised,
        ObjectionDecidedByParty,
        ObjectionUnknown,
        ObjectionOfAnother,
        ObjectionNotUpheld,
        CorrectedBeforeDecision,
        ObjectionFollowedTwice,
    ];
}
