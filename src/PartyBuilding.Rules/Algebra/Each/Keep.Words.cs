namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Keep
{
    internal string InWords(Sentences words) => words.Say(
        Kind switch
        {
            KeepKind.Best => Saying.KeepBest,
            KeepKind.Worst => Saying.KeepWorst,
            KeepKind.First => Saying.KeepFirst,
            KeepKind.Last => Saying.KeepLast,
            _ => Saying.KeepAfter,
        },
        Exact.Text(Count));
}
