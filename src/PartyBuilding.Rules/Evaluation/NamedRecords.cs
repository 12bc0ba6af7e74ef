using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Names records to whoever corrects them, by subject and entry.</summary>
internal static class NamedRecords
{
    internal static FindingPlace PlaceOf(WorkLedger ledger, int record) =>
        FindingPlace.OfSubject(ledger.SubjectIds[ledger.SubjectOf(record)]).WithEntry(ledger.Entry[record]);

    /// <summary>The first few of the records, and how many more there are.</summary>
    internal static string Text(WorkLedger ledger, IReadOnlyList<int> records) =>
        FirstFew.Of(records.Select(i => ledger.SubjectIds[ledger.SubjectOf(i)] + " " + ledger.Entry[i]), records.Count);
}
