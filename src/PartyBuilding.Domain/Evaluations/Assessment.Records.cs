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

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, because it was never issued: what was written stays as history, and none of it stands.</summary>
    /// <remarks>
    /// What was issued and is wrong is corrected by a new one (<see cref="Correcting"/>), never taken back. An assessment has no revisions: one that is taken back stays so, and so do
    /// the corrections of it; issue another one under a key of its own.
    /// </remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, SourceOf(Entry), 0, Subject, IssuedOn);

    private static EntryId EntryOf(EntryId assessment) => EntryId.Derived(SourceOf(assessment), 0, "issued");

    private static string SourceOf(EntryId assessment) => EntrySource.Of("assessment", assessment.Key);
}
