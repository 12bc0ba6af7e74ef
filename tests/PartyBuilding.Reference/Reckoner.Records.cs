using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Which records count, and for which part.</content>
internal sealed partial class Reckoner
{
    /// <summary>The records that a line looks at: those that certainly pass its condition, and those of which that is open.</summary>
    private Sieve Sifted(Each node, Place place, Stretch window) => Sifted(Records(node, place, window), node.Filter, place);

    private Sieve Sifted(IEnumerable<WorkRecord> records, Condition? filter, Place place)
    {
        (WorkRecord Record, Verdict Passes)[] all = [.. records.Select(r => (r, filter is null ? Verdict.Of(true) : Holds(filter, place.At(r))))];
        return new Sieve(
            [.. all.Where(r => r.Passes.IsTrue).Select(r => r.Record)],
            [.. all.Where(r => r.Passes.IsOpen).Select(r => r.Record)],
            [.. all.SelectMany(r => r.Passes.Needs)]);
    }

    /// <summary>Records of the kinds in the window that count, by date, then entry; of those of the part where it says so.</summary>
    private IEnumerable<WorkRecord> Records(Each node, Place place, Stretch window) => node.IsOfThese
        ? (place.Records ?? []).Where(r => node.Kinds.Count == 0 || node.Kinds.Contains(r.Kind)).Where(r => node.Window is null || IsIn(window, r.Date))
        : Live(node.Kinds, place.Subject).Where(r => IsIn(window, r.Date));

    private static bool IsIn(Stretch window, LocalDate day) => window.Days.Any(days => days.Contains(day));

    private IEnumerable<WorkRecord> Live(IReadOnlyList<string> kinds, SubjectId subject) => RecordsOf(subject)
        .Where(r => kinds.Contains(r.Kind) && (r.Standing == Domain.Standing.Verified || (_input.Counted ?? _policy.Counted) == Domain.Standing.Claimed))
        .OrderBy(r => r.Date).ThenBy(r => r.Entry);

    /// <summary>The subject's own records and marks; where the policy judges what records refer to, those of everybody that refer to it.</summary>
    private IEnumerable<WorkRecord> RecordsOf(SubjectId subject) => AllRecordsOf(subject).Where(r => IsOfDays(r.Date));

    private IEnumerable<WorkRecord> AllRecordsOf(SubjectId subject)
    {
        if (_policy.RecordsBy is not string reference)
        {
            return _ledger.RecordsOf(subject).Concat(Marks(subject)).Concat(Issued(subject));
        }

        return _ledger.Subjects.Concat(_input.Reviews.Select(r => r.Subject)).Concat(_input.EarlierResults.Select(r => r.Subject)).Distinct()
            .SelectMany(whose => _ledger.RecordsOf(whose).Concat(Marks(whose)).Concat(Issued(whose)))
            .Where(r => (Referred(r, reference) ?? r.Subject) == subject);
    }

    /// <summary>What a record refers to, if it is of the kind that is judged.</summary>
    private SubjectId? Referred(WorkRecord record, string reference)
    {
        SubjectId? referred = reference == Value.Item
            ? record.About is ItemId item ? SubjectId.Of(_policy.SubjectKind, item.Key) : null
            : record.Attributes.FirstOrDefault(a => a.Name == reference && a.Type == AttributeType.Reference)?.Reference;
        return referred is SubjectId found && found.Kind == _policy.SubjectKind ? found : null;
    }

    private string? KeyOf(Each node, WorkRecord record)
    {
        List<string> texts = [];
        foreach (PartKey key in node.Keys)
        {
            switch (key.Kind)
            {
                case PartKeyKind.Record:
                    return null;
                case PartKeyKind.Item when record.About is null:
                    return null;
                case PartKeyKind.Item:
                    texts.Add(record.About!.Value.Key);
                    break;
                case PartKeyKind.Slot:
                    texts.Add(Text(Slot(key.Cadence, record.Date)));
                    break;
                default:
                    Found found = Found.Of(record.Attributes.FirstOrDefault(a => a.Name == key.Attribute), null);
                    texts.Add(!found.Exists ? "–" : found.Code ?? Ratio.Of(found.Number).ToString());
                    break;
            }
        }

        return string.Join(" ", texts);
    }

    private static IReadOnlyList<KeyValuePair<string, RecordAttribute?>> KeysOf(Each node, WorkRecord record, Place place) =>
    [
        .. node.Keys.Where(k => k.Kind == PartKeyKind.Attribute)
            .Select(k => new KeyValuePair<string, RecordAttribute?>(k.Attribute!, record.Attributes.FirstOrDefault(a => a.Name == k.Attribute))),
        .. place.Keys,
    ];

    private static string Text(DateSpan slot) => slot.ToString();
}
