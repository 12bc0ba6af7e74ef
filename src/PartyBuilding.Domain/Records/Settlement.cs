using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Decides which rows stand: ids are told apart, then revisions, then replacements. The order of adding decides nothing.</summary>
internal sealed class Settlement
{
    private readonly List<Finding> _findings = [];

    private Settlement(RecordStore store, List<WorkRecord> faulty)
    {
        Store = store;
        States = new RowState[store.Count];
        Index = new EntryIndex(store);
        Faulty = FaultyRecords.Settle(faulty, this);
    }

    internal RecordStore Store { get; }

    internal RowState[] States { get; }

    internal EntryIndex Index { get; }

    /// <summary>The distinct records that cannot stand by themselves, sorted by entry and content.</summary>
    internal List<WorkRecord> Faulty { get; }

    /// <summary>How many records said again what another one said.</summary>
    internal int Repetitions { get; set; }

    internal static Settlement Of(RecordStore store, List<WorkRecord> faulty)
    {
        Settlement settlement = new(store, faulty);
        RepeatedEntries.Settle(settlement);
        Revisions.Settle(settlement);
        Replacements.Settle(settlement);
        return settlement;
    }

    internal void Report(Finding finding) => _findings.Add(finding);

    internal void Report(FindingKind kind, WorkRecord record, Func<Finding, Finding> evidence) =>
        _findings.Add(evidence(Finding.Of(kind, FindingPlace.OfEntry(record.Entry).WithSubject(record.Subject))));

    /// <summary>By entry, then code; what concerns the whole comes last.</summary>
    internal List<Finding> Findings()
    {
        List<Finding> sorted = [.. _findings];
        if (Repetitions > 0)
        {
            sorted.Add(Finding.Of(DomainFindings.RecordsRepeated, FindingPlace.Nowhere).With("count", Repetitions));
        }

        sorted.Sort(Compare);
        return sorted;
    }

    internal WorkRecord[] RecordsThatAre(RowState state)
    {
        List<WorkRecord> records = [];
        for (int row = 0; row < States.Length; row++)
        {
            if (States[row] == state)
            {
                records.Add(Store.Record(row));
            }
        }

        if (state == RowState.LeftOut)
        {
            records.AddRange(Faulty);
        }

        records.Sort(FaultyRecords.Compare);
        return records.ToArray();
    }

    private static int Compare(Finding left, Finding right)
    {
        int order = (left.Place.Entry is null).CompareTo(right.Place.Entry is null);
        order = order != 0 ? order : Nullable.Compare(left.Place.Entry, right.Place.Entry);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Text(Language.English), right.Text(Language.English));
    }
}
