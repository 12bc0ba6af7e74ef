using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Places
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var prize = Grade is not null ? words.Titles.Grade(Grade) : words.Quoted(Honour!);
        var title = Title is null ? words.Say(Saying.PlacesFor, prize) : words.Speech.Text(Title);
        // A title of its own may not say for which grade the places are.
        var places = words.Say(Saying.Places, prize, Count.InWords(words));
        lines.Add(0, Clause, title, words.Speech.Join(Saying.Then, new[] { places }.Concat(RulesInWords(words, Title is not null))), Choice);
        ReservesInWords(lines);
    }

    /// <summary>Parts of the places that go first to those who qualify, a line each.</summary>
    internal void ReservesInWords(StepLines lines)
    {
        foreach (var reserve in Reserves)
        {
            reserve.InWords(lines);
        }
    }

    /// <summary>How the places are given, whatever their number and grade.</summary>
    internal IEnumerable<string> RulesInWords(Sentences words, bool isTitled)
    {
        yield return Group is null ? string.Empty : words.Say(Saying.ByGroup, words.Titles.Fact(Group));
        yield return Among is not null
            ? words.Say(Saying.AmongThose, words.When(Among))
            : words.Say(Honour is not null ? Saying.AmongAll : AmongEveryone ? Saying.AmongEveryone : Saying.AmongHolders);
        yield return words.Say(Honour is not null ? Saying.NoPlaceForBarred : Losers.Stays ? Saying.NoPlaceFor : Saying.NoPlaceForThem);
        yield return words.Say(Saying.OrderedBy, words.Speech.Join(Saying.ThenBy, Order.Select(o => o.InWords(words))));
        yield return FromBottom ? words.Say(Saying.FromBottom) : string.Empty;
        yield return words.Say(Ties switch
        {
            Ties.In => Saying.TiesIn,
            Ties.Out => Saying.TiesOut,
            Ties.Lot => Saying.TiesLot,
            _ => Saying.TiesUndecided,
        });
        if (Honour is null)
        {
            yield return words.Say(Direct == DirectGrades.Inside ? Saying.DirectInside : Saying.DirectOutside);
        }

        yield return words.Say(Saying.Unfilled);
        if (Honour is null)
        {
            yield return Losers.InWords(words);
        }

        yield return Exceeded is null ? string.Empty : words.Say(
            Saying.Exceeded, isTitled ? words.Say(Saying.Finds) : words.Say(Saying.FindsCode, Exceeded));
    }
}
