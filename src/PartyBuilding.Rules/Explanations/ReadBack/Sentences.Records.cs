using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Records, what makes them parts, and what bands ask of a number.</content>
internal sealed partial class Sentences
{
    /// <summary>Records of some kinds, which of them, and when.</summary>
    internal string RecordsOf(IReadOnlyList<string> kinds, Condition? filter, Window? window, bool isOfThese = false)
    {
        var records = kinds.Count == 0 ? Say(Saying.These) : KindsOf(kinds);
        records = isOfThese && kinds.Count > 0 ? Say(Saying.AmongThese, records) : records;
        records = window is null ? records : Say(Saying.InTime, records, TimeOf(window));
        return filter is null ? records : Say(Saying.Where, records, When(filter));
    }

    /// <summary>That there is such a record, or none, instead of how many there are.</summary>
    internal string IsThere(IReadOnlyList<string> kinds, Condition? filter, Window? window, bool isOfThese, bool isNot)
    {
        var record = kinds.Count == 0 ? Say(Saying.Record) : Say(Saying.RecordOf, KindsOf(kinds));
        record = isOfThese && window is not null ? Say(Saying.InTime, record, TimeOf(window)) : record;
        record = filter is null ? record : Say(Saying.Where, record, When(filter));
        if (isOfThese)
        {
            return Say(isNot ? Saying.NoneOfThese : Saying.OneOfThese, record);
        }

        var said = Say(isNot ? Saying.ThereIsNone : Saying.ThereIs, record);
        return window is null ? said : Say(Saying.AtTime, said, TimeOf(window));
    }

    internal string KeysOf(IReadOnlyList<PartKey> keys) => Speech.Join(Saying.List, keys.Select(key => key.Kind switch
    {
        PartKeyKind.Record => Say(Saying.Record),
        PartKeyKind.Item => Say(Saying.Item),
        PartKeyKind.Slot => CadenceTitles.Of(Speech, key.Cadence),
        _ => Titles.Attribute(key.Attribute!),
    }));

    internal string Arguments(IReadOnlyList<KeyValuePair<string, string>> arguments) => arguments.Count == 0
        ? string.Empty
        : Say(Saying.Aside, Speech.Join(Saying.Comma, arguments.Select(a => Say(Saying.Argument, a.Key, a.Value))));

    /// <summary>What the codes are called that a number may be.</summary>
    internal Func<string, string> CodesOf(Number? number) =>
        code => number is not Value value ? code
            : value.IsList ? Titles.Given(code, value.Policy, value.Name == Value.Honour || value.Part == ResultPart.Honours)
            : Titles.CodeOf(value.Name, code, value.Policy);

    /// <summary>A comparison, a condition, or both.</summary>
    internal string Fits(Number? on, Comparison? comparison, Condition? when, Unit unit)
    {
        var compared = comparison is null ? null
            : on is Value { IsList: true }
                ? Say(comparison.Codes.Count == 1 ? Saying.AmongThem : Saying.OneAmongThem, Codes(comparison, CodesOf(on)))
            : Relation(comparison, unit, CodesOf(on));
        return when is null
            ? compared ?? Say(Saying.Always)
            : compared is null ? When(when) : All(new[] { compared, When(when, isPart: !when.JoinsLike(LogicKind.All)) });
    }

    private string KindsOf(IReadOnlyList<string> kinds) =>
        Speech.Join(Saying.List, kinds.Select(kind => Say(Saying.Named, Titles.Kind(kind))));
}
