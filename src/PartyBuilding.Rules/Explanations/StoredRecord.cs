using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What an explanation keeps of a record once it is stored apart from the ledger; quantities in millionths, -1 for no divisor.</summary>
internal sealed class StoredRecord
{
    internal StoredRecord(EntryId entry, int day, long quantity, long outOf)
    {
        Entry = entry;
        Day = day;
        Quantity = quantity;
        OutOf = outOf;
    }

    internal EntryId Entry { get; }

    internal int Day { get; }

    internal long Quantity { get; }

    internal long OutOf { get; }
}
