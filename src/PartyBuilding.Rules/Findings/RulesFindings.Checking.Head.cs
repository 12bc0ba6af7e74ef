using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>PB3076 to PB3078: who is judged, and by which version.</content>
public static partial class RulesFindings
{
    /// <summary>What makes records those of a subject is no reference.</summary>
    public static readonly FindingKind UnknownReference = new FindingKind(
        "PB3076",
        Severity.Error,
        "{name} 不是 item，不是评议票的 rater，也不是引用型属性；请更正 recordsBy。",
        "{name} is not item, not the rater of a sheet and no attribute that refers to a subject; correct recordsBy.");

    /// <summary>Organizations or members judged by the items of records.</summary>
    public static readonly FindingKind NoMatter = new FindingKind(
        "PB3077",
        Severity.Error,
        "记录的 item 不会是 {kind}；请改用引用型属性，或更正 kind。",
        "The item of a record is never of kind {kind}; name an attribute that refers to it, or correct the kind.");

    /// <summary>Points that cannot be divided among versions by the date of records.</summary>
    public static readonly FindingKind UndividedPoints = new FindingKind(
        "PB3078",
        Severity.Error,
        "\u6b64\u6570\u4e0d\u53ea\u6765\u81ea\u8bb0\u5f55\u7684\u52a0\u603b\uff0c\u65e0\u6cd5\u6309\u8bb0\u5f55\u65e5\u671f\u5206\u5230\u5404\u7248\uff1b\u8bf7\u79fb\u5165 then\uff08adjust\uff09\uff0c\u6216\u4e0d\u5199 governs: recordDate\uff0c\u800c\u5728\u6761\u76ee\u4e0a\u5199 during\u3002",
        "This number does not come from adding up records alone, so that versions cannot divide it by date of record; move it to then (adjust), or leave out governs: recordDate and write during on the lines.");
}
