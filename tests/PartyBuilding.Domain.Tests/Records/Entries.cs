using NodaTime;

namespace PartyBuilding.Domain.Tests.Records;

/// <summary>Short ways to make the records of these tests.</summary>
internal static class Entries
{
    internal static readonly LocalDate Day = new(2025, 3, 8);

    internal static WorkRecord Held(string entry, int organization = 407) =>
        WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(organization), "meeting.held", Day);

    internal static Instant At(int day) => Instant.FromUtc(2025, 4, day, 8, 0);

    internal static EntryId Id(string entry) => EntryId.Of(entry);

    internal static Checked<WorkLedger> Build(params WorkRecord[] records) => new WorkLedgerBuilder().AddRange(records).Build();

    internal static string[] Standing(this WorkLedger ledger)
    {
        string[] entries = new string[ledger.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = ledger.Record(i).Entry.Key;
        }

        return entries;
    }
}
