namespace PartyBuilding.Domain;

/// <content>Results that a round proposes and confirms, and assessments issued from it (PB1963 to PB1975).</content>
public static partial class DomainFindings
{
    /// <summary>A step that proposes, publishes or confirms results while somebody in scope has none.</summary>
    public static readonly FindingKind ResultsMissing = new(
        "PB1963",
        Severity.Error,
        "有 {count} 个对象没有结果（{subjects}），不能办理 {step}；请补充，不定等次的也以相应等次写明。",
        "{count} subjects have no result ({subjects}), so the step {step} is not taken; propose one for each, whoever gets no grade has a grade that says so.");

    /// <summary>A result of somebody who is not in the round.</summary>
    public static readonly FindingKind ResultOutOfScope = new(
        "PB1964",
        Severity.Error,
        "该对象不在本轮考评范围内，不能拟定结果；请核对对象。",
        "this subject is not in the scope of the round and gets no result from it; check the subject.");

    /// <summary>Several results of one subject with one step.</summary>
    public static readonly FindingKind ResultGivenTwice = new(
        "PB1965",
        Severity.Error,
        "步骤 {step} 中该对象有 {count} 个结果；请只保留一个。",
        "the step {step} brings {count} results of this subject; keep one of them.");

    /// <summary>A result without score, grade and rank.</summary>
    public static readonly FindingKind ResultSaysNothing = new(
        "PB1966",
        Severity.Error,
        "拟定结果没有得分、等次和名次；请至少写明一项。",
        "the result has neither score nor grade nor rank; give at least one of them.");

    /// <summary>Results with a step that neither proposes nor publishes.</summary>
    public static readonly FindingKind ResultsOutsideStep = new(
        "PB1967",
        Severity.Error,
        "步骤 {step} 不提出结果；结果随拟定、更正或公示的步骤提出。",
        "the step {step} brings no results; they come with a step that proposes, corrects or publishes them.");

    /// <summary>Published results taken back without a corrected one.</summary>
    public static readonly FindingKind NothingCorrected = new(
        "PB1968",
        Severity.Error,
        "步骤 {step} 撤回已公示的结果，但没有提出更正后的结果；请一并提出，并写明所依据的异议。",
        "the step {step} takes published results back and brings no corrected one; give it, with the objection that it follows.");

    /// <summary>A published result changed without an objection.</summary>
    public static readonly FindingKind ChangedWithoutObjection = new(
        "PB1969",
        Severity.Error,
        "该对象的结果已经公示，只能依据成立的异议更正；请写明所依据的异议。",
        "the result of this subject was published and is corrected only after an objection that was upheld; name the objection.");

    /// <summary>A kept result whose step is not in the history.</summary>
    public static readonly FindingKind ResultOfNoStep = new(
        "PB1970",
        Severity.Error,
        "结果所属的步骤为第 {place} 步，而本轮共办理 {steps} 步；请核对。",
        "the result belongs to step {place} of the round, which has taken {steps}; check the number of the step.");

    /// <summary>An assessment issued from a round that was not given with it.</summary>
    public static readonly FindingKind RoundUnknown = new(
        "PB1971",
        Severity.Error,
        "结果所依据的考评轮次 {round} 未一并提供；请核对编号或补充该轮次。",
        "the round {round} that it is issued from was not given with it; check the key or give the round.");

    /// <summary>An assessment issued from a round by another policy or for another period.</summary>
    public static readonly FindingKind RoundOfAnother = new(
        "PB1972",
        Severity.Error,
        "考评轮次 {round} 的办法与周期为 {judged}，下发结果的为 {issued}；二者须一致，请核对。",
        "the round {round} evaluates by {judged}, the result is issued by {issued}; policy and period are the same, check them.");

    /// <summary>An assessment issued before its round was confirmed.</summary>
    public static readonly FindingKind RoundNotConfirmed = new(
        "PB1973",
        Severity.Error,
        "考评轮次 {round} 于 {on} 处于 {state}，结果尚未确定；确定之后方可下发。",
        "the round {round} is at {state} on {on} and nothing is confirmed; results are issued after that.");

    /// <summary>An assessment of somebody for whom its round has no result.</summary>
    public static readonly FindingKind RoundWithoutResult = new(
        "PB1974",
        Severity.Error,
        "考评轮次 {round} 没有该对象的结果；请核对对象。",
        "the round {round} has no result of this subject; check the subject.");

    /// <summary>An assessment that says otherwise than its round.</summary>
    public static readonly FindingKind RoundConfirmedOther = new(
        "PB1975",
        Severity.Error,
        "考评轮次 {round} 确定的是：{confirmed}；下发的却是：{issued}。请按确定的结果下发，其后的变更以更正下发。",
        "the round {round} has confirmed {confirmed}, and {issued} is issued; issue what was confirmed, and what changes later as its correction.");

    private static FindingKind[] ResultKinds =>
    [
        ResultsMissing,
        ResultOutOfScope,
        ResultGivenTwice,
        ResultSaysNothing,
        ResultsOutsideStep,
        NothingCorrected,
        ChangedWithoutObjection,
        ResultOfNoStep,
        RoundUnknown,
        RoundOfAnother,
        RoundNotConfirmed,
        RoundWithoutResult,
        RoundConfirmedOther,
    ];
}
