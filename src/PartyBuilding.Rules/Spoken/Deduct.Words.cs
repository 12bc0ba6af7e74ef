using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Deduct
{
    internal override IReadOnlyList<Number> Items => Lines;

    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        new Reading(words.Say(Saying.Starting, words.Noun(From, unit), words.Several(Lines, unit))) { IsCompound = true };
}
