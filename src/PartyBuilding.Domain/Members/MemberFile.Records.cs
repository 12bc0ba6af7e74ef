using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>The file as records.</content>
public sealed partial class MemberFile
{
    /// <summary>Writes each entry as a record of the member, kinds <c>member.*</c> of <see cref="RecordKinds"/>.</summary>
    /// <remarks>
    /// The end of a matter stands in the record of the matter, as its last day and its outcome. Entry ids begin with <c>memberFile:{source}@{revision}/</c>
    /// (<see cref="EntryId.Derived"/>), where a source names one file: write again with a higher revision after the file has changed. Writing the same twice changes nothing.
    /// </remarks>
    /// <exception cref="ArgumentException">Source or revision is not allowed in a derived entry id.</exception>
    public void WriteRecords(WorkLedgerBuilder builder, string source, int revision)
    {
        Require.NotNull(builder, nameof(builder));
        Keys.CheckEntry(source, nameof(source));
        string file = EntrySource.Of("memberFile", source);
        Dictionary<(string Kind, LocalDate Date), int> written = [];
        foreach (MemberEntry entry in Known())
        {
            if (entry.Kind == MemberEntryKinds.Ended)
            {
                continue;
            }

            // The number within kind and day: an entry of another day does not change the ids of this one.
            (string Kind, LocalDate Date) key = (entry.Kind, entry.Date);
            written[key] = written.TryGetValue(key, out int number) ? number + 1 : 1;
            EntryId id = EntryId.Derived(file, revision, $"{entry.Kind}.{entry.Date.Text()}.{Keys.Text(written[key])}");
            WorkRecord record = entry.Content.Describe(WorkRecord.Of(id, Member, RecordKindOf(entry.Kind), entry.Date));
            builder.Add(entry.Matter is ItemId matter && EndOf(matter) is MatterEnded ended ? Ended(record, ended) : record);
        }

        if (written.Count == 0 && revision > 0)
        {
            WithdrawnRecords.Write(builder, file, revision - 1, Member, FirstDay);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote for this source up to this revision, because the file was kept by mistake: what was written stays as history, and none of it stands.</summary>
    /// <exception cref="ArgumentException">Source or revision is not allowed in a derived entry id.</exception>
    public void WithdrawRecords(WorkLedgerBuilder builder, string source, int revision)
    {
        Keys.CheckEntry(source, nameof(source));
        WithdrawnRecords.Write(builder, EntrySource.Of("memberFile", source), revision, Member, FirstDay);
    }

    private LocalDate FirstDay => _count > 0 ? _entries[0].Date : default;

    private static WorkRecord Ended(WorkRecord record, MatterEnded ended)
    {
        WorkRecord closed = record.With(RecordAttributes.Outcome, ended.Outcome).With(RecordAttributes.EndedOn, ended.Date);
        return ended.Date > record.Date ? closed.Until(ended.Date.PlusDays(-1)) : closed.Until(record.Date);
    }

    private static string RecordKindOf(string kind) => kind switch
    {
        MemberEntryKinds.Standing => RecordKinds.MemberStanding,
        MemberEntryKinds.Transfer => RecordKinds.MemberTransfer,
        MemberEntryKinds.Training => RecordKinds.MemberTraining,
        MemberEntryKinds.ServicePeriod => RecordKinds.MemberServicePeriod,
        MemberEntryKinds.Sanction => RecordKinds.MemberSanction,
        MemberEntryKinds.Refresher => RecordKinds.MemberRefresher,
        MemberEntryKinds.Move => RecordKinds.MemberMove,
        MemberEntryKinds.Floating => RecordKinds.MemberFloating,
        MemberEntryKinds.Service => RecordKinds.MemberService,
        MemberEntryKinds.Grade => RecordKinds.MemberGrade,
        MemberEntryKinds.Event => RecordKinds.MemberEvent,
        MemberEntryKinds.Care => RecordKinds.MemberCare,
        MemberEntryKinds.Action => RecordKinds.MemberAction,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is no kind that is written."),
    };
}
