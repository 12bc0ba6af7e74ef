namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Keep
{
    internal string InWords(Sentences words) => words.Say(
        Kind switch
        {
            KeepKind.Best => Count == 1 ? Saying.KeepBestOne : Saying.KeepBest,
            KeepKind.Worst => Count == 1 ? Saying.KeepWorstOne : Saying.KeepWorst,
            KeepKind.First => Count == 1 ? Saying.KeepFirstOne : Saying.KeepFirst,
            KeepKind.Last => Count == 1 ? Saying.KeepLastOne : Saying.KeepLast,
            _ => Count == 1 ? Saying.KeepAfterOne : Saying.KeepAfter,
        },
        Exact.Text(Count));
}
