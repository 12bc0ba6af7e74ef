using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class BracketRate
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        new Reading(words.Say(Saying.BracketsOf, words.Noun(On, Unit.Bare), words.Speech.Join(Saying.Comma, Parts(words))))
        {
            IsCompound = !isRow,
        };

    private IEnumerable<string> Parts(Sentences words)
    {
        var from = 0m;
        foreach (var bracket in Brackets)
        {
            var rate = words.Operand(bracket.Rate, Unit.Bare);
            yield return bracket.UpTo is not decimal to ? words.Say(Saying.BracketRest, Exact.Text(from), rate)
                : from == 0m ? words.Say(Saying.BracketFirst, Exact.Text(to), rate)
                : words.Say(Saying.BracketNext, Exact.Text(from), Exact.Text(to), rate);
            from = bracket.UpTo ?? from;
        }
    }
}
