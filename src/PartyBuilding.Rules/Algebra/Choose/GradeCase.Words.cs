namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class GradeCase
{
    internal string InWords(Sentences words, Number on, Unit bound)
    {
        var said = words.Say(Saying.GradeCase, words.Fits(on, Comparison, When, bound), words.Titles.Grade(Grade));
        return Clause is null ? said : said + words.Say(Saying.Cited, Clause);
    }
}
