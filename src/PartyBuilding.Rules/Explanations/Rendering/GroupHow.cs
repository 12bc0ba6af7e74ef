using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>How a value came from those of a group: the own value, what the values come to, and the values themselves where they are few.</summary>
internal sealed class GroupHow
{
    private const int MostNamed = 8;
    private readonly Glossary glossary;
    private readonly Wording wording;

    internal GroupHow(Glossary glossary)
    {
        this.glossary = glossary;
        wording = glossary.Wording;
    }

    internal string Of(ExplainedGroup group, Fold fold)
    {
        var own = group.Own is Interval value ? wording.Say(Phrase.GroupOwn, Wording.Range(value.Low, value.High)) : string.Empty;
        if (fold == Fold.Count)
        {
            return string.Empty;
        }

        var comes = wording.Say(PhraseOf(fold, group.IsLowestFirst), Wording.Whole(group.Count), Wording.Range(group.FromLow, group.FromHigh));
        var mayName = group.Values.Count > 0 && group.Values.Count <= (glossary.IsFull ? GroupJson.MostListed : MostNamed);
        return wording.Join(Phrase.Then, new[] { own, mayName ? comes + wording.Say(Phrase.Aside, Named(group)) : comes });
    }

    private static Phrase PhraseOf(Fold fold, bool lowestFirst) => fold switch
    {
        Fold.Rank => lowestFirst ? Phrase.GroupLower : Phrase.GroupHigher,
        Fold.Best => Phrase.GroupHighest,
        Fold.Worst => Phrase.GroupLowest,
        Fold.Average => Phrase.GroupMean,
        _ => Phrase.GroupSum,
    };

    private string Named(ExplainedGroup group) => wording.Join(Phrase.List, group.Values.Select(v => wording.Say(
        Phrase.GroupValue, glossary.Subject(v.Subject), Wording.Range(Fraction.Of(v.Low), Fraction.Of(v.High)))));
}
