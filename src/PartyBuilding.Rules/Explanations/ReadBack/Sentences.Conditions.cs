using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Conditions and comparisons.</content>
internal sealed partial class Sentences
{
    internal string When(Condition condition) => When(condition, isPart: false);

    /// <summary>A condition among others, in brackets where it joins some itself, unless in the same way.</summary>
    internal string Part(Condition condition, Logic? among = null) => When(condition, isPart: among is null || !condition.JoinsLike(among.Kind));

    /// <summary>What is compared, and with what.</summary>
    internal string Compared(string value, Comparison comparison, Unit unit, Func<string, string> title, bool isNot = false) =>
        Say(Saying.Compared, value, Relation(comparison, unit, title, isNot));

    /// <summary>Codes, one of which is among those of a list.</summary>
    internal string Included(string list, Comparison comparison, Func<string, string> title, bool isNot = false)
    {
        var isOne = comparison.Codes.Count == 1;
        return Say(isNot ? (isOne ? Saying.NotAmong : Saying.NoneAmong) : isOne ? Saying.Among : Saying.OneAmong, list, Codes(comparison, title));
    }

    /// <summary>The comparison alone, as in at least 40.</summary>
    internal string Relation(Comparison comparison, Unit unit, Func<string, string> title, bool isNot = false)
    {
        if (comparison.Flag is bool flag)
        {
            return Say(isNot ? Saying.IsNot : Saying.IsOne, Quoted(Say(flag ? Saying.Yes : Saying.No)));
        }

        if (comparison.Bound is null)
        {
            var isOne = comparison.Codes.Count == 1;
            return Say(isNot ? (isOne ? Saying.IsNot : Saying.IsNoneOf) : isOne ? Saying.IsOne : Saying.IsOneOf, Codes(comparison, title));
        }

        var saying = comparison.Kind switch
        {
            ComparisonKind.AtLeast => unit.IsCount ? Saying.NoFewer : Saying.AtLeast,
            ComparisonKind.Above => unit.IsCount ? Saying.More : Saying.Above,
            ComparisonKind.AtMost => unit.IsCount ? Saying.NoMore : Saying.AtMost,
            ComparisonKind.Below => unit.IsCount ? Saying.Fewer : Saying.Below,
            _ => Saying.Equal,
        };
        return Say(saying, Noun(comparison.Bound, unit));
    }

    internal string All(IEnumerable<string> conditions) => Speech.Join(Saying.And, conditions);

    private string Codes(Comparison comparison, Func<string, string> title) =>
        Speech.Join(Saying.List, comparison.Codes.Select(code => Quoted(title(code))));

    private string When(Condition condition, bool isPart)
    {
        var text = condition.InWords(this);
        if (isPart && condition.Title is null && condition.IsCompound)
        {
            text = Say(Saying.Aside, text).Trim();
        }

        return Named(text, condition.Clause, condition.Title, null);
    }
}
