using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A ledger of some records of another, each under a subject that may be another than its own. What the records say stays as it is.</summary>
internal static class LedgerSelection
{
    /// <summary>Records, sorted by subject, kind, day and entry id, as a ledger of their own.</summary>
    /// <param name="source">The ledger that they are of.</param>
    /// <param name="coverage">Its coverage.</param>
    /// <param name="records">Their places in the source.</param>
    /// <param name="subjects">The subjects, sorted; each has a record.</param>
    /// <param name="subjectOf">The subject of each, as a place among the subjects.</param>
    /// <param name="own">Whose records of the source are where that is not the subject under which they stand there; null where it is.</param>
    internal static WorkLedger Of(
        WorkLedger source, LedgerCoverage coverage, int[] records, SubjectId[] subjects, int[] subjectOf, SubjectId[]? own)
    {
        LedgerSegments segments = new(subjects.Length, source.KindNames.Length);
        int firstDay = records.Length == 0 ? 0 : int.MaxValue;
        int lastDay = records.Length == 0 ? -1 : int.MinValue;
        for (int i = 0; i < records.Length; i++)
        {
            segments.Next(subjectOf[i], source.Combinations[source.Combination[records[i]]].Kind, i);
            firstDay = Math.Min(firstDay, source.Day[records[i]]);
            lastDay = Math.Max(lastDay, source.Day[records[i]]);
        }

        segments.Close(records.Length);
        return new WorkLedger(coverage, source.History.ToArray(), source.LeftOut.ToArray())
        {
            KindNames = source.KindNames,
            KindCounts = segments.KindCounts,
            SubjectIds = subjects,
            SubjectSegment = segments.SubjectSegment,
            SegmentKind = segments.Kind,
            SegmentStart = segments.Start,
            Combination = Pick(source.Combination, records)!,
            Day = Pick(source.Day, records)!,
            Amount = Pick(source.Amount, records)!,
            About = Pick(source.About, records),
            EndDay = Pick(source.EndDay, records),
            Extra = Pick(source.Extra, records),
            Entry = source.Entry.Select(records),
            EnteredAt = Pick(source.EnteredAt, records),
            Replaced = Pick(source.Replaced, records),
            Own = Pick(own, records),
            Amounts = source.Amounts,
            Combinations = source.Combinations,
            Items = source.Items,
            Extras = source.Extras,
            FirstDay = firstDay,
            LastDay = lastDay,
        };
    }

    /// <summary>The distinct subjects in their order, and where each that is given stands among them.</summary>
    internal static SubjectId[] Number(IReadOnlyList<SubjectId> given, out int[] places)
    {
        SubjectId[] subjects = given.Distinct().ToArray();
        Array.Sort(subjects);
        places = given.Select(subject => Array.BinarySearch(subjects, subject)).ToArray();
        return subjects;
    }

    private static T[]? Pick<T>(T[]? column, int[] records) => column is null ? null : Array.ConvertAll(records, record => column[record]);
}
