using System;

namespace PartyBuilding.Domain;

/// <summary>Finds a place in what is sorted.</summary>
internal static class SortedSearch
{
    /// <summary>The first place that is not before what is sought.</summary>
    internal static int FirstNotBefore<T>(T[] sorted, Func<T, bool> isBefore)
    {
        int low = 0;
        for (int high = sorted.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = isBefore(sorted[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
