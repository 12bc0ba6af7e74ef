using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A record that an explanation names.</summary>
public readonly struct ExplainedRecord
{
    private const decimal Million = 1_000_000m;
    private readonly long quantity;
    private readonly long outOf;
    private readonly int day;

    internal ExplainedRecord(EntryId entry, int day, long quantity, long outOf)
    {
        Entry = entry;
        this.day = day;
        this.quantity = quantity;
        this.outOf = outOf;
    }

    /// <summary>The application's own entry.</summary>
    public EntryId Entry { get; }

    /// <summary>The date of the record.</summary>
    public LocalDate Date => EpochDay.ToDate(day);

    /// <summary>Its quantity.</summary>
    public decimal Quantity => quantity / Million;

    /// <summary>Out of how many; null when the record does not say.</summary>
    public decimal? OutOf => outOf < 0 ? null : outOf / Million;

    internal int Day => day;
}
