using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The subjects in scope, in their order, and where each stands in the ledger and the roster.</summary>
internal sealed class SubjectRows
{
    private readonly Organization[]? organizations;

    private SubjectRows(SubjectId[] ids, int[] ledgerSubject, Organization[]? organizations, RosterDay? day)
    {
        Ids = ids;
        LedgerSubject = ledgerSubject;
        this.organizations = organizations;
        Day = day;
    }

    internal static SubjectRows None { get; } = new SubjectRows([], [], null, null);

    internal SubjectId[] Ids { get; }

    /// <summary>The number of each in the ledger, -1 for one without records.</summary>
    internal int[] LedgerSubject { get; }

    internal int Count => Ids.Length;

    /// <summary>The day whose organizations these are, all of them; null for others.</summary>
    internal RosterDay? Day { get; }

    /// <summary>Finds sorted subjects among the ledger's sorted subjects in one walk.</summary>
    /// <param name="sorted">The subjects, in their order; kept, not copied.</param>
    /// <param name="ledger">The records.</param>
    internal static SubjectRows Of(SubjectId[] sorted, WorkLedger ledger) => new SubjectRows(sorted, ledger.PlacesOf(sorted), null, null);

    /// <summary>All organizations of a day.</summary>
    internal static SubjectRows Of(RosterDay day, WorkLedger ledger) =>
        new SubjectRows(day.OrganizationSubjects, ledger.PlacesOf(day.OrganizationSubjects), day.Organizations, day);

    /// <summary>The same subjects among other records.</summary>
    internal SubjectRows In(WorkLedger ledger) => new SubjectRows(Ids, ledger.PlacesOf(Ids), organizations, Day);

    /// <summary>Some of the subjects, in the same order.</summary>
    internal SubjectRows Only(List<int> rows, WorkLedger ledger)
    {
        var ids = rows.Select(row => Ids[row]).ToArray();
        return new SubjectRows(ids, ledger.PlacesOf(ids), organizations is null ? null : rows.Select(row => organizations[row]).ToArray(), null);
    }

    /// <summary>The row of a subject; negative when it is not among them.</summary>
    internal int RowOf(SubjectId subject) => System.Array.BinarySearch(Ids, subject);

    /// <summary>The organization that a subject is; null when it is none.</summary>
    internal Organization? OrganizationAt(int row) => organizations?[row];
}
