using System;
using System.IO;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace Consumer
{
    /// <summary>A policy and rows with faults: all are told at once, in both languages, and the consistent rest is kept.</summary>
    internal static class Refusals
    {
        internal static void Print()
        {
            string faulty = File.ReadAllText("branch-points.json")
                .Replace("\"format\": 1", "\"format\": 9")
                .Replace("2025-01-01", "2025-02-30")
                .Replace("\"each\": \"activity.held\"", "\"eech\": \"activity.held\"");
            Checked<Policy> policy = PolicyReader.ReadText(faulty);
            Console.WriteLine($"usable: {policy.IsUsable}");
            Print(policy);

            faulty = File.ReadAllText("branch-points.json")
                .Replace("2025-01-01", "2025-02-30")
                .Replace("\"each\": \"activity.held\"", "\"eech\": \"activity.held\"");
            Print(PolicyReader.ReadText(faulty));

            OrganizationId branch = OrganizationId.Of(7);
            Checked<WorkLedger> ledger = new WorkLedgerBuilder()
                .Add(WorkRecord.Of(EntryId.Of(1), branch, "activity.held", new LocalDate(2025, 3, 8)))
                .Add(WorkRecord.Of(EntryId.Of(2), branch, "activity.held", new LocalDate(2025, 9, 20)))
                .Add(WorkRecord.Of(EntryId.Of(2), branch, "activity.held", new LocalDate(2025, 9, 21)))
                .Add(WorkRecord.Of(EntryId.Of(3), branch, "training.held", new LocalDate(2025, 5, 2)).Until(new LocalDate(2025, 5, 1)))
                .Build();
            Print(ledger);
            Console.WriteLine($"records kept: {ledger.Value.Count}");
            try
            {
                ledger.ValueOrThrow();
            }
            catch (FindingsException refused)
            {
                Console.WriteLine($"refused for {refused.Findings.Count} findings");
            }
        }

        private static void Print<T>(Checked<T> read)
            where T : class
        {
            foreach (Finding finding in read.Findings)
            {
                Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Text(Language.English)}");
                Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Text(Language.Chinese)}");
            }
        }
    }
}
