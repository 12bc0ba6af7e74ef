using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Follows who replaces whom. Of all that go back to one entry, only the latest end of the chain stands.</summary>
internal static class Replacements
{
    internal static void Settle(Settlement settlement)
    {
        if (settlement.Store.Replacing.Count == 0)
        {
            return;
        }

        Dictionary<int, int> earlier = Links(settlement);
        ReplacementCycles.Settle(settlement, earlier);
        foreach (IGrouping<int, int> chain in earlier.Keys.GroupBy(row => RootOf(row, earlier)))
        {
            SettleChain(settlement, chain.Key, [.. chain], earlier);
        }

        foreach (int row in settlement.Store.Replacing)
        {
            if (settlement.States[row] == RowState.Stands && settlement.Store.Side(settlement.Store[row]).IsWithdrawal)
            {
                settlement.States[row] = RowState.Superseded;
            }
        }
    }

    /// <summary>Row to the row it replaces; what cannot be is reported and left out.</summary>
    private static Dictionary<int, int> Links(Settlement settlement)
    {
        RecordStore store = settlement.Store;
        Dictionary<int, int> earlier = [];
        HashSet<EntryId> faulty = [.. settlement.Faulty.Select(record => record.Entry)];
        foreach (int row in store.Replacing)
        {
            EntryId replaced = store.Side(store[row]).Replaced;
            if (settlement.States[row] is RowState.LeftOut or RowState.Repeated
                || DerivedEntry.IsLaterRevision(store.Entry(row), replaced))
            {
                continue;
            }

            int target = settlement.Index.Find(replaced);
            if (target >= 0 && store[target].Subject == store[row].Subject)
            {
                earlier.Add(row, target);
            }
            else if (target >= 0)
            {
                settlement.States[row] = RowState.LeftOut;
                settlement.Report(DomainFindings.ReplacesOtherSubject, store.Record(row), finding => finding
                    .With("replaced", replaced.Key)
                    .With("subject", store.Subjects[store[target].Subject]));
            }
            else if (!faulty.Contains(replaced))
            {
                settlement.Report(DomainFindings.ReplacedUnknown, store.Record(row), finding => finding.With("replaced", replaced.Key));
            }
        }

        // What replaces a record that was left out begins a chain of its own.
        foreach (int row in earlier.Keys.Where(row => settlement.States[earlier[row]] == RowState.LeftOut).ToArray())
        {
            earlier.Remove(row);
        }

        return earlier;
    }

    private static int RootOf(int row, Dictionary<int, int> earlier)
    {
        while (earlier.TryGetValue(row, out int next))
        {
            row = next;
        }

        return row;
    }

    private static void SettleChain(Settlement settlement, int root, List<int> rows, Dictionary<int, int> earlier)
    {
        // An earlier revision of a source takes the corrections made to it along.
        bool rootStands = settlement.States[root] == RowState.Stands;
        HashSet<int> replaced = [.. rows.Select(row => earlier[row])];
        List<int> ends = rows.FindAll(row => !replaced.Contains(row) && settlement.States[row] == RowState.Stands);
        int latest = rootStands && ends.Count > 0 ? ends.Aggregate((left, right) => IsLater(settlement.Store, left, right) ? left : right) : -1;
        if (rootStands && ends.Count > 1)
        {
            settlement.Report(DomainFindings.ReplacedTwice, settlement.Store.Record(root), finding => finding
                .With("count", ends.Count)
                .With("kept", settlement.Store.Entry(latest).Key));
        }

        settlement.States[root] = RowState.Superseded;
        foreach (int row in rows)
        {
            settlement.States[row] = row == latest ? RowState.Stands : RowState.Superseded;
        }
    }

    private static bool IsLater(RecordStore store, int left, int right)
    {
        int order = System.Nullable.Compare(store.EnteredAt(left), store.EnteredAt(right));
        return (order != 0 ? order : store.Keys.Compare(store[left].Entry, store[right].Entry)) > 0;
    }
}
