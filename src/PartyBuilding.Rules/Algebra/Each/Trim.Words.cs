using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Trim
{
    internal IEnumerable<string> InWords(Sentences words, string measure)
    {
        yield return Best.IsNone ? string.Empty : words.Say(Saying.TrimBest, Best.InWords(words, measure));
        yield return Worst.IsNone ? string.Empty : words.Say(Saying.TrimWorst, Worst.InWords(words, measure));
    }
}
