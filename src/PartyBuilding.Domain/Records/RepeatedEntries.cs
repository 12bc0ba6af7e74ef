using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>One id, several rows: the same content counts once; other content leaves the earliest entered standing.</summary>
internal static class RepeatedEntries
{
    internal static void Settle(Settlement settlement)
    {
        foreach (KeyValuePair<int, List<int>> group in settlement.Index.Repeated)
        {
            settlement.Index.Keep(group.Key, Settle(settlement, group.Value));
        }
    }

    private static int Settle(Settlement settlement, List<int> rows)
    {
        List<int> distinct = Distinct(settlement, rows);
        if (distinct.Count == 1)
        {
            return distinct[0];
        }

        int kept = distinct[0];
        WorkRecord keptRecord = settlement.Store.Record(kept);
        for (int i = 1; i < distinct.Count; i++)
        {
            WorkRecord other = settlement.Store.Record(distinct[i]);
            int order = WorkRecord.CompareEntered(other, keptRecord);
            if (order < 0)
            {
                kept = distinct[i];
                keptRecord = other;
            }
        }

        foreach (int row in distinct)
        {
            settlement.States[row] = row == kept ? RowState.Stands : RowState.LeftOut;
        }

        settlement.Report(DomainFindings.EntryUsedTwice, keptRecord, finding => finding.With("count", distinct.Count));
        return kept;
    }

    /// <summary>One row for each content, the earliest entered, in the order of content.</summary>
    private static List<int> Distinct(Settlement settlement, List<int> rows)
    {
        RecordStore store = settlement.Store;
        List<int> sorted = rows;
        if (rows.Exists(row => !SaysTheSame(store[rows[0]], store[row])))
        {
            List<KeyValuePair<int, WorkRecord>> records = rows.ConvertAll(row => new KeyValuePair<int, WorkRecord>(row, store.Record(row)));
            records.Sort((left, right) => FaultyRecords.Compare(left.Value, right.Value));
            sorted = records.ConvertAll(pair => pair.Key);
        }

        List<int> distinct = [sorted[0]];
        for (int i = 1; i < sorted.Count; i++)
        {
            int last = distinct[distinct.Count - 1];
            if (SaysTheSame(store[last], store[sorted[i]]) || WorkRecord.CompareContent(store.Record(last), store.Record(sorted[i])) == 0)
            {
                settlement.States[sorted[i]] = RowState.Repeated;
                settlement.Repetitions++;
            }
            else
            {
                distinct.Add(sorted[i]);
            }
        }

        return distinct;
    }

    private static bool SaysTheSame(in RecordRow left, in RecordRow right) =>
        left.Side < 0 && right.Side < 0
        && left.Subject == right.Subject
        && left.Combination == right.Combination
        && left.Amount == right.Amount
        && left.Day == right.Day
        && left.EndDay == right.EndDay
        && left.About == right.About;
}
