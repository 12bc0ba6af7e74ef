namespace PartyBuilding.Domain;

/// <content>Courses under way (PB1401 to PB1430).</content>
public static partial class DomainFindings
{
    /// <summary>A step that the procedure does not have.</summary>
    public static readonly FindingKind StepUnknown = new(
        "PB1401",
        Severity.Error,
        "程序 {procedure} 没有步骤 {step}；{date} 的办理未采用，请按程序所列步骤登记。",
        "the procedure {procedure} has no step {step}; what was done on {date} was refused: enter one of its steps.");

    /// <summary>A step dated before the one before it, or before the course began.</summary>
    public static readonly FindingKind StepBeforePrevious = new(
        "PB1402",
        Severity.Error,
        "步骤 {step} 的日期 {date} 早于前一步（或办理开始）的日期 {previous}，未采用；请更正日期，或按先后顺序登记。",
        "the step {step} is dated {date}, before the step before it (or the beginning) on {previous}, and was refused: correct the date, or enter the steps in order.");

    /// <summary>A step that the state does not allow.</summary>
    public static readonly FindingKind StepInOtherState = new(
        "PB1403",
        Severity.Error,
        "当前状态为 {state}，步骤 {step}（{date}）只能在下列状态办理：{allowed}；未采用，请先办理中间的步骤。",
        "the state is {state}, and the step {step} ({date}) may be taken only in: {allowed}; it was refused: take the steps in between first.");

    /// <summary>A step after the end of a course.</summary>
    public static readonly FindingKind CourseEnded = new(
        "PB1404",
        Severity.Error,
        "该程序已于 {endedOn} 以状态 {state} 结束，步骤 {step}（{date}）未采用；如需再办，请另行开始。",
        "the course ended on {endedOn} in the state {state}, so the step {step} ({date}) was refused: begin another course if it is needed.");

    /// <summary>A role that may not take the step.</summary>
    public static readonly FindingKind RoleNotAllowed = new(
        "PB1405",
        Severity.Error,
        "步骤 {step}（{date}）须由 {allowed} 办理，而登记的角色为 {role}；未采用，请由有权者办理。",
        "the step {step} ({date}) is taken by {allowed}, and the role given is {role}; it was refused: have it taken by who may.");

    /// <summary>A step taken more often than is allowed.</summary>
    public static readonly FindingKind StepTooOften = new(
        "PB1406",
        Severity.Error,
        "步骤 {step} 至多办理 {times} 次，次数已满；{date} 的办理未采用。",
        "the step {step} may be taken {times} times and has been; what was done on {date} was refused.");

    /// <summary>A paper that the step needs is not there.</summary>
    public static readonly FindingKind PaperMissing = new(
        "PB1407",
        Severity.Error,
        "步骤 {step}（{date}）缺少材料 {paper}；未采用，请补齐材料后办理。",
        "the step {step} ({date}) lacks the paper {paper}; it was refused: add the paper.");

    /// <summary>A condition of the step is not met.</summary>
    public static readonly FindingKind NeedNotMet = new(
        "PB1408",
        Severity.Error,
        "步骤 {step}（{date}）不满足条件 {need}；未采用，请核对登记的内容，条件具备后再办理。",
        "the step {step} ({date}) does not meet the condition {need}; it was refused: check what was entered, or wait until it is met.");

    /// <summary>A step that must come first was not taken.</summary>
    public static readonly FindingKind EarlierStepMissing = new(
        "PB1409",
        Severity.Error,
        "步骤 {step}（{date}）须先办理 {other}；未采用，请先办理。",
        "the step {step} ({date}) needs the step {other} before it; it was refused: take that step first.");

    /// <summary>A step that must come first was not taken by enough parties.</summary>
    public static readonly FindingKind PartiesMissing = new(
        "PB1410",
        Severity.Error,
        "步骤 {step}（{date}）须先由 {parties} 个不同主体办理 {other}，现有 {found} 个；未采用，请补齐其余各方。",
        "the step {step} ({date}) needs the step {other} by {parties} different parties before it, and there are {found}; it was refused: have the others take it first.");

    /// <summary>An actor who may not take the step after another one.</summary>
    public static readonly FindingKind ActorTookOtherStep = new(
        "PB1411",
        Severity.Error,
        "步骤 {step}（{date}）不得由办理过 {other} 的主体办理，登记的主体为 {actor}；未采用，请另换他人并写明。",
        "the step {step} ({date}) is not taken by who took {other}, and the actor given is {actor}; it was refused: have someone else take it, and say who.");

    /// <summary>An actor who has not taken the step that this one follows.</summary>
    public static readonly FindingKind ActorTookNotOtherStep = new(
        "PB1412",
        Severity.Error,
        "步骤 {step}（{date}）须由办理过 {other} 的主体办理，登记的主体为 {actor}；未采用，请由原主体办理并写明。",
        "the step {step} ({date}) is taken by who took {other}, and the actor given is {actor}; it was refused: have that one take it, and say who.");

    /// <summary>A step before its earliest date.</summary>
    public static readonly FindingKind StepTooEarly = new(
        "PB1413",
        Severity.Error,
        "步骤 {step} 登记日期为 {date}，最早可于 {earliest} 办理；未采用，请届时办理或更正日期。",
        "the step {step} is dated {date} and may be taken from {earliest} on; it was refused: wait until then, or correct the date.");

    /// <summary>A step after its last date.</summary>
    public static readonly FindingKind StepTooLate = new(
        "PB1414",
        Severity.Error,
        "步骤 {step} 登记日期为 {date}，最迟应于 {latest} 办理；已逾期，未采用，请按程序另行处理或更正日期。",
        "the step {step} is dated {date} and could be taken until {latest}; it was refused: follow what the procedure has for that case, or correct the date.");

    /// <summary>A step after its due date.</summary>
    public static readonly FindingKind StepLate = new(
        "PB1415",
        Severity.Warning,
        "步骤 {step} 应于 {due} 前（含当日）办理，实际为 {date}；已采用，按逾期记。",
        "the step {step} was due by {due} and is dated {date}; it was taken and is late.");

    /// <summary>A date that rests on working days which the calendar does not know.</summary>
    public static readonly FindingKind LimitProvisional = new(
        "PB1416",
        Severity.Note,
        "步骤 {step}（{date}）的期限 {limit} 按周一至周五推算，工作日历未覆盖，属暂定；请补充日历后核对。",
        "the limit {limit} of the step {step} ({date}) assumes Monday to Friday, since the calendar does not reach so far; it is provisional: add the calendar and check.");

    /// <summary>A restored step outside a limit that the calendar now gives.</summary>
    public static readonly FindingKind StepOutsideCalendar = new(
        "PB1417",
        Severity.Warning,
        "步骤 {step} 于 {date} 办理，按现有工作日历期限为 {limit}；原办理仍有效，请核对当时的日历。",
        "the step {step} was taken on {date}, and by the calendar now known its limit is {limit}; it stands as it was: check the calendar of that time.");

    /// <summary>A step that is owed and still in time.</summary>
    public static readonly FindingKind StepOwed = new(
        "PB1418",
        Severity.Note,
        "步骤 {step} 自 {since} 起计，应于 {due} 前（含当日）办理。",
        "the step {step} is owed by {due}, counted from {since}.");

    /// <summary>A step that is owed and overdue.</summary>
    public static readonly FindingKind StepOverdue = new(
        "PB1419",
        Severity.Warning,
        "步骤 {step} 自 {since} 起计，应于 {due} 前（含当日）办理，已逾期；请尽快办理。",
        "the step {step} was owed by {due}, counted from {since}, and is overdue: take it now.");

    /// <summary>A step that is owed and can no longer be taken.</summary>
    public static readonly FindingKind StepLapsed = new(
        "PB1420",
        Severity.Warning,
        "步骤 {step} 自 {since} 起计，应于 {due} 前（含当日）办理，最迟 {latest}，现已不能办理；请按程序另行处理。",
        "the step {step} was owed by {due}, counted from {since}, and could be taken until {latest}; it no longer can be: follow what the procedure has for that case.");

    /// <summary>A step before it is expected.</summary>
    public static readonly FindingKind StepEarly = new(
        "PB1421",
        Severity.Warning,
        "步骤 {step} 一般自 {earliest} 起办理，实际为 {date}，偏早；已采用，请核对。",
        "the step {step} is expected from {earliest} on and is dated {date}; it was taken and is early: check it.");

    /// <summary>A step that leaves missed slots of a recurring one behind.</summary>
    public static readonly FindingKind SlotsMissed = new(
        "PB1422",
        Severity.Warning,
        "步骤 {step}（{date}）之前，定期步骤 {other} 缺 {count} 期，最早一期截至 {due}；已采用，请说明缺期原因。",
        "before the step {step} ({date}) the recurring step {other} was missed {count} times, first by {due}; it was taken: state why.");

    /// <summary>A step that must come first was not taken in all of its roles.</summary>
    public static readonly FindingKind RolesMissing = new(
        "PB1423",
        Severity.Error,
        "步骤 {step}（{date}）须先办理 {other}，下列各方尚未办理：{roles}；未采用，请由其补办。",
        "the step {step} ({date}) needs the step {other} before it, and these have not taken it: {roles}; it was refused: have them take it first.");

    /// <summary>A step that names no actor, where another one must or must not be taken by the same.</summary>
    public static readonly FindingKind ActorNotNamed = new(
        "PB1424",
        Severity.Error,
        "步骤 {step}（{date}）未写明办理主体，而能否办理 {others} 取决于本步骤由谁办理；未采用，请写明。",
        "the step {step} ({date}) names no actor, and who may take {others} depends on it; it was refused: say who took it.");

    private static FindingKind[] ProcedureKinds => [.. CourseKinds, .. SoundnessKinds];

    private static FindingKind[] CourseKinds =>
    [
        StepUnknown,
        StepBeforePrevious,
        StepInOtherState,
        CourseEnded,
        RoleNotAllowed,
        StepTooOften,
        PaperMissing,
        NeedNotMet,
        EarlierStepMissing,
        PartiesMissing,
        ActorTookOtherStep,
        ActorTookNotOtherStep,
        StepTooEarly,
        StepTooLate,
        StepLate,
        LimitProvisional,
        StepOutsideCalendar,
        StepOwed,
        StepOverdue,
        StepLapsed,
        StepEarly,
        SlotsMissed,
        RolesMissing,
        ActorNotNamed,
    ];
}
