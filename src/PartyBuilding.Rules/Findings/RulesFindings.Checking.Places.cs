using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>PB3150 to PB3159: places, and shares of parts.</content>
public static partial class RulesFindings
{
    /// <summary>Reserves that are more than the places.</summary>
    public static readonly FindingKind ReservesTooLarge = new FindingKind(
        "PB3150",
        Severity.Error,
        "保留名额合计 {reserved}，多于名额 {places}；请更正。",
        "The reserves take {reserved} in all, more than the places, {places}; correct them.");

    /// <summary>A bar from places that stands after all of them.</summary>
    public static readonly FindingKind BarAfterPlaces = new FindingKind(
        "PB3151",
        Severity.Warning,
        "“{code}”使对象不得占用名额，但写在全部名额之后，不起作用；请移到名额之前。",
        "\"{code}\" bars from places, but stands after all of them, so it keeps nobody from one; move it before the places.");

    /// <summary>Places for a grade that those who stand hold already and keep.</summary>
    public static readonly FindingKind PlacesChangeNothing = new FindingKind(
        "PB3152",
        Severity.Warning,
        "{grade} 的名额不起作用：候选者已为该等次，未取得名额的仍保持该等次；请在 losers 写明他们定为何等，或以 exceeded 标记超额。",
        "The places for {grade} change nothing: who stands holds the grade already, and who gets none keeps it; say in losers what becomes of those, or in exceeded what is found.");

    /// <summary>A share of parts outside of 0 to 1.</summary>
    public static readonly FindingKind PartShareOutOfBounds = new FindingKind(
        "PB3153",
        Severity.Error,
        "取用或去掉的比例 {share} 不在 0 至 1 之间；请更正。",
        "The share {share} that is kept or left out is not above 0 and at most 1; correct it.");
}
