using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Choose
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        InWords(words, On, Cases, Otherwise, unit, isRow);

    internal static Reading InWords(
        Sentences words, Number? on, IReadOnlyList<Case> cases, Number otherwise, Unit unit, bool isRow)
    {
        var bound = on?.SaidIn(words) ?? Unit.Bare;
        var said = words.Speech.Join(isRow ? Saying.Then : Saying.Comma, cases
            .Select(c => words.Say(Saying.CaseOf, words.Fits(on, c.Comparison, c.When, bound), words.Gives(c.Give, unit)))
            .Append(words.Say(Saying.Otherwise, words.Gives(otherwise, unit))));
        var isOne = cases.Count == 1;
        if (on is not null)
        {
            var by = isRow ? (isOne ? Saying.OneBy : Saying.FirstBy) : isOne ? Saying.OneByInside : Saying.FirstByInside;
            return new Reading(words.Say(by, words.Noun(on, bound), said)) { IsCompound = true, IsVerbal = true };
        }

        var first = isRow ? (isOne ? Saying.One : Saying.First) : isOne ? Saying.Aside : Saying.FirstInside;
        return new Reading(words.Say(first, said).Trim()) { IsCompound = isRow || !isOne, IsVerbal = true };
    }
}
