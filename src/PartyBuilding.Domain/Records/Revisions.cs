using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Of the parts derived from one source, those of the highest revision stand; none does when the source was withdrawn at it.</summary>
internal static class Revisions
{
    internal static void Settle(Settlement settlement)
    {
        RecordStore store = settlement.Store;
        if (store.Derived.Count == 0)
        {
            return;
        }

        Dictionary<string, int> highest = new(StringComparer.Ordinal);
        Dictionary<string, int> withdrawn = new(StringComparer.Ordinal);
        List<KeyValuePair<int, DerivedEntry>> parts = new(store.Derived.Count);
        string before = string.Empty;
        foreach (int row in store.Derived)
        {
            if (settlement.States[row] != RowState.Stands || !DerivedEntry.TryParse(store.Entry(row), before, out DerivedEntry derived))
            {
                continue;
            }

            before = derived.Source;

            parts.Add(new KeyValuePair<int, DerivedEntry>(row, derived));
            if (!highest.TryGetValue(derived.Source, out int revision) || derived.Revision > revision)
            {
                highest[derived.Source] = derived.Revision;
            }

            if (TakesSourceBack(store, row) && !(withdrawn.TryGetValue(derived.Source, out int until) && until >= derived.Revision))
            {
                withdrawn[derived.Source] = derived.Revision;
            }
        }

        foreach (KeyValuePair<int, DerivedEntry> part in parts)
        {
            bool isBack = withdrawn.TryGetValue(part.Value.Source, out int until) && part.Value.Revision <= until;
            if (isBack || part.Value.Revision < highest[part.Value.Source])
            {
                settlement.States[part.Key] = RowState.Superseded;
            }
        }
    }

    private static bool TakesSourceBack(RecordStore store, int row)
    {
        RecordSide side = store.Side(store[row]);
        return side.IsWithdrawal && side.Replaced.IsNone;
    }
}
