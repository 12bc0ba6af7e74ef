namespace PartyBuilding.Rules;

/// <summary>The names of roundings.</summary>
internal static class RoundingText
{
    internal static string Of(Wording wording, RoundingMode mode) => wording.Say(mode switch
    {
        RoundingMode.Half => Phrase.Half,
        RoundingMode.TowardZero => Phrase.TowardZero,
        RoundingMode.AwayFromZero => Phrase.AwayFromZero,
        _ => Phrase.HalfEven,
    });
}
