using System;

namespace PartyBuilding.Domain;

/// <content>The change as records of the organizations concerned.</content>
public sealed partial class OrganizationEvent
{
    /// <summary>Writes a record for each organization that is founded or changed, and for those above it and beside it at a founding; see <see cref="RecordKinds"/>.</summary>
    /// <remarks>
    /// Whether the event took place the roster knows: write those of <see cref="Roster.Events"/>. Entry ids derive from <see cref="Entry"/>, without it from day, kind
    /// and first organization, and from <see cref="Revision"/>: writing again changes nothing, and a later revision takes the place of an earlier one.
    /// </remarks>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        string source = Source();
        int parts = 0;
        foreach (Organization founded in Founded)
        {
            Add(founded.Id, RecordKinds.OrganizationFounded, record => WithOrigin(AsFounded(record, founded), founded));
            if (founded.Parent is OrganizationId superior)
            {
                Add(superior, RecordKinds.OrganizationFoundedUnder, record => AsFounded(record, founded).With(RecordAttributes.Partner, founded.Id));
            }

            foreach (SubjectId partner in Partners)
            {
                Add(partner, RecordKinds.OrganizationFoundedWith, record => AsFounded(record, founded).With(RecordAttributes.Partner, founded.Id));
            }
        }

        foreach (OrganizationId changed in Organizations)
        {
            Add(changed, RecordKindOf(Kind), AsChanged);
        }

        void Add(SubjectId subject, string kind, Func<WorkRecord, WorkRecord> describe)
        {
            parts++;
            builder.Add(describe(WorkRecord.Of(EntryId.Derived(source, Revision, Keys.Text(parts)), subject, kind, On)));
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of this revision and those before it, because it never took place: what was written stays as history, and none of it stands.</summary>
    /// <remarks>Nor is it then given to a <see cref="RosterBuilder"/>. A later revision stands again.</remarks>
    public void WithdrawRecords(WorkLedgerBuilder builder) =>
        WithdrawnRecords.Write(builder, Source(), Revision, First, On);

    // Without a key: whatever is founded is founded once, and one that only changes does so once a day.
    private string Source()
    {
        if (Entry is EntryId entry)
        {
            return EntrySource.Of("organizationEntry", entry.Key);
        }

        return EntrySource.Of("organizationEvent", $"{On.Text()}.{Kind}.{First.Key}");
    }

    private static string RecordKindOf(OrganizationEventKind kind) => kind switch
    {
        OrganizationEventKind.Merging => RecordKinds.OrganizationMerged,
        OrganizationEventKind.Splitting => RecordKinds.OrganizationSplit,
        OrganizationEventKind.Moving => RecordKinds.OrganizationMoved,
        OrganizationEventKind.ChangingKind => RecordKinds.OrganizationKindChanged,
        _ => RecordKinds.OrganizationClosed,
    };

    private WorkRecord AsFounded(WorkRecord record, Organization founded)
    {
        WorkRecord described = record.With(RecordAttributes.OrganizationKind, founded.Kind);
        return Mode is string mode ? described.With(RecordAttributes.FoundingMode, mode) : described;
    }

    private WorkRecord WithOrigin(WorkRecord record, Organization founded)
    {
        WorkRecord described = founded.Parent is OrganizationId superior ? record.With(RecordAttributes.AtOrganization, superior) : record;
        return Kind == OrganizationEventKind.Splitting ? described.With(RecordAttributes.FromOrganization, Organizations[0]) : described;
    }

    private WorkRecord AsChanged(WorkRecord record)
    {
        WorkRecord described = Into is OrganizationId into ? record.With(RecordAttributes.AtOrganization, into) : record;
        described = NewKind is string kind ? described.With(RecordAttributes.OrganizationKind, kind) : described;
        return Kind == OrganizationEventKind.Splitting
            ? described.With(RecordAttributes.GoesOn, EndsOrganizations ? StepTaken.NoCode : StepTaken.YesCode)
            : described;
    }
}
