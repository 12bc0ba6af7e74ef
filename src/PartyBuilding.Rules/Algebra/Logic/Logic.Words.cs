using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Logic
{
    internal override bool IsCompound => Kind is LogicKind.All or LogicKind.Any && Conditions.Count > 1;

    internal override string InWords(Sentences words)
    {
        switch (Kind)
        {
            case LogicKind.Not:
                return NotInWords(words, Conditions[0]);
            case LogicKind.AtLeast:
                return words.Say(Saying.AtLeastOf, Exact.Text(Count), words.Speech.Join(Saying.Then, Conditions.Select(words.When)));
            default:
                var isAll = Kind == LogicKind.All;
                return Conditions.Count switch
                {
                    0 => words.Say(isAll ? Saying.Always : Saying.Never),
                    1 => words.When(Conditions[0]),
                    _ => words.Speech.Join(isAll ? Saying.And : Saying.Or, Conditions.Select(words.Part)),
                };
        }
    }

    private static string NotInWords(Sentences words, Condition condition)
    {
        var isPlain = condition.Title is null && condition.Clause is null;
        return condition switch
        {
            UsedBy used when isPlain => used.NotInWords(words),
            Stated stated when isPlain => stated.NotInWords(words),
            Test { Comparison: { Bound: null } } test when isPlain => test.InWords(words, isNot: true),
            Match { Pairs: { Count: 1 } } match when isPlain && match.Pairs[0].Value.Bound is null => match.InWords(words, isNot: true),
            _ => words.Say(Saying.Not, words.Say(Saying.Aside, words.When(condition)).Trim()),
        };
    }
}
