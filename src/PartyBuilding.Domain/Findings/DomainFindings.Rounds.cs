namespace PartyBuilding.Domain;

/// <content>Rounds: reviews, conflicts of interest, objections, confirmation (PB1941 to PB1958).</content>
public static partial class DomainFindings
{
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
        "{rater} 因 {cause} 应当回避，不能评议该对象；请改由他人评议。",
        "{rater} must not rate this subject because of {cause}; another rater is needed.");

    /// <summary>A review of somebody who is not in the round.</summary>
    public static readonly FindingKind ReviewOutOfScope = new(
        "PB1943",
        Severity.Error,
        "该对象不在本轮考评范围内；请核对对象，考评范围于开启本轮时确定。",
        "this subject is not in the scope of the round; check the subject, the scope is settled when the round is opened.");

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
        "{group} 是自评组，只能由对象本人评议，不能由 {rater} 评议；请更正评议人或评议组。",
        "{group} is a group of self-assessment, in which only the subject rates, not {rater}; correct the rater or the group.");

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

    /// <summary>A confirmation although no result was corrected after an upheld objection.</summary>
    public static readonly FindingKind UpheldNotCorrected = new(
        "PB1958",
        Severity.Error,
        "异议 {objections} 已成立，尚无据以更正的结果；请先更正并重新公示。",
        "the objections {objections} were upheld and no result was corrected after them; correct the results and publish them again.");

    private static FindingKind[] RoundKinds =>
    [
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
