using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Values of others, and who has them.</content>
public static partial class RulesFindings
{
    /// <summary>A rank is asked for where there is no group in which the subject stands.</summary>
    public static readonly FindingKind RankOfGroupOnly = new FindingKind(
        "PB3140",
        Severity.Error,
        "rank 是本对象在群体中的名次，{of} 不含本对象；请写 of: group。",
        "A rank is the place of the subject within its group, and {of} do not include it; write of: group.");

    /// <summary>Who is judged depends on those who are judged.</summary>
    public static readonly FindingKind OthersInScope = new FindingKind(
        "PB3141",
        Severity.Error,
        "评定范围（scope）取决于其他评定对象的 {name}，而谁是评定对象尚未确定；请改用情况项或结果。",
        "The scope depends on {name} of others who are judged, and who is judged is not settled yet; use facts or results of the subject.");

    /// <summary>The score of others is read after a step that changes scores.</summary>
    public static readonly FindingKind ScoreOfOthersChanges = new FindingKind(
        "PB3142",
        Severity.Error,
        "其他对象的 score 是各步骤之前的得分，而前面的步骤已改变得分；请把该步骤移到其后，或把改变写进 score。",
        "The score of others is the one before all steps, but a step before this one changes scores; move that step behind, or write the change into score.");

    /// <summary>A number is measured against the others, and has no name by which they have it.</summary>
    public static readonly FindingKind MeasuredWithoutName = new FindingKind(
        "PB3143",
        Severity.Error,
        "relative 所比较的数没有名称，读不到其他对象的同一数值；请给它写 id 或 clause。",
        "What is measured by relative has no name by which the others have it; give it an id or a clause.");

    /// <summary>A fact of the roster that subjects of the kind never have.</summary>
    public static readonly FindingKind FactOfOtherKind = new FindingKind(
        "PB3183",
        Severity.Warning,
        "名册只有 {having} 的 {fact}，此处读的是 {kind}；请改读其他情况，或用 of 写明读谁的。",
        "The roster has {fact} of {having} only, and here it is read of {kind}; read another fact, or say with of whose it is.");

    /// <summary>Somebody that subjects of the kind never have.</summary>
    public static readonly FindingKind OwnerOfOtherKind = new FindingKind(
        "PB3184",
        Severity.Warning,
        "{kind} 没有 {of}（只有 {having} 才有），此值永远缺失；请更正 of。",
        "No {kind} has {of} (only {having} has), so that this value is always missing; correct of.");
}
