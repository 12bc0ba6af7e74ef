namespace PartyBuilding.Rules;

/// <content>Read back.</content>
public sealed partial class UnscoredClause
{
    internal string InWords(Speech speech)
    {
        var said = Handling switch
        {
            ClauseHandling.Domain => speech.Say(Saying.HandledByDomain, speech.Text(Reason)),
            ClauseHandling.Policy => speech.Say(Saying.NoLineOfItsOwn, speech.Text(Reason)),
            _ => speech.Text(Reason),
        };
        return IsPart ? speech.Say(Saying.InPart, said) : said;
    }
}
