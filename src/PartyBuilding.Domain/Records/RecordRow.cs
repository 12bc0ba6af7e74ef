using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A record as the builder keeps it: numbers into the builder's tables, so that the record itself need not live on.</summary>
internal struct RecordRow
{
    /// <summary>The entry id, as <see cref="EntryKeys"/> has it.</summary>
    internal ulong Entry;
    internal int EntryHash;
    internal int Subject;
    internal int Combination;
    internal int Amount;
    internal int Day;
    internal int EndDay;

    /// <summary>Number of the item, or -1.</summary>
    internal int About;

    /// <summary>Index into the side rows, or -1.</summary>
    internal int Side;
}

/// <summary>What few rows have.</summary>
internal readonly struct RecordSide
{
    internal RecordSide(WorkRecord record)
    {
        Entered = record.EnteredAt;
        Replaced = record.ReplacedEntry;
        IsWithdrawal = record.IsWithdrawal;
        Extras = AttributeSet.Select(record.ManyAttributes ?? [], shared: false);
    }

    internal Instant? Entered { get; }

    internal EntryId Replaced { get; }

    internal bool IsWithdrawal { get; }

    /// <summary>Dates and references, sorted by name.</summary>
    internal RecordAttribute[] Extras { get; }
}
