namespace PartyBuilding.Domain;

/// <summary>Where subjects stand among the subjects of a ledger, or of a sheet of facts.</summary>
internal sealed class SubjectPlaces
{
    private SubjectPlaces(SubjectId[] subjects, int[] places)
    {
        Subjects = subjects;
        Places = places;
    }

    internal SubjectId[] Subjects { get; }

    internal int[] Places { get; }

    /// <summary>The places of sorted subjects, found anew unless they are known for the very same ones.</summary>
    internal static int[] Find(ref SubjectPlaces? known, SubjectId[] sorted, SubjectId[] among)
    {
        SubjectPlaces? last = known;
        if (last is null || !ReferenceEquals(last.Subjects, sorted))
        {
            known = last = Find(sorted, among);
        }

        return last.Places;
    }

    /// <summary>Both stand in the same order, so that one walk finds all.</summary>
    private static SubjectPlaces Find(SubjectId[] sorted, SubjectId[] among)
    {
        var places = new int[sorted.Length];
        int next = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            int order = 1;
            while (next < among.Length && (order = among[next].CompareTo(sorted[i])) < 0)
            {
                next++;
            }

            places[i] = next < among.Length && order == 0 ? next : -1;
        }

        return new SubjectPlaces(sorted, places);
    }
}
