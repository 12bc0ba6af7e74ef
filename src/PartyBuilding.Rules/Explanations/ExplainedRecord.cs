using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A record that an explanation names. The default names none.</summary>
/// <remarks>Read from the ledger when it is asked for; one that was stored carries its own values.</remarks>
public readonly struct ExplainedRecord
{
    private readonly object source;
    private readonly int row;

    internal ExplainedRecord(WorkLedger ledger, int row)
    {
        source = ledger;
        this.row = row;
    }

    internal ExplainedRecord(EntryId entry, int day, long quantity, long outOf)
    {
        source = new StoredRecord(entry, day, quantity, outOf);
        row = 0;
    }

    /// <summary>The application's own entry.</summary>
    public EntryId Entry => source is WorkLedger ledger ? ledger.Entry[row] : ((StoredRecord)source).Entry;

    /// <summary>The date of the record.</summary>
    public LocalDate Date => EpochDay.ToDate(Day);

    /// <summary>Its quantity.</summary>
    public decimal Quantity => QuantityMeasure.FromMillionths(
        source is WorkLedger ledger ? ledger.Amounts[ledger.Amount[row]].Quantity : ((StoredRecord)source).Quantity);

    /// <summary>Out of how many; null when the record does not say.</summary>
    public decimal? OutOf
    {
        get
        {
            if (source is not WorkLedger ledger)
            {
                var stored = ((StoredRecord)source).OutOf;
                return stored < 0 ? null : QuantityMeasure.FromMillionths(stored);
            }

            var amount = ledger.Amounts[ledger.Amount[row]];
            return amount.HasOutOf ? QuantityMeasure.FromMillionths(amount.OutOf) : null;
        }
    }

    internal int Day => source is WorkLedger ledger ? ledger.Day[row] : ((StoredRecord)source).Day;
}
