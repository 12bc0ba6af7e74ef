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
        var records = kinds.Count == 0
            ? Say(Saying.These)
            : Speech.Join(Saying.List, kinds.Select(kind => Say(Saying.Named, Titles.Kind(kind))));
        records = isOfThese && kinds.Count > 0 ? Say(Saying.AmongThese, records) : records;
        records = window is null ? records : Windowed(records, window);
        return filter is null ? records : Say(Saying.Where, records, When(filter));
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
            : compared is null ? When(when) : All(new[] { compared, Part(when) });
    }

    private string Windowed(string records, Window window)
    {
        if (window.Fixed is Domain.DateSpan span)
        {
            return span.End is NodaTime.LocalDate end
                ? Say(Saying.Between, records, Dates.Text(span.Start), Dates.Text(end))
                : Say(Saying.From, records, Dates.Text(span.Start));
        }

        return window.Kind switch
        {
            WindowKind.Period => Say(Saying.OfPeriod, records),
            WindowKind.Always => Say(Saying.AllTime, records),
            WindowKind.Periods => Say(Saying.OfPeriods, records, Exact.Text(window.Last)),
            WindowKind.Back => window.Last == 1 ? Say(Saying.OfPrevious, records) : Say(Saying.OfPeriodBack, records, Exact.Text(window.Last)),
            WindowKind.Since or WindowKind.Before => Anchored(records, window),
            WindowKind.DaysOfYear => Say(Saying.DaysOfYear, records, DayOfYear(window.FirstDay!.Value), DayOfYear(window.LastDay!.Value)),
            _ => Say(Saying.LastTime, records, LengthOf(window.Unit == Domain.Cadence.Year
                ? Domain.DateLength.Years(window.Last)
                : Domain.DateLength.Months(window.Last))),
        };
    }

    /// <summary>A day of the year: 30 September.</summary>
    internal string DayOfYear(NodaTime.AnnualDate day) =>
        Speech.Language == Domain.Language.Chinese ? Say(Saying.DayOfYear, Exact.Text(day.Month), Exact.Text(day.Day)) : Dates.Text(day);
}
