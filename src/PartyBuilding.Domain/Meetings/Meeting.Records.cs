namespace PartyBuilding.Domain;

/// <content>What a meeting writes into a ledger.</content>
public sealed partial record Meeting
{
    /// <summary>Adds the records of this meeting, see <see cref="RecordKinds"/>: one for the organization, one for everybody on the roll, and what was shown, voted, elected and left behind.</summary>
    /// <remarks>
    /// Entry ids derive from the meeting's key and revision. Writing the same meeting again changes nothing, and a later revision takes the place of an earlier one, also when it was called off.
    /// Every record is about the item with the meeting's key.
    /// </remarks>
    public void WriteRecords(WorkLedgerBuilder builder) => new MeetingRecords(this, Require.NotNull(builder, nameof(builder))).Write();

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of this revision and those before it, because there never was such a meeting: what was written stays as history, and none of it stands.</summary>
    /// <remarks>One that was to take place and did not is called off (<see cref="CalledOff"/>), which is a record of its own. A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, EntrySource.Of("meeting", Id.Key), Revision, Organization, Date);
}
