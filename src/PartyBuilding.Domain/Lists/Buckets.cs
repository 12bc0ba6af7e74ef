using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Sorts things that belong to numbered owners, by counting: two passes, and neighbours keep their order.</summary>
internal static class Buckets
{
    /// <summary>The place of each thing when all are sorted by owner, -1 for what has none; <paramref name="start"/> tells where each owner starts, with one more at the end.</summary>
    internal static int[] Places(IReadOnlyList<int> owners, int ownerCount, out int[] start)
    {
        start = new int[ownerCount + 1];
        foreach (int owner in owners)
        {
            if (owner >= 0)
            {
                start[owner + 1]++;
            }
        }

        for (int i = 1; i < start.Length; i++)
        {
            start[i] += start[i - 1];
        }

        int[] next = (int[])start.Clone();
        int[] places = new int[owners.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = owners[i] < 0 ? -1 : next[owners[i]]++;
        }

        return places;
    }
}
