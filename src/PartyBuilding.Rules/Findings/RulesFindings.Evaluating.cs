using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Findings of an evaluation: PB40xx.</content>
public static partial class RulesFindings
{
    /// <summary>The policy is not in force in the period.</summary>
    public static readonly FindingKind NotInForce = new FindingKind(
        "PB4001",
        Severity.Error,
        "办法 {policy} 的施行日期为 {effective}，不适用于 {period}；请选用当期有效的版本，或明确要求视同施行（AsIfInForce）。",
        "Policy {policy} is in force {effective}, not at the close of {period}; choose the version in force, or ask for AsIfInForce.");

    /// <summary>The period has another length than the policy's.</summary>
    public static readonly FindingKind WrongPeriod = new FindingKind(
        "PB4002",
        Severity.Error,
        "办法 {policy} 的周期（period）为“{cadence}”，给出的周期 {period} 属“{given}”；请给出相同长度的周期。",
        "Policy {policy} has the period \"{cadence}\", but {period} is of \"{given}\"; give a period of that length.");

    /// <summary>The period starts on another day than the policy's.</summary>
    public static readonly FindingKind WrongStart = new FindingKind(
        "PB4040",
        Severity.Error,
        "办法 {policy} 的周期自 {starts} 起，给出的周期 {period} 却自 {given} 起；请用 EvaluationPeriod.From 给出自该日起的周期。",
        "Periods of policy {policy} start on {starts}, but {period} starts on {given}; give a period from that day on, with EvaluationPeriod.From.");

    /// <summary>Nobody is in scope.</summary>
    public static readonly FindingKind NobodyInScope = new FindingKind(
        "PB4003",
        Severity.Warning,
        "评定范围内没有任何对象（{kind}）；请检查名册与办法的适用范围。",
        "No subject of kind {kind} is in scope; check the roster and the policy's scope.");

    /// <summary>There are no records in the period.</summary>
    public static readonly FindingKind NoRecords = new FindingKind(
        "PB4004",
        Severity.Warning,
        "{period} 内没有办法所用种类的记录；请检查记录的日期与种类。",
        "There are no records in {period} of the kinds that the policy reads; check dates and kinds of the records.");

    /// <summary>Records of kinds that the policy does not declare.</summary>
    public static readonly FindingKind UndeclaredKinds = new FindingKind(
        "PB4005",
        Severity.Note,
        "办法未列出的记录种类未计：{kinds}（共 {count} 条）。",
        "Kinds that the policy does not declare were not counted: {kinds} (records: {count}).");

    /// <summary>A kind that is not declared complete.</summary>
    public static readonly FindingKind NotCovered = new FindingKind(
        "PB4006",
        Severity.Warning,
        "{period} 的 {kinds} 记录未声明完整，没有记录不能视为零；请在台账上声明（Covers）。",
        "Records of {kinds} are not declared complete for {period}, so that none need not mean zero; declare it on the ledger (Covers).");

    /// <summary>Records of subjects that the roster does not know.</summary>
    public static readonly FindingKind UnknownSubject = new FindingKind(
        "PB4007",
        Severity.Warning,
        "名册中没有 {subject}，其记录未计（共 {count} 条：{records}）；请补入名册或更正记录。",
        "{subject} is not in the roster, and its records were left out (records: {count}; {records}); add it to the roster or correct the records.");

    /// <summary>Records of subjects of other kinds than the policy judges, which the roster is not meant to know.</summary>
    public static readonly FindingKind SubjectsNotJudged = new FindingKind(
        "PB4031",
        Severity.Note,
        "办法评定的对象是 {judged}；名册中没有 {kinds}，其记录未计（共 {count} 条：{records}）；如应计入，请补入名册，或另立办法评定。",
        "The policy judges {judged}; records of {kinds}, of which the roster has none, were not counted (records: {count}; {records}): if they should be, add those to the roster, or judge them by a policy of their own.");

    /// <summary>A value grew beyond what a number can hold.</summary>
    public static readonly FindingKind BeyondLimits = new FindingKind(
        "PB4013",
        Severity.Error,
        "计算中出现超出范围的数（绝对值超过 10^15 或位数过多），该对象未得分；请检查记录的数量。",
        "A value grew beyond the limits (10^15, or too many digits), so the subject has no score; check the quantities of its records.");

    /// <summary>A name is not registered.</summary>
    public static readonly FindingKind NotRegistered = new FindingKind(
        "PB4014",
        Severity.Error,
        "办法使用了未登记的扩展 {name}；请在 Extensions 中登记。",
        "The policy uses the extension {name}, which is not registered; register it with Extensions.");

    /// <summary>Records of a kind that is spelt almost as one that the policy declares.</summary>
    public static readonly FindingKind MisspeltKind = new FindingKind(
        "PB4016",
        Severity.Warning,
        "记录种类 {kind} 未列入办法，未计（共 {count} 条）；最接近的是 {nearest}，如系笔误请更正记录。",
        "The policy does not declare the kind {kind}, so it was not counted (records: {count}); the nearest declared is {nearest}, correct the records if that was meant.");

    /// <summary>An extension gave a number beyond what a number can hold.</summary>
    public static readonly FindingKind ExtensionBeyondLimits = new FindingKind(
        "PB4018",
        Severity.Error,
        "扩展 {name}（版本 {version}）给出的数绝对值超过 10^15，该对象未得分；请更正该扩展。",
        "The extension {name} (version {version}) gave a number beyond 10^15, so the subject has no score; correct the extension.");

    /// <summary>What an explanation would show needs a number beyond what one can hold.</summary>
    public static readonly FindingKind ArithmeticTooLarge = new FindingKind(
        "PB4086",
        Severity.Warning,
        "结果无误，但其完整算式中有一数超出范围（绝对值超过 10^15 或位数过多），无法列出；请检查记录的数量。",
        "The result stands, but a number in its full arithmetic is beyond the limits (10^15, or too many digits), so it cannot be shown; check the quantities of its records.");

    /// <summary>Policies that read each other's results of the same period.</summary>
    public static readonly FindingKind PolicyCycle = new FindingKind(
        "PB4071",
        Severity.Error,
        "办法之间循环读取本期结果：{path}；请改读上期结果，或并为一个办法。",
        "Policies read each other's results of the same period: {path}; read that of the period before, or make one policy of them.");

    /// <summary>Results that were given although a series has its own.</summary>
    public static readonly FindingKind GivenResultsReplaced = new FindingKind(
        "PB4072",
        Severity.Note,
        "办法 {policy} 在本次一并评定，所给的 {period} 结果未被读取（共 {count} 项）。",
        "Policy {policy} is evaluated in this series, so the results given for {period} were not read (results: {count}).");

    private static FindingKind[] Evaluating => new[]
    {
        NotInForce, WrongPeriod, NobodyInScope, NoRecords, UndeclaredKinds, NotCovered, UnknownSubject, UndeclaredValue, SelfRated,
        RatedTwice, InvalidMark, UndeclaredSheet, BeyondLimits, NotRegistered, NotSelfRated, MisspeltKind,
        FactOutOfRange, ExtensionBeyondLimits, ValueMissing, ResultMissing, AttributeMissing,
        StillPending, FactOfWrongType, AttributeOfWrongType, AttributeOutOfRange, MisspeltAttribute, UndeclaredAttributes,
        MisspeltFact, ItemMissing, SubjectsNotJudged, WrongStart, CalendarMissing, OthersUndetermined, ResultOpen, PolicyCycle, GivenResultsReplaced,
        WorkingDaysUnknown, ArithmeticTooLarge,
    };
}
