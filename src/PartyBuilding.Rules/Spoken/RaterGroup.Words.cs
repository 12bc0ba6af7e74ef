using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class RaterGroup
{
    internal string InWords(Sentences words, string sheet)
    {
        var said = words.Say(Saying.RaterWeight, words.Titles.Group(sheet, Group), words.Noun(Weight, Unit.Bare));
        return said + words.Say(Saying.Aside, words.Speech.Join(Saying.Comma, Marks(words)));
    }

    private IEnumerable<string> Marks(Sentences words)
    {
        foreach (var trimmed in Trimming?.InWords(words, words.Say(Saying.Sheet)) ?? Enumerable.Empty<string>())
        {
            yield return trimmed;
        }

        yield return words.Say(Folding switch
        {
            Fold.Best => Saying.GroupBest,
            Fold.Worst => Saying.GroupWorst,
            Fold.Sum => Saying.GroupSum,
            Fold.Count => Saying.GroupCount,
            _ => Saying.GroupMean,
        });
        yield return Rounding is null ? string.Empty : words.Rounded(Rounding);
    }
}
