using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Maps the rows of records.csv to records of the ledger.</summary>
internal static class RecordsFile
{
    internal static List<WorkRecord> Read(CsvFile file, SourceLines lines, LostRecords lost)
    {
        List<WorkRecord> records = [];
        lost.AddOfAnyKind(file.Unread);
        foreach (CsvRow row in file.Rows)
        {
            string? kind = row.Code("kind");
            if (Record(row, kind) is WorkRecord record)
            {
                records.Add(record);
                lines.Add(record, row.Line);
            }
            else
            {
                lost.Add(kind, row.Line);
            }
        }

        return records;
    }

    private static WorkRecord? Record(CsvRow row, string? kind)
    {
        EntryId entry = row.Key("entry", EntryId.Of);
        SubjectId subject = row.Subject("subject");
        LocalDate date = row.Date("date");
        LocalDate? until = row.OptionalDate("until");
        decimal? quantity = NotNegative(row, "quantity");
        decimal? outOf = NotNegative(row, "outOf");
        ItemId item = row.OptionalKey("item", ItemId.Of);
        EntryId replaces = row.OptionalKey("replaces", EntryId.Of);
        Instant? entered = row.OptionalInstant("entered");
        bool claimed = row.Word("standing", "verified", "claimed") == "claimed";
        bool withdrawn = row.Word("withdrawn", "no", "yes") == "yes";
        Func<WorkRecord, WorkRecord>[] attributes = [.. Attributes(row)];
        if (!row.IsSound || kind is null)
        {
            return null;
        }

        WorkRecord record = WorkRecord.Of(entry, subject, kind, date);
        record = until is LocalDate end ? record.Until(end) : record;
        record = outOf is decimal due ? record.Quantity(quantity ?? 1m, due) : quantity is decimal amount ? record.Quantity(amount) : record;
        record = item.IsNone ? record : record.Item(item);
        record = claimed ? record.Claimed() : record;
        record = entered is Instant at ? record.Entered(at) : record;
        record = replaces.IsNone ? record : record.Replaces(replaces);
        record = withdrawn ? record.Withdrawn() : record;
        return attributes.Aggregate(record, (current, with) => with(current));
    }

    /// <summary>The library holds quantities below zero too; in these files they are slips.</summary>
    private static decimal? NotNegative(CsvRow row, string column) =>
        row.OptionalNumber(column) is decimal number ? number >= 0m ? number : row.Fault<decimal?>(Faults.Negative, column) : null;

    /// <summary>Attributes such as <c>level=city;hours=2.5;meeting=item:M7;due=2025-03-01</c>: what a value looks like says its type.</summary>
    private static IEnumerable<Func<WorkRecord, WorkRecord>> Attributes(CsvRow row)
    {
        if (!row.Reads("attributes"))
        {
            yield break;
        }

        HashSet<string> names = [];
        foreach (string pair in row["attributes"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            Func<WorkRecord, WorkRecord>? with = parts.Length == 2 ? Attribute(parts[0], parts[1]) : null;
            if (with is null || !IsAccepted(with))
            {
                row.Fault<string>(Faults.NotAttributes, "attributes");
                yield break;
            }

            if (!names.Add(parts[0]))
            {
                row.Fault<string>(Faults.AttributeTwice, "attributes", ("attribute", parts[0]));
                yield break;
            }

            yield return with;
        }
    }

    private static Func<WorkRecord, WorkRecord> Attribute(string name, string value)
    {
        if (Invariant.TryNumber(value, out decimal number))
        {
            return record => record.With(name, number);
        }

        if (CsvDates.Day(value) is LocalDate date)
        {
            return record => record.With(name, date);
        }

        return SubjectId.TryParse(value, out SubjectId reference)
            ? record => record.With(name, reference)
            : record => record.With(name, value);
    }

    private static bool IsAccepted(Func<WorkRecord, WorkRecord> with)
    {
        try
        {
            with(WorkRecord.Of(EntryId.Of(1), OrganizationId.Of(1), "any", default));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
