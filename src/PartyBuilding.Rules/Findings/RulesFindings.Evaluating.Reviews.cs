using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Findings of an evaluation about the marks of reviews.</content>
public static partial class RulesFindings
{
    /// <summary>A rater has rated themselves.</summary>
    public static readonly FindingKind SelfRated = new FindingKind(
        "PB4009",
        Severity.Warning,
        "{group} 组的评分人 {rater} 评了自己，该票未计；请由他人评分。",
        "Rater {rater} of group {group} rated themselves; that opinion was left out: let another rater give it.");

    /// <summary>Somebody else rated where subjects rate themselves.</summary>
    public static readonly FindingKind NotSelfRated = new FindingKind(
        "PB4015",
        Severity.Warning,
        "{group} 组应由本人自评，评分人 {rater} 的票未计；请改列其所属的评分组。",
        "In group {group} subjects rate themselves; the opinion of {rater} was left out: enter it under the rater's own group.");

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
        "评议表 {sheet} 的评分 {mark} 无效（允许 {allowed}），该票未计；请更正评分。",
        "The mark {mark} on sheet {sheet} is not valid (allowed: {allowed}); that opinion was left out: correct the mark.");

    /// <summary>An opinion on a sheet or of a group that the policy does not declare.</summary>
    public static readonly FindingKind UndeclaredSheet = new FindingKind(
        "PB4012",
        Severity.Note,
        "办法未列出评议表或评分组 {sheet}/{group}，{count} 票未计。",
        "The policy does not declare sheet or group {sheet}/{group}; {count} opinions were not counted.");
}
