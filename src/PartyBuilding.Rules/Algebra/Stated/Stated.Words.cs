namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Stated
{
    internal override string InWords(Sentences words) => words.Say(Saying.Stated, words.Titles.Attribute(Attribute));

    internal string NotInWords(Sentences words) => words.Say(Saying.NotStated, words.Titles.Attribute(Attribute));
}
