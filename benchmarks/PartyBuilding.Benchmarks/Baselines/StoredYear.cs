using System;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>Everything the storing loop keeps: verdicts, and for every branch the lines of all clauses with the records they counted.</summary>
internal sealed class StoredYear
{
    internal const int Study = 0, Proposal = 1, Opinion = 2, Attendance = 3, Volunteer = 4, Report = 5, Incident = 6, Clauses = 7;

    private int[] counted;
    private int countedTotal;

    internal StoredYear(int branches, int records)
    {
        Verdicts = new Verdict[branches];
        Lines = new ClauseLine[branches * Clauses];

        // Some records count twice (a study meeting is attended too), some never; this is about right, and it grows if it must.
        counted = GC.AllocateUninitializedArray<int>(records + (records / 8));
    }

    internal Verdict[] Verdicts { get; }

    /// <summary>The lines of all branches, <see cref="Clauses"/> for each, in order.</summary>
    internal ClauseLine[] Lines { get; }

    internal ReadOnlySpan<int> CountedBy(int branch, int clause)
    {
        int line = (branch * Clauses) + clause;
        int start = line == 0 ? 0 : Lines[line - 1].End;
        return counted.AsSpan(start, Lines[line].End - start);
    }

    internal void Count(ReadOnlySpan<int> records)
    {
        if (countedTotal + records.Length > counted.Length)
        {
            Array.Resize(ref counted, Math.Max(2 * counted.Length, countedTotal + records.Length));
        }

        records.CopyTo(counted.AsSpan(countedTotal));
        countedTotal += records.Length;
    }

    internal void Close(int branch, int clause, int hundredths) => Lines[(branch * Clauses) + clause] = new ClauseLine(hundredths, countedTotal);
}
