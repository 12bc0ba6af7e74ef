using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The subjects in scope, in their order, and where each stands in the ledger and the roster.</summary>
internal sealed class SubjectRows
{
    private readonly Organization[]? organizations;

    private SubjectRows(SubjectId[] ids, int[] ledgerSubject, Organization[]? organizations)
    {
        Ids = ids;
        LedgerSubject = ledgerSubject;
        this.organizations = organizations;
    }

    internal static SubjectRows None { get; } = new SubjectRows([], [], null);

    internal SubjectId[] Ids { get; }

    /// <summary>The number of each in the ledger, -1 for one without records.</summary>
    internal int[] LedgerSubject { get; }

    internal int Count => Ids.Length;

    /// <summary>Finds sorted subjects among the ledger's sorted subjects in one walk.</summary>
    /// <param name="sorted">The subjects, in their order; kept, not copied.</param>
    /// <param name="organizations">The organizations that they are, in the same order; null when they are none.</param>
    /// <param name="ledger">The records.</param>
    internal static SubjectRows Of(SubjectId[] sorted, Organization[]? organizations, WorkLedger ledger)
    {
        return new SubjectRows(sorted, ledger.PlacesOf(sorted), organizations);
    }

    /// <summary>The same subjects among other records.</summary>
    internal SubjectRows In(WorkLedger ledger) => new SubjectRows(Ids, ledger.PlacesOf(Ids), organizations);

    /// <summary>The row of a subject; negative when it is not among them.</summary>
    internal int RowOf(SubjectId subject) => System.Array.BinarySearch(Ids, subject);

    /// <summary>The organization that a subject is; null when it is none.</summary>
    internal Organization? OrganizationAt(int row) => organizations?[row];
}
