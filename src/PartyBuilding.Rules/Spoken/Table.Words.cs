using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Table
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var rows = Values.Select(row => words.Say(
            Saying.TableRow, words.Quoted(words.Titles.CodeOf(Attribute, row.Key)), words.Gives(row.Value, unit)));
        var all = Otherwise is null ? rows : rows.Append(words.Say(Saying.Otherwise, words.Gives(Otherwise, unit)));
        return new Reading(words.Say(Saying.TableOf, words.Titles.Attribute(Attribute), words.Speech.Join(Saying.Comma, all)))
        {
            IsCompound = true,
            IsVerbal = true,
            IsManner = true,
        };
    }
}
