using System;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>Everything the storing loop keeps: verdicts, and for every branch the lines of all clauses with the records they counted.</summary>
internal sealed class StoredYear(int branches)
{
    internal const int Study = 0, Proposal = 1, Opinion = 2, Attendance = 3, Volunteer = 4, Report = 5, Incident = 6, Clauses = 7;

    internal Verdict[] Verdicts { get; } = new Verdict[branches];

    /// <summary>The lines of all branches, <see cref="Clauses"/> for each.</summary>
    internal ClauseLine[] Lines { get; } = new ClauseLine[branches * Clauses];

    /// <summary>For every branch the numbers of the counted records, clause after clause.</summary>
    internal int[][] Counted { get; } = new int[branches][];

    internal ReadOnlySpan<int> CountedBy(int branch, int clause)
    {
        int start = clause == 0 ? 0 : Lines[(branch * Clauses) + clause - 1].End;
        return Counted[branch].AsSpan(start, Lines[(branch * Clauses) + clause].End - start);
    }
}
