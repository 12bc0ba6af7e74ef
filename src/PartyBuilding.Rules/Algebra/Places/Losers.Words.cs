namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Losers
{
    internal string InWords(Sentences words) => Grade is not null
        ? words.Say(Saying.LosersTo, words.Titles.Grade(Grade))
        : words.Say(FallToNext ? Saying.LosersNext : Saying.LosersStay);
}
