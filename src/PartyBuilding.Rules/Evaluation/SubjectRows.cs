using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The subjects in scope, in their order, and where each stands in the ledger and the roster.</summary>
internal sealed class SubjectRows
{
    internal SubjectRows(SubjectId[] ids, int[] ledgerSubject)
    {
        Ids = ids;
        LedgerSubject = ledgerSubject;
    }

    internal SubjectId[] Ids { get; }

    /// <summary>The number of each in the ledger, -1 for one without records.</summary>
    internal int[] LedgerSubject { get; }

    internal int Count => Ids.Length;

    /// <summary>Finds sorted subjects among the ledger's sorted subjects in one walk.</summary>
    internal static SubjectRows Of(SubjectId[] sorted, WorkLedger ledger)
    {
        var places = new int[sorted.Length];
        var j = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            while (j < ledger.SubjectIds.Length && ledger.SubjectIds[j].CompareTo(sorted[i]) < 0)
            {
                j++;
            }

            places[i] = j < ledger.SubjectIds.Length && ledger.SubjectIds[j].Equals(sorted[i]) ? j : -1;
        }

        return new SubjectRows(sorted, places);
    }
}
