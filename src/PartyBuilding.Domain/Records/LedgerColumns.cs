using System;

namespace PartyBuilding.Domain;

/// <summary>Turns settled rows into the columns of a ledger.</summary>
internal sealed class LedgerColumns
{
    private readonly RecordStore _store;
    private readonly LedgerNumbers _numbers;
    private readonly int[] _order;

    private LedgerColumns(RecordStore store, RowState[] states)
    {
        int[] rows = Standing(states);
        _store = store;
        _numbers = LedgerNumbers.Of(store, rows);
        _order = RecordOrder.Sort(store, rows, _numbers);
    }

    internal static WorkLedger Build(Settlement settlement, LedgerCoverage coverage) =>
        new LedgerColumns(settlement.Store, settlement.States).Build(
            coverage,
            settlement.RecordsThatAre(RowState.Superseded),
            settlement.RecordsThatAre(RowState.LeftOut));

    private static int[] Standing(RowState[] states)
    {
        int count = 0;
        int[] rows = new int[states.Length];
        for (int row = 0; row < states.Length; row++)
        {
            if (states[row] == RowState.Stands)
            {
                rows[count++] = row;
            }
        }

        Array.Resize(ref rows, count);
        return rows;
    }

    private WorkLedger Build(LedgerCoverage coverage, WorkRecord[] history, WorkRecord[] leftOut)
    {
        int count = _order.Length;
        int[] combination = new int[count];
        int[] day = new int[count];
        int[] amount = new int[count];
        ulong[] entry = new ulong[count];
        bool hasSide = false;
        bool hasAbout = false;
        bool hasEnd = false;
        LedgerSegments segments = new(_numbers.Subjects.Length, _numbers.Kinds.Length);
        for (int i = 0; i < count; i++)
        {
            ref RecordRow row = ref _store[_order[i]];
            segments.Next(_numbers.Subject[row.Subject], _numbers.KindOfCombination[row.Combination], i);
            combination[i] = _numbers.Combination[row.Combination];
            day[i] = row.Day;
            amount[i] = _numbers.Amount[row.Amount];
            entry[i] = row.Entry;
            hasSide |= row.Side >= 0;
            hasAbout |= row.About >= 0;
            hasEnd |= row.EndDay != EpochDay.None;
        }

        segments.Close(count);
        SideColumns sides = hasSide ? new SideColumns(_store, _order) : SideColumns.None;
        return new WorkLedger(coverage, history, leftOut)
        {
            KindNames = _numbers.Kinds,
            KindCounts = segments.KindCounts,
            SubjectIds = _numbers.Subjects,
            SubjectSegment = segments.SubjectSegment,
            SegmentKind = segments.Kind,
            SegmentStart = segments.Start,
            Combination = combination,
            Day = day,
            Amount = amount,
            About = hasAbout ? AboutColumn() : null,
            EndDay = hasEnd ? EndColumn() : null,
            Extra = sides.Extra,
            Entry = new EntryColumn(_store.Keys, entry),
            EnteredAt = sides.Entered,
            Replaced = sides.Replaced,
            Amounts = _numbers.Amounts,
            Combinations = _numbers.Combinations,
            Items = _numbers.Items,
            Extras = sides.Extras,
            FirstDay = _numbers.FirstDay,
            LastDay = _numbers.LastDay,
        };
    }

    private int[] AboutColumn() => Array.ConvertAll(_order, row =>
    {
        int item = _store[row].About;
        return item < 0 ? -1 : _numbers.Item[item];
    });

    private int[] EndColumn() => Array.ConvertAll(_order, row => _store[row].EndDay);
}
