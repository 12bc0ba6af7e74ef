namespace PartyBuilding.Rules;

/// <summary>Reads what numbers in millionths were for one subject, in the order in which they were noted.</summary>
internal sealed class NoteReader
{
    private readonly long[] notes;
    private int next;

    internal NoteReader(long[] notes, int ledgerSubject)
    {
        this.notes = notes;
        LedgerSubject = ledgerSubject;
    }

    /// <summary>The number of the subject in the ledger; -1 when it has no records.</summary>
    internal int LedgerSubject { get; }

    internal decimal Number() => Micros.Decimal(notes[next++]);

    internal Fraction Quotient() => Fraction.Of(Number()).Over(Fraction.Of(Number()));
}
