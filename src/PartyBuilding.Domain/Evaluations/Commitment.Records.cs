using NodaTime;

namespace PartyBuilding.Domain;

/// <content>What became of it as records.</content>
public sealed partial record Commitment
{
    private string Source => EntrySource.Of("commitment", Entry.Key);

    /// <summary>
    /// Writes what had happened to it by the end of this day as records of the side that made it: <see cref="RecordKinds.CommitmentMade"/>, <see cref="RecordKinds.CommitmentOverdue"/> on the day after the
    /// last one, if it was still open at the end of it, <see cref="RecordKinds.CommitmentFulfilled"/> and <see cref="RecordKinds.CommitmentWithdrawn"/>.
    /// </summary>
    /// <remarks>Open is what was made and neither fulfilled nor withdrawn. Written again for a later day, what has happened since is added; what is entered later takes the place of what was written before.</remarks>
    /// <param name="builder">Where they are written.</param>
    /// <param name="asOf">The day, included; what is dated later is not written.</param>
    public void WriteRecords(WorkLedgerBuilder builder, LocalDate asOf)
    {
        DatedRecords records = new(builder, Source, Corrected.Revision(Revision, (FulfilledOn ?? WithdrawnOn) is null ? 0 : 1), From, asOf);
        records.Add("made", RecordKinds.CommitmentMade, MadeOn, Described);
        if (Due is LocalDate due && due < asOf.Iso() && StateOn(due.PlusDays(1)) == CommitmentState.Overdue)
        {
            records.Add("overdue", RecordKinds.CommitmentOverdue, due.PlusDays(1), Described);
        }

        records.Add("fulfilled", RecordKinds.CommitmentFulfilled, FulfilledOn, record => Due is LocalDate last
            ? Described(record).With(RecordAttributes.InTime, FulfilledOn <= last ? StepTaken.YesCode : StepTaken.NoCode)
            : Described(record));
        records.Add("withdrawn", RecordKinds.CommitmentWithdrawn, WithdrawnOn, Described);
        records.TakeBackEarlier(Revision, MadeOn);
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it was never made or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>A later revision stands again. One that was made and withdrawn says so itself.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), From, MadeOn);

    private WorkRecord Described(WorkRecord record)
    {
        record = record.With(RecordAttributes.Matter, Kind).With(RecordAttributes.Partner, To);
        record = Due is LocalDate due ? record.With(RecordAttributes.DueOn, due) : record;
        return About is ItemId item ? record.Item(item) : record;
    }
}
