using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The records at hand, as a custom number or condition sees them.</summary>
internal static class FrameRecords
{
    internal static CustomContext Context(Scan scan, EvaluationInput input, IReadOnlyList<KeyValuePair<string, string>> arguments) =>
        new CustomContext(scan.Subject, input.Period, Of(scan), input.Facts, arguments);

    private static List<WorkRecord> Of(Scan scan)
    {
        var records = new List<WorkRecord>();
        if (scan.Frame.Record >= 0)
        {
            records.Add(scan.Ledger.Record(scan.Frame.Record));
        }
        else if (scan.Frame.Rows is not null)
        {
            for (var i = scan.Frame.From; i < scan.Frame.To; i++)
            {
                records.Add(scan.Ledger.Record(scan.Frame.Rows[i]));
            }
        }
        else
        {
            for (var kind = 0; kind < scan.Ledger.KindNames.Length; kind++)
            {
                var run = scan.Run(kind);
                for (var row = run.From; row < run.To; row++)
                {
                    records.Add(scan.Ledger.Record(row));
                }
            }
        }

        return records;
    }
}
