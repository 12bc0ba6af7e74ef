using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class PlaceRules
{
    /// <summary>What the rows have in common, then the number of places of each.</summary>
    internal void InWords(StepLines lines, Step step, IReadOnlyList<PlaceRow> rows)
    {
        var words = lines.Words;
        // The pattern knows by the first row whether the places are for grades or for honours.
        var rules = rows.Count == 0 ? pattern : rows[0].With(pattern);
        lines.Add(step, words.Speech.Join(Saying.Then, new[] { words.Say(Saying.Quota) }.Concat(rules.RulesInWords(words, step.Title is not null))));
        foreach (var row in rows)
        {
            var title = row.Title is not null ? words.Speech.Text(row.Title)
                : words.Say(Saying.PlacesFor, row.Grade is not null ? words.Titles.Grade(row.Grade) : words.Quoted(row.Honour!));
            lines.Add(1, row.Clause, title, row.Count.InWords(words), null);
        }

        pattern.ReservesInWords(lines);
    }
}
