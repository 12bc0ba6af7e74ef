using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Everything a record says, gathered from the columns that hold it.</summary>
internal readonly struct RecordParts
{
    internal EntryId Entry { get; init; }

    internal SubjectId Subject { get; init; }

    internal string Kind { get; init; }

    internal int Day { get; init; }

    internal int EndDay { get; init; }

    internal LedgerAmount Amount { get; init; }

    internal ItemId About { get; init; }

    internal Standing Standing { get; init; }

    /// <summary>All attributes, sorted by name.</summary>
    internal RecordAttribute[] Attributes { get; init; }

    internal Instant? Entered { get; init; }

    internal EntryId Replaced { get; init; }

    internal bool IsWithdrawal { get; init; }
}
