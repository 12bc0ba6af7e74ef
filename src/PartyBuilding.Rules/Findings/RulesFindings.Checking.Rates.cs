using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Steps and brackets.</content>
public static partial class RulesFindings
{
    /// <summary>A step that may be nothing, or lead the other way.</summary>
    public static readonly FindingKind StepNotPositive = new FindingKind(
        "PB3181",
        Severity.Error,
        "每档的大小须大于 0，此处可能小到 {low}；请更正 every，或为其写明大于 0 的 range。",
        "A step must be larger than 0, this one may be as small as {low}; correct every, or give it a range above 0.");

    /// <summary>Brackets whose bounds do not rise, or of which one that goes on is not the last.</summary>
    public static readonly FindingKind BracketsOutOfOrder = new FindingKind(
        "PB3182",
        Severity.Error,
        "各段上限（upTo）须大于 0 并逐段升高，只有最后一段可以不写；请更正 {bracket}。",
        "The bounds of brackets (upTo) lie above 0 and rise, and only the last one may be missing; correct {bracket}.");
}
