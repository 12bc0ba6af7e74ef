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
        "名册中没有 {subject}，其记录未计（共 {count} 条）；请补入名册或更正记录。",
        "{subject} is not in the roster, and its records were left out (records: {count}); add it to the roster or correct the records.");

    /// <summary>An attribute value that the policy does not declare.</summary>
    public static readonly FindingKind UndeclaredValue = new FindingKind(
        "PB4008",
        Severity.Warning,
        "{kind} 记录的属性 {attribute} 为 {value}，办法未列出该值（共 {count} 条：{records}）；请更正记录或办法。",
        "Records of {kind} have {attribute} = {value}, which the policy does not declare (records: {count}; {records}); correct the records or the policy.");

    /// <summary>A rater has rated themselves.</summary>
    public static readonly FindingKind SelfRated = new FindingKind(
        "PB4009",
        Severity.Warning,
        "{group} 组的评分人 {rater} 评了自己，该票未计。",
        "Rater {rater} of group {group} rated themselves; that opinion was left out.");

    /// <summary>Somebody else rated where subjects rate themselves.</summary>
    public static readonly FindingKind NotSelfRated = new FindingKind(
        "PB4015",
        Severity.Warning,
        "{group} 组应由本人自评，评分人 {rater} 的票未计。",
        "In group {group} subjects rate themselves; the opinion of {rater} was left out.");

    /// <summary>A rater has rated twice.</summary>
    public static readonly FindingKind RatedTwice = new FindingKind(
        "PB4010",
        Severity.Note,
        "{group} 组的评分人 {rater} 评了多次，只计最后一次 {kept}，未计 {dropped}。",
        "Rater {rater} of group {group} rated more than once; the last, {kept}, counts and {dropped} does not.");

    /// <summary>A mark outside its sheet's range, or a vote for an option that the sheet does not have.</summary>
    public static readonly FindingKind InvalidMark = new FindingKind(
        "PB4011",
        Severity.Warning,
        "评议表 {sheet} 的评分 {mark} 无效（允许 {allowed}），该票未计。",
        "The mark {mark} on sheet {sheet} is not valid (allowed: {allowed}); that opinion was left out.");

    /// <summary>An opinion on a sheet or of a group that the policy does not declare.</summary>
    public static readonly FindingKind UndeclaredSheet = new FindingKind(
        "PB4012",
        Severity.Note,
        "办法未列出评议表或评分组 {sheet}/{group}，{count} 票未计。",
        "The policy does not declare sheet or group {sheet}/{group}; {count} opinions were not counted.");

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

    /// <summary>A fact lies outside the range that the policy declares for it.</summary>
    public static readonly FindingKind FactOutOfRange = new FindingKind(
        "PB4017",
        Severity.Warning,
        "{fact} 为 {value}，不在办法声明的 {low} 至 {high} 之间，仍按原值计算；请更正该情况或办法。",
        "{fact} is {value}, outside of {low} to {high} that the policy declares; it counts as it stands: correct the fact or the policy.");

    /// <summary>An extension gave a number beyond what a number can hold.</summary>
    public static readonly FindingKind ExtensionBeyondLimits = new FindingKind(
        "PB4018",
        Severity.Error,
        "扩展 {name}（版本 {version}）给出的数绝对值超过 10^15，该对象未得分；请更正该扩展。",
        "The extension {name} (version {version}) gave a number beyond 10^15, so the subject has no score; correct the extension.");

    /// <summary>A fact of another type than the policy declares.</summary>
    public static readonly FindingKind FactOfWrongType = new FindingKind(
        "PB4024",
        Severity.Warning,
        "{fact} 应为 {type}，所给是 {given}，按缺失处理；请更正该情况或办法。",
        "{fact} is declared as {type}, but a {given} is given; it counts as missing: correct the fact or the policy.");

    /// <summary>Attributes of another type than the policy declares.</summary>
    public static readonly FindingKind AttributeOfWrongType = new FindingKind(
        "PB4025",
        Severity.Warning,
        "{kind} 记录的属性 {attribute} 应为 {type}，所给是 {given}，按缺失处理（共 {count} 条：{records}）；请更正记录或办法。",
        "Records of {kind} have as {attribute} a {given} where {type} is declared; it counts as missing (records: {count}; {records}): correct the records or the policy.");

    /// <summary>Attributes outside the range that the policy declares for them.</summary>
    public static readonly FindingKind AttributeOutOfRange = new FindingKind(
        "PB4026",
        Severity.Warning,
        "{kind} 记录的属性 {attribute} 为 {value}，不在办法声明的 {low} 至 {high} 之间，仍按原值计算（共 {count} 条：{records}）；请更正记录或办法。",
        "Records of {kind} have {attribute} = {value}, outside of {low} to {high} that the policy declares; it counts as it stands (records: {count}; {records}): correct the records or the policy.");

    /// <summary>An attribute that is spelt almost as one that the policy declares for the kind.</summary>
    public static readonly FindingKind MisspeltAttribute = new FindingKind(
        "PB4027",
        Severity.Warning,
        "办法没有为 {kind} 声明属性 {attribute}，未计（共 {count} 条：{records}）；最接近的是 {nearest}，如系笔误请更正记录。",
        "The policy does not declare {attribute} for {kind}, so it was not read (records: {count}; {records}); the nearest declared is {nearest}, correct the records if that was meant.");

    /// <summary>Attributes that the policy does not declare for the kinds of their records.</summary>
    public static readonly FindingKind UndeclaredAttributes = new FindingKind(
        "PB4028",
        Severity.Note,
        "办法没有为记录种类声明的属性未计：{attributes}（共 {count} 条）。",
        "Attributes that the policy does not declare for the kind of their records were not read: {attributes} (records: {count}).");

    /// <summary>A fact that is spelt almost as one that the policy declares.</summary>
    public static readonly FindingKind MisspeltFact = new FindingKind(
        "PB4029",
        Severity.Warning,
        "办法没有声明情况 {fact}，未计（共 {count} 项：{subjects}）；最接近的是 {nearest}，如系笔误请更正。",
        "The policy does not declare the fact {fact}, so it was not read (facts: {count}; {subjects}); the nearest declared is {nearest}, correct the facts if that was meant.");

    /// <summary>A value that a line needs is missing.</summary>
    public static readonly FindingKind ValueMissing = new FindingKind(
        "PB4020", Severity.Warning, "缺少 {name}；请补录该情况。", "{name} is missing; supply this fact.");

    /// <summary>A result of another policy or period that a line needs is missing.</summary>
    public static readonly FindingKind ResultMissing = new FindingKind(
        "PB4021", Severity.Warning, "缺少 {name} 的结果；请先完成该项评定。", "The result of {name} is missing; issue it first.");

    /// <summary>An attribute that a line needs is missing on a record.</summary>
    public static readonly FindingKind AttributeMissing = new FindingKind(
        "PB4022", Severity.Warning, "记录缺少属性 {name}；请补录。", "The record has no {name}; supply it.");

    /// <summary>Something that a line waits for does not exist yet.</summary>
    public static readonly FindingKind StillPending = new FindingKind(
        "PB4023", Severity.Warning, "{line} 尚无评分或记录，待补。", "{line} has no marks or records yet; they are awaited.");

    /// <summary>Records without an item, of kinds that a line counts by item.</summary>
    public static readonly FindingKind ItemMissing = new FindingKind(
        "PB4030",
        Severity.Note,
        "办法按事项计算下列种类，而有记录未写明事项，各按一个事项计：{kinds}（共 {count} 条，{subjects} 个对象：{records}）；如有同属一个事项的，请补录事项。",
        "Records of kinds that the policy counts by item have none, and each counts as an item of its own: {kinds} (records: {count}, subjects: {subjects}; {records}); enter the item where several are about the same.");

    /// <summary>Working days are counted that no calendar knows.</summary>
    public static readonly FindingKind CalendarMissing = new FindingKind(
        "PB4041",
        Severity.Warning,
        "自 {from} 起的工作日没有工作日历可查，期限最早到 {to}；请用 EvaluationInput.With 给出该年的工作日历。",
        "No calendar says which days from {from} on are worked, so that the time ends on {to} at the earliest; give the working calendar of these days, with EvaluationInput.With.");

    /// <summary>A value of others is not determined.</summary>
    public static readonly FindingKind OthersUndetermined = new FindingKind(
        "PB4050",
        Severity.Warning,
        "另有 {count} 个对象的 {name} 尚不确定（{subjects}）；请先补齐其资料。",
        "{name} is not determined for {count} others ({subjects}); supply what they lack first.");

    /// <summary>A result of the same series that a line needs is not determined.</summary>
    public static readonly FindingKind ResultOpen = new FindingKind(
        "PB4070",
        Severity.Warning,
        "{name} 的结果尚未确定；请先补齐其所缺。",
        "The result of {name} is not determined yet; supply what it waits for.");

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

    private static readonly FindingKind[] Evaluating =
    {
        NotInForce, WrongPeriod, NobodyInScope, NoRecords, UndeclaredKinds, NotCovered, UnknownSubject, UndeclaredValue, SelfRated,
        RatedTwice, InvalidMark, UndeclaredSheet, BeyondLimits, NotRegistered, NotSelfRated, MisspeltKind,
        FactOutOfRange, ExtensionBeyondLimits, ValueMissing, ResultMissing, AttributeMissing,
        StillPending, FactOfWrongType, AttributeOfWrongType, AttributeOutOfRange, MisspeltAttribute, UndeclaredAttributes,
        MisspeltFact, ItemMissing, WrongStart, CalendarMissing, OthersUndetermined, ResultOpen, PolicyCycle, GivenResultsReplaced,
    };

    internal static Finding MissingValue(SubjectId subject, LineLabel name, bool isResult) =>
        Finding.Of(isResult ? ResultMissing : ValueMissing, FindingPlace.OfSubject(subject)).With("name", name.Id ?? name.Form);

    internal static Finding MissingAttribute(FindingPlace place, LineLabel name) =>
        Finding.Of(AttributeMissing, place).With("name", name.Id ?? name.Form);

    internal static Finding MissingCalendar(SubjectId subject, WindowReach reach)
    {
        // Up to a day, working days are counted back from it.
        var isBack = !reach.First.IsExact;
        return Finding.Of(CalendarMissing, FindingPlace.OfSubject(subject))
            .With("from", EpochDay.ToDate(isBack ? reach.First.Latest : reach.First.Earliest))
            .With("to", EpochDay.ToDate(reach.Last.Earliest));
    }

    internal static Finding Pending(SubjectId subject, LineLabel line)
    {
        var place = FindingPlace.OfSubject(subject);
        return Finding.Of(StillPending, line.Clause is null ? place : place.WithClause(line.Clause)).With("line", line.Id ?? line.Form);
    }
}
