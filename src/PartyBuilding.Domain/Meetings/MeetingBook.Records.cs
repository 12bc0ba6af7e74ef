namespace PartyBuilding.Domain;

/// <content>What all meetings write into a ledger.</content>
public sealed partial class MeetingBook
{
    /// <summary>Writes the records of all of them (<see cref="Meeting.WriteRecords"/>), of those called off too.</summary>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Meeting meeting in Meetings)
        {
            meeting.WriteRecords(builder);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of all of them (<see cref="Meeting.WithdrawRecords"/>).</summary>
    public void WithdrawRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Meeting meeting in Meetings)
        {
            meeting.WithdrawRecords(builder);
        }
    }
}
