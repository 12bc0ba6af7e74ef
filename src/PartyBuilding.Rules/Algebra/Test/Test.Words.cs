namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Test
{
    internal override string InWords(Sentences words) => InWords(words, isNot: false);

    internal string InWords(Sentences words, bool isNot)
    {
        var unit = Value.SaidIn(words);
        return Value is Value { IsList: true }
            ? words.Included(words.Noun(Value, unit), Comparison, words.CodesOf(Value), isNot)
            : words.Compared(words.Noun(Value, unit), Comparison, unit, words.CodesOf(Value), isNot);
    }
}
