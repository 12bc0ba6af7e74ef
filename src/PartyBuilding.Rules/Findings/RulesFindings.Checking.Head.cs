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
}
