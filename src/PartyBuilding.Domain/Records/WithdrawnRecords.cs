using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The one entry by which an aggregate takes back all that it wrote (撤回登记): what was written stays in the history, and nothing of it stands.</summary>
internal static class WithdrawnRecords
{
    // No policy reads this kind: an entry of it never stands.
    private const string Kind = "records.withdrawn";
    private const string Part = "withdrawn";

    /// <summary>Takes back every part of the source up to this revision; what a later one writes stands.</summary>
    internal static void Write(WorkLedgerBuilder builder, string source, int revision, SubjectId subject, LocalDate on) =>
        Require.NotNull(builder, nameof(builder))
            .Add(WorkRecord.Of(EntryId.Derived(source, revision, Part), subject, Kind, on).Withdrawn());
}
