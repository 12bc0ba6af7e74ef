using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Logic
{
    internal override bool IsCompound => Kind is LogicKind.All or LogicKind.Any && Conditions.Count > 1;

    internal override bool JoinsLike(LogicKind kind) => Kind == kind;

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
                    _ => words.Speech.Join(isAll ? Saying.And : Saying.Or, Conditions.Select(c => words.Part(c, this))),
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
            Test test when isPlain && (test.Comparison.Bound is null || test.IsOfAny) => test.InWords(words, isNot: true),
            Match { Pairs: { Count: 1 } } match when isPlain && match.Pairs[0].Value.Bound is null => match.InWords(words, isNot: true),
            Match { Pairs: { Count: > 1 } } match when isPlain =>
                words.Say(Saying.NotAll, words.Speech.Join(Saying.Then, match.InParts().Conditions.Select(words.When))),
            Logic { Kind: LogicKind.All or LogicKind.Any, Conditions: { Count: > 1 } } several when isPlain => words.Say(
                several.Kind == LogicKind.All ? Saying.NotAll : Saying.NotAny, words.Speech.Join(Saying.Then, several.Conditions.Select(words.When))),
            { Title: not null } => words.Say(Saying.NotNamed, words.When(condition)),
            _ => words.Say(Saying.Not, words.Say(Saying.Aside, words.When(condition)).Trim()),
        };
    }
}
