using System;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Whose value is read, and on which day: the subject itself, its organization, the one above it, or whatever the record refers to.</summary>
internal sealed class ValueOwner
{
    private readonly Value node;
    private readonly Binder binder;

    internal ValueOwner(Value node, Binder binder)
    {
        this.node = node;
        this.binder = binder;
    }

    /// <summary>Whether it is another one from record to record.</summary>
    internal bool HangsOnRecord => node.Day == FactDay.RecordDate
        || node.Owner is not (Value.Self or Value.Organization or Value.Superior or Value.Members or Value.Subordinates);

    internal LocalDate Day(Scan scan) => node.Day switch
    {
        FactDay.PeriodStart => binder.Input.Period.Start,
        FactDay.PeriodEnd => binder.Input.Period.End,
        FactDay.RecordDate when scan.Frame.Record >= 0 => EpochDay.ToDate(scan.Ledger.Day[scan.Frame.Record]),
        _ => binder.ReadAt,
    };

    /// <summary>Whose it is; none where there is nobody.</summary>
    internal SubjectId Of(Scan scan)
    {
        switch (node.Owner)
        {
            case Value.Self:
                return scan.Subject;
            case Value.Organization:
                var home = scan.Subject.Kind == SubjectKinds.Member
                    ? binder.Facts.Roster.HomeOf(MemberId.Of(scan.Subject.Key), Day(scan))
                    : null;
                return home is OrganizationId organization ? organization : default(SubjectId);
            case Value.Superior:
                return SuperiorOf(binder, scan.Subject, Day(scan));
            case Value.Item:
                var about = scan.Ledger.About is null || scan.Frame.Record < 0 ? -1 : scan.Ledger.About[scan.Frame.Record];
                return about < 0 ? default(SubjectId) : scan.Ledger.Items[about];
            default:
                return Reference(scan);
        }
    }

    /// <summary>The organization directly above one on a day; none for a root, and for what is no organization.</summary>
    internal static SubjectId SuperiorOf(Binder binder, SubjectId subject, LocalDate day)
    {
        var above = subject.Kind == SubjectKinds.Organization
            ? binder.Facts.Roster.SuperiorsOf(OrganizationId.Of(subject.Key), day)
            : Array.Empty<Organization>();
        return above.Count == 0 ? default(SubjectId) : above[0].Id;
    }

    private SubjectId Reference(Scan scan)
    {
        if (scan.Ledger.Extra is null || scan.Frame.Record < 0 || scan.Ledger.Extra[scan.Frame.Record] < 0)
        {
            return default;
        }

        foreach (var attribute in scan.Ledger.Extras[scan.Ledger.Extra[scan.Frame.Record]])
        {
            if (attribute.Name == node.Owner && attribute.Type == AttributeType.Reference)
            {
                return attribute.Reference;
            }
        }

        return default;
    }
}
