namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class UsedBy
{
    internal override string InWords(Sentences words) => words.Say(Saying.CountedBy, words.Titles.Line(LineId));

    internal string NotInWords(Sentences words) => words.Say(Saying.NotCountedBy, words.Titles.Line(LineId));
}
