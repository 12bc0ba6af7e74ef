namespace PartyBuilding.Domain;

/// <content>Records.</content>
public sealed partial class Proposal
{
    /// <summary>Writes what it came to as records: for itself, for signers and authors, and for handling units; all about its matter.</summary>
    /// <remarks>
    /// Entry ids are <c>proposal:{key}@{revision}/{number}</c>, where the revision counts what has happened to it, and before that what was corrected
    /// (<see cref="ProposalDraft.Revised"/>): what is written later replaces what was written before, and writing the same again changes nothing. Kinds and attributes are those of <see cref="RecordKinds"/> and <see cref="RecordAttributes"/>.
    /// A signer who wrote it as well has a record for each; the attribute <c>part</c> tells them apart.
    /// What was converted credits its sponsors once: as soon as it is, that they put it forward is written for the proposal alone, with the attribute <c>into</c>,
    /// and the proposal that it goes on as credits them; it must be put forward. What was merged keeps that its sponsors put it forward; that it was registered or
    /// submitted upward is then written for the sponsors by the one that absorbed it alone, on the day they joined where that came later, and so is all that follows.
    /// </remarks>
    public void WriteRecords(WorkLedgerBuilder builder) => new ProposalRecords(this, Require.NotNull(builder, nameof(builder))).Write();

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote, whatever had happened to it by then, because it was never put forward or was entered by mistake: what was written stays as history, and none of it stands.</summary>
    /// <remarks>One that its proposer withdraws takes a step (<see cref="ProposalActions.Withdraw"/>). A later revision of its draft stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) => WithdrawnRecords.Write(builder, ProposalRecords.SourceOf(Id), Corrected.Last(Draft.Revision), Id, Draft.Date);
}
