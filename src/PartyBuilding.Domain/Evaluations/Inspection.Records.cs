using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>The inspection and its defects as records.</content>
public sealed partial record Inspection
{
    private string Source => EntrySource.Of("inspection", Entry.Key);

    /// <summary>
    /// Writes what had happened by the end of this day as records of the inspected: <see cref="RecordKinds.InspectionHeld"/>, with the number of defects as its quantity, and for each defect
    /// <see cref="RecordKinds.DefectOverdue"/> on the day after its last one, if it was still open at the end of it, and <see cref="RecordKinds.DefectMended"/>.
    /// </summary>
    /// <remarks>Open is what was found and not mended. What is written after more was found or mended, or after a correction, takes the place of what was written before.</remarks>
    /// <param name="builder">Where they are written.</param>
    /// <param name="asOf">The day, included; what is dated later is not written.</param>
    public void WriteRecords(WorkLedgerBuilder builder, LocalDate asOf)
    {
        int happened = _defects.Count + _defects.Count(defect => defect.MendedOn is not null);
        DatedRecords records = new(builder, Source, Corrected.Revision(Revision, happened), Inspected, asOf);
        records.Add("held", RecordKinds.InspectionHeld, Date, record => record
            .Quantity(_defects.Count)
            .With(RecordAttributes.Matter, Theme)
            .With(RecordAttributes.Notice, IsSpotCheck ? RecordAttributes.Spot : RecordAttributes.Announced)
            .With(RecordAttributes.Partner, Inspector));
        foreach (Defect defect in _defects)
        {
            if (defect.Due < asOf.Iso() && defect.IsOverdueOn(defect.Due.PlusDays(1)))
            {
                records.Add("overdue:" + defect.Matter, RecordKinds.DefectOverdue, defect.Due.PlusDays(1), record => Described(record, defect));
            }

            records.Add("mended:" + defect.Matter, RecordKinds.DefectMended, defect.MendedOn, record => Described(record, defect)
                .With(RecordAttributes.InTime, defect.IsMendedOn(defect.Due) ? StepTaken.YesCode : StepTaken.NoCode));
        }

        records.TakeBackEarlier(Revision, Date);
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it never took place or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), Inspected, Date);

    private WorkRecord Described(WorkRecord record, Defect defect) => record
        .With(RecordAttributes.Matter, defect.Matter)
        .With(RecordAttributes.Partner, Inspector)
        .With(RecordAttributes.DueOn, defect.Due);
}
