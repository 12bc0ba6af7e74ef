using System;
using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Adds every record with all its content to a digest, straight from the columns and in their order.</summary>
internal static class LedgerDigest
{
    internal static void Add(DigestStream stream, WorkLedger ledger)
    {
        stream.Add(ledger.SubjectIds.Length);
        for (var subject = 0; subject < ledger.SubjectIds.Length; subject++)
        {
            stream.Add(ledger.SubjectIds[subject].ToString());
            stream.Add(ledger.SubjectSegment[subject + 1] - ledger.SubjectSegment[subject]);
            for (var segment = ledger.SubjectSegment[subject]; segment < ledger.SubjectSegment[subject + 1]; segment++)
            {
                stream.Add(ledger.KindNames[ledger.SegmentKind[segment]]);
                stream.Add(ledger.SegmentStart[segment + 1] - ledger.SegmentStart[segment]);
                for (var record = ledger.SegmentStart[segment]; record < ledger.SegmentStart[segment + 1]; record++)
                {
                    AddRow(stream, ledger, record);
                }
            }
        }

        // What no longer stands, or was left out, stood or counts at another instant.
        AddAll(stream, ledger.History);
        AddAll(stream, ledger.LeftOut);
        stream.Add(ledger.Coverage.Count);
        foreach (var covered in ledger.Coverage)
        {
            stream.Add(covered.Kind).Add(covered.Span.ToString());
        }
    }

    private static void AddRow(DigestStream stream, WorkLedger ledger, int record)
    {
        var combination = ledger.Combinations[ledger.Combination[record]];
        var amount = ledger.Amounts[ledger.Amount[record]];
        var about = ledger.About is null ? -1 : ledger.About[record];
        var extra = ledger.Extra is null ? -1 : ledger.Extra[record];
        var entered = ledger.EnteredAt is null ? Instant.MinValue : ledger.EnteredAt[record];
        var replaced = ledger.Replaced is null ? default : ledger.Replaced[record];
        stream.Add(ledger.Entry[record].Key)
            .Add(ledger.Day[record])
            .Add(ledger.EndDay is null ? int.MinValue : ledger.EndDay[record])
            .Add(amount.Quantity)
            .Add(amount.HasOutOf ? amount.OutOf : -1)
            .Add(about < 0 ? null : ledger.Items[about].Key)
            .Add((long)combination.Standing);
        Add(stream, combination.Attributes);
        Add(stream, extra < 0 ? Array.Empty<RecordAttribute>() : ledger.Extras[extra]);
        stream.Add(entered == Instant.MinValue ? null : entered)
            .Add(replaced.IsNone ? null : replaced.Key);
    }

    private static void AddAll(DigestStream stream, IReadOnlyList<WorkRecord> records)
    {
        stream.Add(records.Count);
        foreach (var record in records)
        {
            stream.Add(record.Entry.Key).Add(record.Subject.ToString()).Add(record.Kind).Add(record.Date).Add(record.End)
                .Add(record.Amount).Add(record.OutOf).Add(record.About?.Key).Add((long)record.Standing);
            Add(stream, record.Attributes);
            stream.Add(record.EnteredAt).Add(record.Replaced?.Key).Add(record.IsWithdrawal ? 1 : 0);
        }
    }

    private static void Add(DigestStream stream, IReadOnlyList<RecordAttribute> attributes)
    {
        stream.Add(attributes.Count);
        foreach (var attribute in attributes)
        {
            stream.Add(attribute.Name).Add((long)attribute.Type).Add(attribute.Text);
        }
    }
}
