namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class PartCount
{
    /// <summary>So many of what the parts are counted in, or a share of them.</summary>
    internal string InWords(Sentences words, string measure) => Share is null
        ? words.Say(Saying.Counted, Exact.Text(Count), measure)
        : words.Say(Saying.PartsShare, words.Noun(Share, Unit.Bare), words.Mode(Round));
}
