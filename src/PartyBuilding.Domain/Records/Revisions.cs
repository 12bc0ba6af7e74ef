using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Of the parts derived from one source, those of the highest revision stand.</summary>
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
        }

        foreach (KeyValuePair<int, DerivedEntry> part in parts)
        {
            if (part.Value.Revision < highest[part.Value.Source])
            {
                settlement.States[part.Key] = RowState.Superseded;
            }
        }
    }
}
