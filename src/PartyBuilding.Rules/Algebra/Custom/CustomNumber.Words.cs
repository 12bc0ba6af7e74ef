namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class CustomNumber
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        new Reading(words.Say(Saying.CustomNumber, Name) + words.Arguments(Arguments));
}
