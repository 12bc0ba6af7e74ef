namespace PartyBuilding.Domain;

/// <content>Evaluations: assessments and their corrections, objections, commitments, inspections, duty reports, rounds (PB19xx).</content>
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

    /// <summary>A commitment that is closed.</summary>
    public static readonly FindingKind CommitmentClosed = new(
        "PB1921",
        Severity.Error,
        "该承诺已于 {closedOn} 办结；一项承诺只办结一次。",
        "this commitment was closed on {closedOn}; it is closed once.");

    /// <summary>A commitment closed before it was made.</summary>
    public static readonly FindingKind CommitmentClosedBeforeMade = new(
        "PB1922",
        Severity.Error,
        "办结日期 {on} 早于作出承诺的日期 {madeOn}；请更正日期。",
        "it would be closed on {on}, before it was made on {madeOn}; correct the date.");

    /// <summary>A defect that the inspection did not find.</summary>
    public static readonly FindingKind DefectUnknown = new(
        "PB1923",
        Severity.Error,
        "检查中没有发现问题 {matter}；请核对问题编码。",
        "the inspection did not find {matter}; check the code of the defect.");

    /// <summary>A defect that was mended already.</summary>
    public static readonly FindingKind DefectMendedTwice = new(
        "PB1924",
        Severity.Error,
        "问题 {matter} 已于 {mendedOn} 整改完毕；请核对。",
        "{matter} was mended already, on {mendedOn}; check the entry.");

    /// <summary>A defect mended before it was found.</summary>
    public static readonly FindingKind DefectMendedBeforeFound = new(
        "PB1925",
        Severity.Error,
        "问题 {matter} 的整改日期 {on} 早于检查日期 {foundOn}；请更正日期。",
        "{matter} would be mended on {on}, before it was found on {foundOn}; correct the date.");

    /// <summary>A report given to an audience that it is not owed to.</summary>
    public static readonly FindingKind AudienceUnknown = new(
        "PB1931",
        Severity.Error,
        "述职报告无须向 {audience} 作出；应述职的对象为 {audiences}。",
        "the report is not owed to {audience}; it is owed to {audiences}.");

    /// <summary>A report given to one audience twice.</summary>
    public static readonly FindingKind ReportGivenTwice = new(
        "PB1932",
        Severity.Error,
        "已于 {givenOn} 向 {audience} 述职；同一周期只述职一次。",
        "it was given to {audience} already, on {givenOn}; it is given once for a period.");

    /// <summary>A report given before the period that it is about.</summary>
    public static readonly FindingKind ReportGivenBeforePeriod = new(
        "PB1933",
        Severity.Error,
        "向 {audience} 述职的日期 {on} 早于周期起始日 {start}；请更正日期。",
        "it would be given to {audience} on {on}, before the period begins on {start}; correct the date.");

    /// <summary>A subject that rates itself.</summary>
    public static readonly FindingKind SelfReview = new(
        "PB1941",
        Severity.Error,
        "{rater} 不能评议自己；请由他人评议，或归入自评组。",
        "{rater} cannot rate itself; somebody else rates, or it is entered for the group of self-assessment.");

    /// <summary>A rater with a conflict of interest.</summary>
    public static readonly FindingKind ConflictedReview = new(
        "PB1942",
        Severity.Error,
        "{rater} 因 {cause} 应当回避，不能评议该对象。",
        "{rater} must not rate this subject because of {cause}; another rater is needed.");

    /// <summary>A review of somebody who is not in the round.</summary>
    public static readonly FindingKind ReviewOutOfScope = new(
        "PB1943",
        Severity.Error,
        "该对象不在本轮考评范围内；请核对对象或补入范围。",
        "this subject is not in the scope of the round; check the subject or add it to the scope.");

    /// <summary>A review given when the round does not take any.</summary>
    public static readonly FindingKind ReviewOutsideStage = new(
        "PB1944",
        Severity.Error,
        "日期为 {on} 的评议不能受理，本轮处于 {state}；评议须在相应阶段内作出并录入。",
        "a review of {on} is not taken, the round is at {state}; reviews are given and entered while their stage lasts.");

    /// <summary>A review whose key stands for another one.</summary>
    public static readonly FindingKind ReviewEntryUsedTwice = new(
        "PB1945",
        Severity.Error,
        "该评议编号已用于另一份内容不同的评议；请另编号。",
        "this key stands for another review with other content; give it a key of its own.");

    /// <summary>Somebody else in a group of self-assessment.</summary>
    public static readonly FindingKind NoSelfReview = new(
        "PB1946",
        Severity.Error,
        "{group} 是自评组，只能由对象本人评议，不能由 {rater} 评议。",
        "{group} is a group of self-assessment, in which only the subject rates, not {rater}.");

    /// <summary>A conflict of interest known since a day on which a review was taken in spite of it.</summary>
    public static readonly FindingKind ConflictKnownBefore = new(
        "PB1947",
        Severity.Error,
        "{rater} 于 {on} 的评议已被受理，而回避事由 {cause} 自更早之日即已知；请写明该事由何时得知。",
        "a review by {rater} was taken on {on}, although the conflict ({cause}) is said to have been known then; say since when it has been known.");

    /// <summary>Results proposed although reviews by raters with a conflict of interest stand.</summary>
    public static readonly FindingKind ConflictedReviewsStand = new(
        "PB1948",
        Severity.Warning,
        "有 {count} 份评议由事后得知应回避的评议人作出（{reviews}）；请由有权机构决定是否采用。",
        "{count} reviews were given by raters found later to have a conflict of interest ({reviews}); the body in charge decides whether they count.");

    /// <summary>An objection raised when the result is not published.</summary>
    public static readonly FindingKind ObjectionOutsideStage = new(
        "PB1951",
        Severity.Error,
        "{on} 提出的异议不能受理，本轮处于 {state}；异议应在公示期内提出。",
        "an objection of {on} is not taken, the round is at {state}; objections are raised while the result is published.");

    /// <summary>An objection about somebody who is not in the round.</summary>
    public static readonly FindingKind ObjectionOutOfScope = new(
        "PB1952",
        Severity.Error,
        "该对象不在本轮考评范围内；请核对对象。",
        "this subject is not in the scope of the round; check the subject.");

    /// <summary>An objection whose key stands for another one.</summary>
    public static readonly FindingKind ObjectionEntryUsedTwice = new(
        "PB1953",
        Severity.Error,
        "该异议编号已被使用；请另编号。",
        "this key stands for another objection; give it a key of its own.");

    /// <summary>An objection that was never raised in the round.</summary>
    public static readonly FindingKind ObjectionNotThere = new(
        "PB1954",
        Severity.Error,
        "本轮没有编号为 {objection} 的异议；请核对编号。",
        "there is no objection {objection} in this round; check the key.");

    /// <summary>A confirmation while objections are open.</summary>
    public static readonly FindingKind ObjectionsOpen = new(
        "PB1955",
        Severity.Error,
        "尚有 {count} 项异议未处理（{objections}）；处理完毕后方可确认。",
        "{count} objections are open ({objections}); decide them before the result is confirmed.");

    /// <summary>A step dated before a review or an objection that was taken.</summary>
    public static readonly FindingKind StepBeforeEntries = new(
        "PB1956",
        Severity.Error,
        "步骤 {step} 的日期 {on} 早于本轮最近一份评议或异议的日期 {latest}；请更正日期。",
        "the step {step} is dated {on}, before the latest review or objection of the round, {latest}; correct the date.");

    /// <summary>An objection raised after the time of publication.</summary>
    public static readonly FindingKind ObjectionTooLate = new(
        "PB1957",
        Severity.Error,
        "{on} 提出的异议已过公示期，公示至 {last} 止；请按申诉程序另行处理。",
        "the objection of {on} comes after the publication, which ended on {last}; it goes another way, as an appeal.");

    /// <summary>A confirmation although an upheld objection was not followed by a correction.</summary>
    public static readonly FindingKind UpheldNotCorrected = new(
        "PB1958",
        Severity.Error,
        "异议 {objections} 已成立，结果尚未更正；请先更正并重新公示。",
        "the objections {objections} were upheld and nothing was corrected since; correct the results and publish them again.");

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
        CommitmentClosed,
        CommitmentClosedBeforeMade,
        DefectUnknown,
        DefectMendedTwice,
        DefectMendedBeforeFound,
        AudienceUnknown,
        ReportGivenTwice,
        ReportGivenBeforePeriod,
        SelfReview,
        ConflictedReview,
        ReviewOutOfScope,
        ReviewOutsideStage,
        ReviewEntryUsedTwice,
        NoSelfReview,
        ConflictKnownBefore,
        ConflictedReviewsStand,
        ObjectionOutsideStage,
        ObjectionOutOfScope,
        ObjectionEntryUsedTwice,
        ObjectionNotThere,
        ObjectionsOpen,
        StepBeforeEntries,
        ObjectionTooLate,
        UpheldNotCorrected,
    ];
}
