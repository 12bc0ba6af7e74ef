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
        var main = on is null
            ? words.Say(isRow ? (cases.Count > 1 ? Saying.First : Saying.One) : Saying.FirstInside, said)
            : words.Say(isRow ? (cases.Count > 1 ? Saying.FirstBy : Saying.OneBy) : Saying.FirstByInside, words.Noun(on, bound), said);
        return new Reading(main) { IsCompound = true, IsVerbal = true };
    }
}
