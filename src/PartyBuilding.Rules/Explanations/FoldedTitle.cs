using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a value is called once those of several became one: the rank by it, the mean of it.</summary>
internal static class FoldedTitle
{
    internal static LineLabel Of(Fold fold, LineLabel one) => new LineLabel(
        one.Form,
        one.Id,
        one.Clause,
        LocalizedText.Of(
            Say(Language.Chinese, fold, one.Title?.Chinese ?? one.Id ?? one.Form),
            Say(Language.English, fold, one.Title?.English ?? one.Id ?? one.Form)),
        null,
        null);

    private static string Say(Language language, Fold fold, string title) => Wording.Of(language).Say(
        fold switch
        {
            Fold.Rank => Phrase.RankBy,
            Fold.Average => Phrase.MeanOf,
            Fold.Best => Phrase.HighestIn,
            Fold.Worst => Phrase.LowestIn,
            Fold.Count => Phrase.CountOf,
            _ => Phrase.SumOf,
        },
        title);
}
