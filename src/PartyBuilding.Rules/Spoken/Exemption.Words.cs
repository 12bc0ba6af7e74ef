namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Exemption
{
    internal string InWords(Sentences words)
    {
        var said = words.When(When);
        said = Title is null ? said : words.Quoted(words.Speech.Text(Title)) + words.Say(Saying.Aside, said);
        said = Clause is null ? said : said + words.Say(Saying.Cited, Clause);
        return Inner is null ? said : words.Say(Saying.Unless, said, Inner.InWords(words));
    }
}
