using System;
using System.Collections.Generic;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Domain;
using RecordKinds = PartyBuilding.Benchmarks.Scheme.RecordKinds;

namespace PartyBuilding.Benchmarks.Library;

/// <summary>From the flat, shuffled list of row objects to a ledger, as an application maps its own table.</summary>
internal static class LedgerOfRows
{
    internal static WorkLedger Build(IReadOnlyList<Row> rows)
    {
        var builder = new WorkLedgerBuilder();
        foreach (Row row in rows)
        {
            WorkRecord record = WorkRecord.Of(EntryId.Of(row.Id), OrganizationId.Of(row.Branch), KindOf(row), row.Day);
            builder.Add(row.OutOf is decimal due ? record.Quantity(row.Quantity, due) : row.Quantity == 1m ? record : record.Quantity(row.Quantity));
        }

        foreach (string kind in new[] { "meeting.study", "meeting.general", "proposal.submitted", "opinion.provided", "volunteer.service", "report.late", "report.missing", "incident.disciplinary" })
        {
            builder.Covers(kind, DateSpan.Year(Scenario.Year));
        }

        return builder.Build().ValueOrThrow();
    }

    private static string KindOf(Row row) => row.Kind switch
    {
        RecordKinds.Study => "meeting.study",
        RecordKinds.General => "meeting.general",
        RecordKinds.Volunteer => "volunteer.service",
        RecordKinds.Report => row.Status switch
        {
            ReportStatus.Late => "report.late",
            ReportStatus.Missing => "report.missing",
            ReportStatus.OnTime => "report.onTime",
            _ => throw new InvalidOperationException("A report without status: " + row.Id),
        },
        _ => row.Kind,
    };
}
