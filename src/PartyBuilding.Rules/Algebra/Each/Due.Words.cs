using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Due
{
    internal string InWords(Sentences words, IReadOnlyList<PartKey> keys, string measure, Unit unit)
    {
        var gives = words.Gives(Missing, unit);
        if (IsEverySlot)
        {
            return words.Say(Saying.DueSlots, words.KeysOf(keys), gives);
        }

        var attribute = keys.FirstOrDefault(k => k.Kind == PartKeyKind.Attribute)?.Attribute ?? string.Empty;
        return Count > 0
            ? words.Say(Saying.DueCount, Exact.Text(Count), gives, measure)
            : words.Say(Saying.DueValues, words.Speech.Join(Saying.List, Values.Select(v => words.Quoted(words.Titles.CodeOf(attribute, v)))), gives);
    }
}
