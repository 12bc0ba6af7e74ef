using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Splits records into parts by the keys of an <c>each</c>.</summary>
internal sealed class PartSplit
{
    private readonly PartKey[] keys;
    private readonly SlotCalendar?[] calendars;
    private readonly IReadOnlyList<Term>[] terms;

    internal PartSplit(IReadOnlyList<PartKey> keys, Binder binder)
    {
        this.keys = keys.ToArray();
        calendars = this.keys.Select(k => k.Kind == PartKeyKind.Slot ? binder.Calendar(k.Cadence) : null).ToArray();
        terms = Array.ConvertAll(this.keys, k => k.Kind == PartKeyKind.Attribute
            ? ValueTitles.TermsOf(Value.Of(k.Attribute!), binder.Policy)
            : Array.Empty<Term>());
        Attributes = this.keys.Where(k => k.Kind == PartKeyKind.Attribute).Select(k => k.Attribute!).ToArray();
        IsPerRecord = this.keys.Any(k => k.Kind == PartKeyKind.Record);
        Calendar = this.keys.Length == 1 ? calendars[0] : null;
    }

    /// <summary>Attributes by which parts are keyed.</summary>
    internal string[] Attributes { get; }

    /// <summary>Whether every record is a part of its own.</summary>
    internal bool IsPerRecord { get; }

    /// <summary>The calendar, where slots alone make the parts.</summary>
    internal SlotCalendar? Calendar { get; }

    /// <summary>The text of the part to which a record belongs; null when it is a part of its own.</summary>
    internal string? KeyOf(WorkLedger ledger, int row)
    {
        if (IsPerRecord)
        {
            return null;
        }

        var texts = new string[keys.Length];
        for (var k = 0; k < keys.Length; k++)
        {
            switch (keys[k].Kind)
            {
                case PartKeyKind.Item:
                    if (ledger.About is null || ledger.About[row] < 0)
                    {
                        return null;
                    }

                    texts[k] = ledger.Items[ledger.About[row]].Key;
                    break;
                case PartKeyKind.Slot:
                    texts[k] = calendars[k]!.Grid.Text(EpochDay.ToDate(ledger.Day[row]));
                    break;
                default:
                    texts[k] = Datum.Of(AttributeOf(ledger, row, keys[k].Attribute!)) is { Exists: true } value
                        ? value.Code ?? Exact.Text(value.Number)
                        : "–";
                    break;
            }
        }

        return texts.Length == 1 ? texts[0] : string.Join(" ", texts);
    }

    /// <summary>What the key of a part is called; null where none of its values has a title.</summary>
    internal LocalizedText? TitleOf(string? key)
    {
        if (key is null || Array.TrueForAll(terms, t => t.Count == 0))
        {
            return null;
        }

        // Neither codes nor items have blanks.
        var texts = keys.Length == 1 ? new[] { key } : key.Split(' ');
        var titles = texts.Select((text, k) => terms[k].FirstOrDefault(t => t.Code == text)?.Title).ToArray();
        return titles.All(t => t is null) ? null : LocalizedText.Of(
            string.Join(" ", texts.Select((text, k) => titles[k]?.Chinese ?? text)),
            string.Join(" ", texts.Select((text, k) => titles[k]?.English ?? text)));
    }

    internal PartKeys? KeysOf(WorkLedger ledger, int row, PartKeys? outer) => Attributes.Length == 0
        ? outer
        : new PartKeys(Attributes, Attributes.Select(a => AttributeOf(ledger, row, a)).ToArray(), outer);

    private static RecordAttribute? AttributeOf(WorkLedger ledger, int row, string name) =>
        Array.Find(ledger.Combinations[ledger.Combination[row]].Attributes, a => a.Name == name)
        ?? (ledger.Extra is null || ledger.Extra[row] < 0 ? null : Array.Find(ledger.Extras[ledger.Extra[row]], a => a.Name == name));
}
