using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Practices.Tests;

/// <summary>Short ways to read a ledger.</summary>
internal static class Ledgers
{
    /// <summary>The records that stand, by subject.</summary>
    internal static IReadOnlyList<WorkRecord> Records(this WorkLedgerBuilder builder)
    {
        WorkLedger ledger = builder.Build().ValueOrThrow();
        return [.. ledger.Subjects.SelectMany(ledger.RecordsOf)];
    }

    /// <summary>The code of an attribute; null when the record does not carry it.</summary>
    internal static string? CodeOf(this WorkRecord record, string attribute) => record.Attributes.FirstOrDefault(one => one.Name == attribute)?.Code;
}
