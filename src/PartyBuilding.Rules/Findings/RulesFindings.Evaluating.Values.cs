using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Findings of an evaluation about values of records and facts.</content>
public static partial class RulesFindings
{
    /// <summary>An attribute value that the policy does not declare.</summary>
    public static readonly FindingKind UndeclaredValue = new FindingKind(
        "PB4008",
        Severity.Warning,
        "{kind} 记录的属性 {attribute} 为 {value}，办法未列出该值（共 {count} 条：{records}）；请更正记录或办法。",
        "Records of {kind} have {attribute} = {value}, which the policy does not declare (records: {count}; {records}); correct the records or the policy.");

    /// <summary>A fact lies outside the range that the policy declares for it.</summary>
    public static readonly FindingKind FactOutOfRange = new FindingKind(
        "PB4017",
        Severity.Warning,
        "{fact} 为 {value}，不在办法声明的 {low} 至 {high} 之间，仍按原值计算；请更正该情况或办法。",
        "{fact} is {value}, outside of {low} to {high} that the policy declares; it counts as it stands: correct the fact or the policy.");

    /// <summary>A fact of another type than the policy declares.</summary>
    public static readonly FindingKind FactOfWrongType = new FindingKind(
        "PB4024",
        Severity.Warning,
        "{fact} 应为{type}，所给是{given}，按缺失处理；请更正该情况或办法。",
        "{fact} is declared as {type}, but a {given} is given; it counts as missing: correct the fact or the policy.");

    /// <summary>Attributes of another type than the policy declares.</summary>
    public static readonly FindingKind AttributeOfWrongType = new FindingKind(
        "PB4025",
        Severity.Warning,
        "{kind} 记录的属性 {attribute} 应为{type}，所给是{given}，按缺失处理（共 {count} 条：{records}）；请更正记录或办法。",
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

    /// <summary>Records without an item, of kinds that a line counts by item.</summary>
    public static readonly FindingKind ItemMissing = new FindingKind(
        "PB4030",
        Severity.Note,
        "办法按事项计算下列种类，而有记录未写明事项，各按一个事项计：{kinds}（共 {count} 条，{subjects} 个对象：{records}）；如有同属一个事项的，请补录事项。",
        "Records of kinds that the policy counts by item have none, and each counts as an item of its own: {kinds} (records: {count}, subjects: {subjects}; {records}); enter the item where several are about the same.");
}
