using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Checks
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var rows = Values.Select(row => words.Say(
            Saying.TableRow, words.Quoted(words.Titles.CodeOf(Attribute, row.Key)), words.Gives(row.Value, unit)));
        return new Reading(words.Say(
            Saying.ChecksOf, words.Titles.Attribute(Attribute), words.RecordsOf(Kinds, null, null), words.Speech.Join(Saying.Comma, rows)))
        {
            IsCompound = true,
            IsVerbal = true,
        };
    }
}
