namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Bands
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        Choose.InWords(words, On, Cases, Otherwise, unit, isRow);
}
