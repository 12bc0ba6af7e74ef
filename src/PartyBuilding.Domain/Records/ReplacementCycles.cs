using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Finds records that replace each other in a circle, reports each circle once and leaves it out with all that leads into it.</summary>
internal static class ReplacementCycles
{
    internal static void Settle(Settlement settlement, Dictionary<int, int> earlier)
    {
        HashSet<int> sound = [];
        HashSet<int> circling = [];
        foreach (int start in earlier.Keys)
        {
            List<int> path = [];
            HashSet<int> seen = [];
            int row = start;
            while (!sound.Contains(row) && !circling.Contains(row) && earlier.ContainsKey(row) && seen.Add(row))
            {
                path.Add(row);
                row = earlier[row];
            }

            if (seen.Contains(row))
            {
                Report(settlement, path.GetRange(path.IndexOf(row), path.Count - path.IndexOf(row)));
                circling.UnionWith(path);
            }
            else
            {
                (circling.Contains(row) ? circling : sound).UnionWith(path);
            }
        }

        foreach (int row in circling)
        {
            settlement.States[row] = RowState.LeftOut;
            earlier.Remove(row);
        }
    }

    private static void Report(Settlement settlement, List<int> circle)
    {
        RecordStore store = settlement.Store;
        int first = circle.IndexOf(circle.Aggregate((left, right) => store.Keys.Compare(store[left].Entry, store[right].Entry) < 0 ? left : right));
        IEnumerable<int> turned = circle.Skip(first).Concat(circle.Take(first + 1));
        settlement.Report(DomainFindings.ReplacementCycle, store.Record(circle[first]), finding => finding
            .With("path", string.Join(" → ", turned.Select(row => store.Entry(row).Key))));
    }
}
