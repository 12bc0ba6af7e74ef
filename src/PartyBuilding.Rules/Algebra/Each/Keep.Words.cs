namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Keep
{
    internal string InWords(Sentences words, string measure) => words.Say(
        Kind switch
        {
            KeepKind.Best => IsOne ? Saying.KeepBestOne : Saying.KeepBest,
            KeepKind.Worst => IsOne ? Saying.KeepWorstOne : Saying.KeepWorst,
            KeepKind.First => IsOne ? Saying.KeepFirstOne : Saying.KeepFirst,
            KeepKind.Last => IsOne ? Saying.KeepLastOne : Saying.KeepLast,
            _ => IsOne ? Saying.KeepAfterOne : Saying.KeepAfter,
        },
        IsOne ? measure : Count.InWords(words, measure));

    private bool IsOne => Count.Count == 1;
}
