namespace PartyBuilding.Domain;

/// <content>The round as records.</content>
public sealed partial record EvaluationRound
{
    /// <summary>Writes the steps of the round as records of the round, and every objection as a record of whose result it is about.</summary>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Course.Write(Require.NotNull(builder, nameof(builder)), Source, Corrected.Revision(Revision, 0));
        foreach (Objection objection in _objections)
        {
            objection.WriteRecords(builder);
        }

        if (Course.History.Count == 0 && Revision > 0)
        {
            WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision - 1), Id, Course.Began);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, of the steps and of the objections, because the round never took place: what was written stays as history, and none of it stands.</summary>
    /// <remarks>A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder)
    {
        WithdrawnRecords.Write(builder, Source, Corrected.Last(Revision), Id, Course.Began);
        foreach (Objection objection in _objections)
        {
            objection.WithdrawRecords(builder);
        }
    }

    private string Source => EntrySource.Of("round", Id.Key);
}
