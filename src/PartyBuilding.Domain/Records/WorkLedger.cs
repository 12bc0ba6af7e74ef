using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The records that stand, by subject, kind, date and entry id (工作台账).</summary>
/// <remarks>Immutable and safe for use by several threads. Equal records give equal ledgers, in whatever order they were added.</remarks>
public sealed partial class WorkLedger
{
    private readonly LedgerCoverage _coverage;

    internal WorkLedger(LedgerCoverage coverage, WorkRecord[] history, WorkRecord[] leftOut)
    {
        _coverage = coverage;
        History = Array.AsReadOnly(history);
        LeftOut = Array.AsReadOnly(leftOut);
    }

    /// <summary>No records and no coverage.</summary>
    public static WorkLedger Empty { get; } = new(LedgerCoverage.None, [], []);

    /// <summary>How many records stand.</summary>
    public int Count => Day.Length;

    /// <summary>The kinds of the standing records, in ordinal order.</summary>
    public IReadOnlyList<string> Kinds => Array.AsReadOnly(KindNames);

    /// <summary>The subjects of the standing records, sorted.</summary>
    public IReadOnlyList<SubjectId> Subjects => Array.AsReadOnly(SubjectIds);

    /// <summary>What was declared complete, by kind and start; spans that meet or overlap are one.</summary>
    public IReadOnlyList<CoverageDeclaration> Coverage => _coverage.Declarations;

    /// <summary>Records that no longer stand: replaced, withdrawn, of an earlier revision, and the withdrawals themselves; by entry id.</summary>
    public IReadOnlyList<WorkRecord> History { get; }

    /// <summary>Records that were left out for a fault named by a finding, by entry id.</summary>
    public IReadOnlyList<WorkRecord> LeftOut { get; }

    /// <summary>The record at a position.</summary>
    /// <remarks>Records are made anew from the columns on every call.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The index is below 0 or not below <see cref="Count"/>.</exception>
    public WorkRecord Record(int index) => index >= 0 && index < Count
        ? RecordAt(index, SubjectOf(index))
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The index must be from 0 to {Keys.Text(Count - 1)}.");

    /// <summary>The standing records of a subject, by kind, date and entry id; none when it has none.</summary>
    public IEnumerable<WorkRecord> RecordsOf(SubjectId subject)
    {
        int index = SubjectIndex(subject);
        return index < 0
            ? []
            : Enumerable
                .Range(SegmentStart[SubjectSegment[index]], SegmentStart[SubjectSegment[index + 1]] - SegmentStart[SubjectSegment[index]])
                .Select(record => RecordAt(record, index));
    }

    /// <summary>Whether every day of the span was declared complete for the kind.</summary>
    public bool IsCovered(string kind, DateSpan span) => _coverage.Covers(Require.NotNull(kind, nameof(kind)), span);

    /// <summary>A new ledger of these records and all that this one was built from, with the findings of the whole.</summary>
    /// <exception cref="ArgumentException">One of the records is null.</exception>
    public Checked<WorkLedger> With(IEnumerable<WorkRecord> records) =>
        Builder(AllRecords()).AddRange(Require.NotNull(records, nameof(records))).Build();

    /// <summary>The ledger as it would have been built at this moment: entries of a later time are not known yet, those without a time always were.</summary>
    public WorkLedger AsKnownAt(Instant moment) => AllRecords().All(record => IsKnown(record, moment))
        ? this
        : Builder(AllRecords().Where(record => IsKnown(record, moment))).Build().Value!;

    private static bool IsKnown(WorkRecord record, Instant moment) => record.EnteredAt is not Instant entered || entered <= moment;

    private WorkLedgerBuilder Builder(IEnumerable<WorkRecord> records)
    {
        WorkLedgerBuilder builder = new WorkLedgerBuilder().AddRange(records);
        foreach (CoverageDeclaration each in Coverage)
        {
            builder.Covers(each.Kind, each.Span);
        }

        return builder;
    }

    private IEnumerable<WorkRecord> AllRecords() => Subjects.SelectMany(RecordsOf).Concat(History).Concat(LeftOut);

    private WorkRecord RecordAt(int index, int subject)
    {
        Combination combination = Combinations[Combination[index]];
        int item = About is null ? -1 : About[index];
        int extra = Extra is null ? -1 : Extra[index];
        Instant entered = EnteredAt is null ? Instant.MinValue : EnteredAt[index];
        return WorkRecord.Restore(new RecordParts
        {
            Entry = Entry[index],
            Subject = Own is null ? SubjectIds[subject] : Own[index],
            Kind = KindNames[combination.Kind],
            Day = Day[index],
            EndDay = EndDay is null ? EpochDay.None : EndDay[index],
            Amount = Amounts[Amount[index]],
            About = item < 0 ? default : Items[item],
            Standing = combination.Standing,
            Attributes = extra < 0 ? combination.Attributes : AttributeSet.Merge(combination.Attributes, Extras[extra]),
            Entered = entered == Instant.MinValue ? null : entered,
            Replaced = Replaced is null ? default : Replaced[index],
        });
    }
}
