using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Things with a key of their own, each once and by key; where one key stands for different things, all of them are left out.</summary>
internal static class UniqueEntries
{
    internal static T[] Of<T>(IEnumerable<T> items, Func<T, EntryId> entryOf, List<Finding> findings, string paramName)
        where T : class
    {
        List<T> kept = [];
        foreach (IGrouping<EntryId, T> same in Require.NoneNull(items, paramName)
            .Distinct()
            .GroupBy(entryOf)
            .OrderBy(group => group.Key))
        {
            int count = same.Count();
            if (count == 1)
            {
                kept.Add(same.First());
            }
            else
            {
                findings.Add(Finding.Of(DomainFindings.KeyOfSeveral, FindingPlace.OfEntry(same.Key)).With("count", count));
            }
        }

        return kept.ToArray();
    }
}
