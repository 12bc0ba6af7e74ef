using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The rows that a builder collects, and the tables they point into. Numbers here follow the order of adding and never leave the builder.</summary>
internal sealed class RecordStore
{
    private const int ChunkBits = 13;
    private const int ChunkSize = 1 << ChunkBits;
    private const int ChunkMask = ChunkSize - 1;

    private readonly List<RecordSide> _sides = [];
    private RecordRow[][] _chunks = [new RecordRow[16]];
    private int _count;

    internal int Count => _count;

    internal EntryKeys Keys { get; } = new();

    internal SubjectTable Subjects { get; } = new();

    internal Interner<CombinationKey> Combinations { get; } = new();

    internal Interner<LedgerAmount> Amounts { get; } = new();

    internal Interner<ItemId> Items { get; } = new();

    /// <summary>Rows that replace or withdraw another entry.</summary>
    internal List<int> Replacing { get; } = [];

    /// <summary>Rows whose entry id is derived from a revision of a source.</summary>
    internal List<int> Derived { get; } = [];

    internal ref RecordRow this[int row] => ref _chunks[row >> ChunkBits][row & ChunkMask];

    internal void Add(WorkRecord record)
    {
        ref RecordRow row = ref Next();
        LedgerAmount amount = record.Measure;
        CombinationKey combination = CombinationKey.Of(record);
        string entry = record.Entry.Key;
        row.Entry = Keys.Add(entry);
        row.EntryHash = KeyHash.OfText(entry);
        row.Subject = Subjects.Intern(record.Subject);
        row.Combination = Combinations.Intern(combination, combination.GetHashCode());
        row.Amount = Amounts.Intern(amount, amount.GetHashCode());
        row.Day = record.Day;
        row.EndDay = record.EndDay;
        row.About = record.AboutItem.IsNone ? -1 : Items.Intern(record.AboutItem, KeyHash.OfText(record.AboutItem.Key));
        row.Side = record.HasRest || record.IsWithdrawal ? AddSide(record) : -1;
        if (DerivedEntry.HasMark(entry))
        {
            Derived.Add(_count);
        }

        _count++;
    }

    internal RecordSide Side(in RecordRow row) => row.Side < 0 ? default : _sides[row.Side];

    internal EntryId Entry(int row) => Keys.Entry(this[row].Entry);

    internal Instant? EnteredAt(int row) => Side(this[row]).Entered;

    internal WorkRecord Record(int index)
    {
        ref RecordRow row = ref this[index];
        RecordSide side = Side(row);
        CombinationKey combination = Combinations[row.Combination];
        return WorkRecord.Restore(new RecordParts
        {
            Entry = Keys.Entry(row.Entry),
            Subject = Subjects[row.Subject],
            Kind = combination.Kind,
            Day = row.Day,
            EndDay = row.EndDay,
            Amount = Amounts[row.Amount],
            About = row.About < 0 ? default : Items[row.About],
            Standing = combination.Standing,
            Attributes = AttributeSet.Merge(combination.Attributes(), side.Extras ?? []),
            Entered = side.Entered,
            Replaced = side.Replaced,
            IsWithdrawal = side.IsWithdrawal,
        });
    }

    private int AddSide(WorkRecord record)
    {
        RecordSide side = new(record);
        if (side.Entered is null && side.Replaced.IsNone && side.Extras.Length == 0 && !side.IsWithdrawal)
        {
            return -1;
        }

        if (!side.Replaced.IsNone)
        {
            Replacing.Add(_count);
        }

        _sides.Add(side);
        return _sides.Count - 1;
    }

    // A small builder stays small; a great one never copies what it has.
    private ref RecordRow Next()
    {
        int chunk = _count >> ChunkBits;
        int at = _count & ChunkMask;
        if (chunk == _chunks.Length)
        {
            Array.Resize(ref _chunks, chunk * 2);
        }

        if (_chunks[chunk] is null)
        {
            _chunks[chunk] = new RecordRow[ChunkSize];
        }
        else if (at == _chunks[chunk].Length)
        {
            Array.Resize(ref _chunks[chunk], at * 2);
        }

        return ref _chunks[chunk][at];
    }
}
