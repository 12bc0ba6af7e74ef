namespace PartyBuilding.Domain;

/// <content>The result as a record.</content>
public sealed partial record Assessment
{
    /// <summary>Writes it as a record of whom or what was assessed: <see cref="RecordKinds.AssessmentIssued"/>, with policy, period and what was issued.</summary>
    /// <remarks>
    /// A correction takes the place of what it corrects and says why. Text that stays with the application, such as <see cref="Grounds"/>, is not written.
    /// </remarks>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        WorkRecord record = WorkRecord.Of(EntryOf(Entry), Subject, RecordKinds.AssessmentIssued, IssuedOn)
            .With(RecordAttributes.Policy, Policy.Id)
            .With(RecordAttributes.ForYear, (decimal)Period.End.Year)
            .With(RecordAttributes.PeriodStart, Period.Start)
            .With(RecordAttributes.PeriodEnd, Period.End);
        record = Score is decimal score ? record.With(RecordAttributes.AssessedScore, score) : record;
        record = Grade is string grade ? record.With(RecordAttributes.AssessedGrade, grade) : record;
        record = Rank is int rank ? record.With(RecordAttributes.AssessedRank, (decimal)rank) : record;
        foreach (string honour in Honours)
        {
            record = record.With(RecordAttributes.HonourPrefix + honour, StepTaken.YesCode);
        }

        builder.Add(Corrects is EntryId earlier ? record.With(RecordAttributes.Cause, Cause!).Replaces(EntryOf(earlier)) : record);
    }

    private static EntryId EntryOf(EntryId assessment) => EntryId.Derived(EntrySource.Of("assessment", assessment.Key), 0, "issued");
}
