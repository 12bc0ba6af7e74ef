using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Match
{
    internal override bool IsCompound => Pairs.Count > 1;

    internal override bool JoinsLike(LogicKind kind) => kind == LogicKind.All;

    internal override string InWords(Sentences words) => InWords(words, isNot: false);

    internal string InWords(Sentences words, bool isNot) => words.All(Pairs.Select(pair => words.Compared(
        words.Titles.Attribute(pair.Key), pair.Value, Unit.Bare, code => words.Titles.CodeOf(pair.Key, code), isNot)));
}
