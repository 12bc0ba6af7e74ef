using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Records split into parts, valued, kept, completed by what was due, trimmed and folded.</content>
internal sealed partial class Reckoner
{
    /// <summary>So many records that may or may not count are tried in every combination; with more nothing is said.</summary>
    private const int MostOpen = 8;

    private Known Counted(Each node, Place place)
    {
        if (Windows(node.Window, place) is not IReadOnlyList<Stretch> windows)
        {
            return Known.Anything;
        }

        Known[] ways = [.. windows.Select(window => Counted(node, place, window))];
        return ways.Length == 1 ? ways[0] : ways.Aggregate((all, way) => all.Or(way)) with { IsTight = true };
    }

    private Known Counted(Each node, Place place, Stretch window)
    {
        (List<WorkRecord> certain, List<WorkRecord> open) = Sifted(node, place, window);
        if (open.Count == 0)
        {
            return Worth(node, certain, place, window);
        }

        if (open.Count > MostOpen)
        {
            return Known.Anything;
        }

        // Every way in which the open ones may count.
        Known? all = null;
        for (int way = 0; way < 1 << open.Count; way++)
        {
            HashSet<WorkRecord> chosen = [.. certain, .. open.Where((_, i) => (way & (1 << i)) != 0)];
            Known worth = Worth(node, [.. Records(node, place, window).Where(chosen.Contains)], place, window);
            all = all is null ? worth : all.Or(worth);
        }

        return all! with { IsTight = true };
    }

    private Known Worth(Each node, List<WorkRecord> records, Place place, Stretch window)
    {
        List<Part> parts = Valued(node, records, place, window);
        Leaf leaf = new(node.Clause ?? node.Id, [.. parts.Select(Told).OrderBy(text => text, StringComparer.Ordinal)]);
        if (parts.Count == 0 && (node.None is not null || node.Folding is not (Fold.Sum or Fold.Count or Fold.LongestRun)))
        {
            return Instead(node.None, place) with { Leaves = [leaf] };
        }

        if (node.Folding == Fold.LongestRun)
        {
            return Known.Of(Run(node, parts, p => p.Worth.Low)) with { High = Ratio.Of(Run(node, parts, p => p.Worth.High)), Leaves = [leaf] };
        }

        // What is kept and trimmed at one end may be others than at the other end.
        Known? low = Ended(node, parts, p => p.Worth.Low);
        Known? high = Ended(node, parts, p => p.Worth.High);
        Known worth = low is null || high is null ? Instead(node.None, place) : low with { High = high.High };
        return worth with { Leaves = [leaf], IsLoose = worth.IsLoose || parts.Exists(p => p.Worth.IsLoose), IsTight = parts.Exists(p => p.Worth.IsTight) };
    }

    private static string Told(Part part) => string.Join("+", part.Records.Select(r => r.Entry.ToString()))
        + " " + part.Worth.Low + (part.Worth.IsCertain ? string.Empty : ".." + part.Worth.High) + " " + part.State;

    private static Known? Ended(Each node, List<Part> parts, Func<Part, Ratio> end)
    {
        List<Part> there = [.. parts.Select(p => Copy(p, end(p)))];
        Choose(node, there);

        // What is missing has a worth, but is not there to be counted.
        return Folded(node.Folding, [.. there.Where(p => p.State == PartState.Counted || (p.State == PartState.Missing && node.Folding != Fold.Count)).Select(p => p.Worth)]);
    }

    private static Part Copy(Part part, Ratio worth)
    {
        Part copy = new() { Key = part.Key, Worth = Known.Of(worth), State = part.IsMissing ? PartState.Missing : PartState.Counted };
        copy.Records.AddRange(part.Records);
        return copy;
    }

    /// <summary>The parts with their worth and what became of them; records of which it is open whether they count are not given.</summary>
    private List<Part> Valued(Each node, List<WorkRecord> records, Place place, Stretch window)
    {
        List<Part> parts = [];
        foreach (WorkRecord record in records)
        {
            string? key = KeyOf(node, record);
            Part? part = key is null ? null : parts.Find(p => p.Key == key);
            if (part is null)
            {
                parts.Add(part = new Part { Key = key, Keys = KeysOf(node, record, place) });
            }

            part.Records.Add(record);
        }

        bool isPerRecord = node.Keys.Any(k => k.Kind == PartKeyKind.Record);
        foreach (Part part in parts)
        {
            part.Worth = node.Folding == Fold.Count || node.PointsOfPart is null
                ? Known.Of(1m)
                : Land(node.PointsOfPart, new Place(place.Subject, part.Records, isPerRecord, isPerRecord ? place.Keys : part.Keys));
        }

        if (node.Owed is Due due)
        {
            parts.AddRange(Lacking(node, due, parts, place, window).Select(key => new Part { Key = key, State = PartState.Missing, Worth = Land(due.Missing, place) }));
        }

        Choose(node, parts);
        return parts;
    }

    /// <summary>What is kept, then what is trimmed of it. Among parts of equal worth the earlier comes first, then the lower entry.</summary>
    private static void Choose(Each node, List<Part> parts)
    {
        if (node.Kept is Keep keep)
        {
            IEnumerable<Part> there = parts.Where(p => !p.IsMissing);
            Part[] ordered = [.. (keep.Kind switch
            {
                KeepKind.Best => there.OrderByDescending(p => p.Worth.High).ThenBy(p => p.Records[0].Date),
                KeepKind.Worst => there.OrderBy(p => p.Worth.Low).ThenBy(p => p.Records[0].Date),
                KeepKind.Last => there.OrderByDescending(p => p.Records[0].Date).ThenByDescending(p => p.Worth.High),
                _ => there.OrderBy(p => p.Records[0].Date).ThenByDescending(p => p.Worth.High),
            }).ThenBy(p => p.Records[0].Entry)];
            int count = HowMany(keep.Count, ordered.Length);
            foreach (Part part in keep.Kind == KeepKind.After ? ordered.Take(count) : ordered.Skip(count))
            {
                part.State = PartState.NotKept;
            }
        }

        Part[] counted = [.. parts.Where(p => p.State is PartState.Counted or PartState.Missing).OrderByDescending(p => p.Worth.High)];
        int best = HowMany(node.Trimming?.Best ?? PartCount.None, counted.Length);
        int worst = HowMany(node.Trimming?.Worst ?? PartCount.None, counted.Length);
        foreach (Part part in counted.Take(best).Concat(counted.Skip(best).Reverse().Take(worst)))
        {
            part.State = PartState.Trimmed;
        }
    }

    private static int HowMany(PartCount count, int parts) => count.Share is not Literal share
        ? count.Count
        : (int)(Ratio.Of(share.Numerator) * Ratio.Of(parts) / Ratio.Of(share.Denominator)).Rounded(0, count.Round).Top;

    /// <summary>The longest row of parts worth more than nothing; slots must follow each other, other parts just follow by date.</summary>
    private int Run(Each node, List<Part> parts, Func<Part, Ratio> worth)
    {
        int longest = 0;
        int run = 0;
        DateSpan? before = null;
        foreach (Part part in parts.OrderBy(p => SlotOf(node, p)?.Start ?? p.Records[0].Date).ThenByDescending(p => worth(p) > Ratio.Zero))
        {
            DateSpan? slot = SlotOf(node, part);
            bool follows = slot is null || (before is DateSpan last && last.LastDay.PlusDays(1) == slot.Value.Start);
            run = worth(part) <= Ratio.Zero ? 0 : follows ? run + 1 : 1;
            before = slot;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private DateSpan? SlotOf(Each node, Part part) => node.Keys.Count == 1 && node.Keys[0].Kind == PartKeyKind.Slot
        ? Slot(node.Keys[0].Cadence, part.Records[0].Date)
        : null;

    /// <summary>What was due and is missing; what hangs on a day of the subject is missing when its window is over.</summary>
    private IEnumerable<string?> Lacking(Each node, Due due, List<Part> there, Place place, Stretch window) =>
        window.IsOwn && (window.Days.Count == 0 || (!due.IsEverySlot && !window.IsOver)) ? []
        : due.Count > 0 ? Enumerable.Repeat<string?>(null, Math.Max(0, due.Count - there.Count))
        : due.IsEverySlot ? SlotsDue(node, place, window).Where(key => there.TrueForAll(p => p.Key != key))
        : due.Values.Where(value => there.TrueForAll(p => p.Key != value));

    /// <summary>The slots of the window; of one that it touches twice, the last days say whether it is due.</summary>
    private IEnumerable<string> SlotsDue(Each node, Place place, Stretch window) => window.Days
        .SelectMany(days => Slots(node.Keys[0].Cadence, days))
        .GroupBy(days => Text(Slot(node.Keys[0].Cadence, days.Start)))
        .Where(slot => IsDue(slot.Last(), place.Subject))
        .Select(slot => slot.Key);

    /// <summary>A slot that is over, not before founding or joining, not after closing.</summary>
    private bool IsDue(DateSpan slot, SubjectId subject)
    {
        if (_input.KnownAt is Instant known && slot.LastDay >= known.InUtc().Date)
        {
            return false;
        }

        return subject.Kind switch
        {
            SubjectKinds.Organization => _input.Roster.Find(OrganizationId.Of(subject.Key)) is not Organization one
                || (one.Existence.Contains(slot.Start) && one.Existence.Contains(slot.LastDay)),
            SubjectKinds.Member => _input.Roster.Find(MemberId.Of(subject.Key))?.JoinedOn is not LocalDate joined || joined <= slot.Start,
            _ => true,
        };
    }

    /// <summary>The records that a line looks at: those that certainly pass its condition, and those of which that is open.</summary>
    private (List<WorkRecord> Certain, List<WorkRecord> Open) Sifted(Each node, Place place, Stretch window)
    {
        List<WorkRecord> certain = [];
        List<WorkRecord> open = [];
        foreach (WorkRecord record in Records(node, place, window))
        {
            bool? passes = node.Filter is null ? true : Holds(node.Filter, place.At(record));
            if (passes != false)
            {
                (passes == true ? certain : open).Add(record);
            }
        }

        return (certain, open);
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
    private IEnumerable<WorkRecord> RecordsOf(SubjectId subject)
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
