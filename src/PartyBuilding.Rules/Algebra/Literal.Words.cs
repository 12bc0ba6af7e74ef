namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Literal
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        new Reading(unit.Say(words.Speech, Text));
}
