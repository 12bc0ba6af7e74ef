using System;
using NodaTime;

namespace PartyBuilding.Domain;

public sealed partial class WorkLedger
{
    /// <summary>Names of the kinds, in ordinal order.</summary>
    internal string[] KindNames { get; init; } = [];

    /// <summary>How many records there are of each kind.</summary>
    internal int[] KindCounts { get; init; } = [];

    /// <summary>Subjects, sorted.</summary>
    internal SubjectId[] SubjectIds { get; init; } = [];

    /// <summary>First segment of each subject, and one more. A segment is the records of one subject and kind.</summary>
    internal int[] SubjectSegment { get; init; } = [0];

    /// <summary>Kind of each segment.</summary>
    internal int[] SegmentKind { get; init; } = [];

    /// <summary>First record of each segment, and one more.</summary>
    internal int[] SegmentStart { get; init; } = [0];

    // One value a record from here on, in the order of subject, kind, date, entry id.

    /// <summary>Index into <see cref="Combinations"/>.</summary>
    internal int[] Combination { get; init; } = [];

    /// <summary>Start date, in days since 1970-01-01.</summary>
    internal int[] Day { get; init; } = [];

    /// <summary>Index into <see cref="Amounts"/>.</summary>
    internal int[] Amount { get; init; } = [];

    /// <summary>Index into <see cref="Items"/>, or -1; null when no record has an item.</summary>
    internal int[]? About { get; init; }

    /// <summary>End date, or <see cref="int.MinValue"/>; null when no record has an end.</summary>
    internal int[]? EndDay { get; init; }

    /// <summary>Index into <see cref="Extras"/>, or -1; null when no record has dates or references.</summary>
    internal int[]? Extra { get; init; }

    /// <summary>Entry ids, beside the columns that are scanned.</summary>
    internal EntryColumn Entry { get; init; } = EntryColumn.Empty;

    /// <summary>Time of entry, or <see cref="Instant.MinValue"/>; null when no record has one.</summary>
    internal Instant[]? EnteredAt { get; init; }

    /// <summary>The entry that a record replaces, or none; null when no record replaces one.</summary>
    internal EntryId[]? Replaced { get; init; }

    // Tables that the columns point into.

    /// <summary>Quantities; the first is one, without a divisor.</summary>
    internal LedgerAmount[] Amounts { get; init; } = [LedgerAmount.One];

    /// <summary>Kind, standing, codes and numbers, sorted.</summary>
    internal Combination[] Combinations { get; init; } = [];

    /// <summary>Items, sorted.</summary>
    internal ItemId[] Items { get; init; } = [];

    /// <summary>Dates and references, in the order of the records that have them.</summary>
    internal RecordAttribute[][] Extras { get; init; } = [];

    /// <summary>The earliest start date; 0 for an empty ledger.</summary>
    internal int FirstDay { get; init; }

    /// <summary>The latest start date; -1 for an empty ledger.</summary>
    internal int LastDay { get; init; } = -1;

    private SubjectPlaces? _places;

    /// <summary>
    /// The places of sorted subjects among <see cref="SubjectIds"/>, -1 for one without records. The last answer is kept, since one
    /// roster is judged by many policies.
    /// </summary>
    internal int[] PlacesOf(SubjectId[] sorted) => SubjectPlaces.Find(ref _places, sorted, SubjectIds);

    /// <summary>Position of the subject, or -1.</summary>
    internal int SubjectIndex(SubjectId subject)
    {
        int index = Array.BinarySearch(SubjectIds, subject);
        return index < 0 ? -1 : index;
    }

    /// <summary>Subject of a record.</summary>
    internal int SubjectOf(int record)
    {
        int segment = LastAtOrBelow(SegmentStart, record);
        return LastAtOrBelow(SubjectSegment, segment);
    }

    private static int LastAtOrBelow(int[] starts, int value)
    {
        // No two starts are equal: every subject has a segment, every segment a record.
        int index = Array.BinarySearch(starts, value);
        return index >= 0 ? index : ~index - 1;
    }
}
