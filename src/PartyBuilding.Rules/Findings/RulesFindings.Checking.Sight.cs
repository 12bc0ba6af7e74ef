using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>What a node sees from where it stands.</content>
public static partial class RulesFindings
{
    /// <summary>An attribute that no kind in sight carries.</summary>
    public static readonly FindingKind AttributeNotCarried = new FindingKind(
        "PB3025",
        Severity.Error,
        "这些类别（{kinds}）的记录不带属性 {attribute}；请在类别的 attributes 中补上，或更正写法。",
        "Records of {kinds} do not carry the attribute {attribute}; add it to the attributes of a kind, or correct the spelling.");

    /// <summary>A value of a record, read where there is none.</summary>
    public static readonly FindingKind NoRecordInSight = new FindingKind(
        "PB3026",
        Severity.Error,
        "此处没有记录，读不到 {name}；请移到 each 的 where 或 points 之内。",
        "There is no record here from which to read {name}; move it into where or points of an each.");

    /// <summary>A value of one record, read where a part may have several.</summary>
    public static readonly FindingKind SeveralRecords = new FindingKind(
        "PB3027",
        Severity.Error,
        "此处一组有多条记录，{name} 没有单一数值；请按它分组（per），或用 each: these 逐条计算。",
        "A part may have several records here, so {name} has no single value; key the part by it (per), or go through the records with each: these.");

    /// <summary>The records of a part, outside of one.</summary>
    public static readonly FindingKind TheseOutsidePart = new FindingKind(
        "PB3028",
        Severity.Error,
        "these 只能写在另一 each 的 points 之内；请写明记录类别。",
        "these stands for the records of a part and only works inside the points of another each; name the kinds of record.");

    /// <summary>A score, grade or rank, read before it is there.</summary>
    public static readonly FindingKind NotYetScored = new FindingKind(
        "PB3031",
        Severity.Error,
        "此处还没有 {name}；得分、等次和名次只能在 then 中读取。",
        "There is no {name} yet at this place; score, grade and rank can be read in then only.");

    /// <summary>A score is read that the policy does not have.</summary>
    public static readonly FindingKind ScoreMissing = new FindingKind(
        "PB3056",
        Severity.Error,
        "办法没有 score，读不到得分；请写 score，或写明 on、order。",
        "The policy has no score to read; write score, or say on or order.");

    /// <summary>A value of another type than the place needs.</summary>
    public static readonly FindingKind WrongType = new FindingKind(
        "PB3032",
        Severity.Error,
        "{name} 的类型为{type}，此处需要{wanted}；请更正比较方式或所引名称。",
        "{name} is {type} where {wanted} is needed; correct the comparison or the name.");

    /// <summary>A question about one record, where there is none.</summary>
    public static readonly FindingKind UsedByWithoutRecord = new FindingKind(
        "PB3033",
        Severity.Error,
        "usedBy 判断的是单条记录，只能写在 each 的 where 之内；请移动。",
        "usedBy asks about one record and only works in where of an each; move it there.");

    /// <summary>Values of somebody that nothing refers to.</summary>
    public static readonly FindingKind UnknownOwner = new FindingKind(
        "PB3034",
        Severity.Error,
        "{owner} 不是 self、members、organization、item，也不是引用型属性；请更正 of。",
        "{owner} is not self, members, organization, item or an attribute that refers to a subject; correct of.");

    /// <summary>Something of others that only the subject itself has.</summary>
    public static readonly FindingKind OnlyFactsOfOthers = new FindingKind(
        "PB3035",
        Severity.Error,
        "对该对象不能读取 {name}：情况项和结果可以，编号条目只能对 superior、subordinates、group、others 读取；请更正 of 或名称。",
        "{name} cannot be read of it: facts and results can, lines of superior, subordinates, group and others only; correct of or the name.");

    /// <summary>The result that the policy itself is about to give.</summary>
    public static readonly FindingKind OwnResultNow = new FindingKind(
        "PB3036",
        Severity.Error,
        "办法不能读取自己本期的结果；请写 period: previous，或在 then 中读取 score。",
        "A policy cannot read its own result of the same period; write period: previous, or read score in then.");

    /// <summary>A kind of which the part at hand has no records.</summary>
    public static readonly FindingKind KindNotInPart = new FindingKind(
        "PB3113",
        Severity.Error,
        "此处所看的一组记录中没有 {kind} 类；请把它写进外层 each 的类别，或更正。",
        "The part looked at here has no records of {kind}; add it to the kinds of the each around it, or correct it.");
}
