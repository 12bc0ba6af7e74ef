namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Test
{
    internal override string InWords(Sentences words) => InWords(words, isNot: false);

    internal string InWords(Sentences words, bool isNot)
    {
        if (IsOfAny && AsksWhetherAny is bool any)
        {
            return Value is Each each
                ? words.IsThere(each.Kinds, each.Filter, each.Window, each.IsOfThese, isNot: any == isNot)
                : ((Slots)Value).MissedInWords(words, isNot: any == isNot);
        }

        var unit = Value.SaidIn(words);
        return Value is Value { IsList: true }
            ? words.Included(words.Noun(Value, unit), Comparison, words.CodesOf(Value), isNot)
            : words.Compared(words.Noun(Value, unit), Comparison, unit, words.CodesOf(Value), isNot);
    }

    /// <summary>Whether it asks if there are records, or slots without them, at all.</summary>
    internal bool IsOfAny => AsksWhetherAny is not null && Value is Each { IsOfAny: true } or Slots { IsOfMissed: true };

    /// <summary>Whether there is one at all, or none, where that is what the number is compared for.</summary>
    private bool? AsksWhetherAny => Comparison.Kind switch
    {
        ComparisonKind.AtLeast when IsBound(1m) => true,
        ComparisonKind.Above when IsBound(0m) => true,
        ComparisonKind.Below when IsBound(1m) => false,
        ComparisonKind.AtMost or ComparisonKind.Is when IsBound(0m) => false,
        _ => null,
    };

    private bool IsBound(decimal number) => Comparison.Bound is Number bound && bound.IsPlain(number);
}
