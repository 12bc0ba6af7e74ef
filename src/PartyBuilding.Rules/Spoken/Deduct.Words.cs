using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Deduct
{
    internal override IReadOnlyList<Number> Items => Lines;

    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        new Reading(Lines.Count > 0 && Lines.All(words.IsInside)
            ? words.Say(Saying.StartingFrom, words.Noun(From, unit), words.Speech.Join(Saying.Comma, Lines.Select(l => words.Gives(l, unit))))
            : words.Say(Saying.Starting, words.Noun(From, unit), words.Several(Lines, unit)))
        {
            IsCompound = true,
            IsVerbal = true,
        };
}
