namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class PartCount
{
    internal string InWords(Sentences words) => Share is null
        ? words.Say(Saying.PartsExactly, Exact.Text(Count))
        : words.Say(Saying.PartsShare, words.Noun(Share, Unit.Bare), words.Mode(Round));
}
