using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Combine
{
    internal override IReadOnlyList<Number> Items => Numbers;

    internal override Reading InWords(Sentences words, Unit unit, bool isRow) => Kind switch
    {
        CombineKind.Product => Expression(words, unit, " \u00D7 ", Saying.NothingCounts),
        CombineKind.Divide => Expression(words, unit, " \u00F7 ", Saying.NothingToDivideBy),
        CombineKind.Average => Joined(words, unit, IsWeighted ? Saying.WeightedMean : Saying.Mean),
        CombineKind.Best => Joined(words, unit, Saying.Largest),
        CombineKind.Worst => Joined(words, unit, Saying.Smallest),
        _ => Joined(words, unit, Saying.Sum),
    };

    private bool IsWeighted => Numbers.Any(n => n.Weight is not null);

    private Reading Expression(Sentences words, Unit unit, string sign, Saying none) =>
        new Reading(string.Join(sign, Numbers.Select(n => words.Operand(n, Unit.Bare))), words.WhenNone(None, none, unit))
        {
            IsCompound = Numbers.Count > 1,
        };

    private Reading Joined(Sentences words, Unit unit, Saying saying)
    {
        var none = words.WhenNone(None, Saying.NothingCounts, unit);
        if (Numbers.Count == 0)
        {
            return new Reading(unit.Say(words.Speech, "0"), none);
        }

        if (Numbers.Count == 1)
        {
            return new Reading(words.Noun(Numbers[0], unit), none);
        }

        var said = Kind == CombineKind.Average && IsWeighted
            ? words.Speech.Join(Saying.List, Numbers.Select(n => Weighted(words, n, unit)))
            : words.Several(Numbers, unit);
        return new Reading(words.Say(saying, said), none) { IsCompound = true };
    }

    private static string Weighted(Sentences words, Number number, Unit unit) => words.Say(
        Saying.Weighted, words.Operand(number, unit), number.Weight is null ? "1" : words.Noun(number.Weight, Unit.Bare));
}
