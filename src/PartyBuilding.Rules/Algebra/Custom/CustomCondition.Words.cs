namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class CustomCondition
{
    internal override string InWords(Sentences words) => words.Say(Saying.CustomHolds, Name) + words.Arguments(Arguments);
}
