using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Records that cannot stand by themselves: each is reported once.</summary>
internal static class FaultyRecords
{
    /// <summary>By entry, content and time of entry.</summary>
    internal static int Compare(WorkRecord left, WorkRecord right)
    {
        int order = left.Entry.CompareTo(right.Entry);
        order = order != 0 ? order : WorkRecord.CompareContent(left, right);
        return order != 0 ? order : WorkRecord.CompareEntered(left, right);
    }

    internal static List<WorkRecord> Settle(List<WorkRecord> faulty, Settlement settlement)
    {
        List<WorkRecord> sorted = [.. faulty];
        sorted.Sort(Compare);
        List<WorkRecord> distinct = [];
        foreach (WorkRecord record in sorted)
        {
            WorkRecord? last = distinct.Count == 0 ? null : distinct[distinct.Count - 1];
            if (last is not null && last.Entry == record.Entry && WorkRecord.CompareContent(last, record) == 0)
            {
                settlement.Repetitions++;
                continue;
            }

            distinct.Add(record);
            settlement.Report(FindingOf(record));
        }

        return distinct;
    }

    private static Finding FindingOf(WorkRecord record)
    {
        FindingPlace place = FindingPlace.OfEntry(record.Entry).WithSubject(record.Subject);
        switch (record.Fault)
        {
            case RecordFault.Quantity:
                bool isAmount = record.OutOf is null || !Millionths.TryOf(record.Amount, out _);
                return Finding.Of(DomainFindings.QuantityNotHeld, place)
                    .With("quantity", isAmount ? record.Amount : record.OutOf!.Value);
            case RecordFault.EndBeforeStart:
                return Finding.Of(DomainFindings.RecordEndsBeforeStart, place)
                    .With("from", record.Date)
                    .With("to", record.End!.Value);
            case RecordFault.WithdrawsNothing:
                return Finding.Of(DomainFindings.WithdrawalOfNothing, place);
            case RecordFault.Number:
                RecordAttribute number = record.FaultyNumber()!;
                return Finding.Of(DomainFindings.NumberNotHeld, place)
                    .With("attribute", number.Name)
                    .With("number", number.Number);
            default:
                throw new InvalidOperationException($"Entry {record.Entry} has no fault.");
        }
    }
}
