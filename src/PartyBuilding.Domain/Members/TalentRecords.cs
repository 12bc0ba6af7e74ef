using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Writes a talent pool as records.</summary>
internal static class TalentRecords
{
    internal static void Write(IEnumerable<TalentListing> listings, WorkLedgerBuilder builder, string source, int revision)
    {
        int number = 0;
        foreach (TalentListing listing in listings)
        {
            EntryId id = EntryId.Derived(source, revision, "listing." + Keys.Text(++number));
            WorkRecord record = WorkRecord.Of(id, listing.Member, RecordKinds.MemberListing, listing.Span.Start)
                .With(RecordAttributes.List, listing.List)
                .With(RecordAttributes.Level, listing.Level);
            builder.Add(Ended(record, listing.Span));
        }
    }

    internal static void Write(IEnumerable<PostSelection> selections, WorkLedgerBuilder builder, string source, int revision)
    {
        int number = 0;
        foreach (PostSelection selection in selections)
        {
            EntryId id = EntryId.Derived(source, revision, "selection." + Keys.Text(++number));
            WorkRecord record = WorkRecord.Of(id, selection.Member, RecordKinds.MemberSelection, selection.Span.Start)
                .With(RecordAttributes.AtOrganization, selection.Organization)
                .With(RecordAttributes.Post, selection.Post)
                .With(RecordAttributes.Mode, selection.Mode == SelectionMode.Internal ? "internal" : "external");
            builder.Add(Ended(record, selection.Span));
        }
    }

    private static WorkRecord Ended(WorkRecord record, DateSpan span) => span.IsOpen ? record : record.Until(span.LastDay);
}
