using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>The branches and their rows of one year, always the same for the same number of branches.</summary>
internal sealed class Scenario
{
    internal const int Year = 2025;
    internal const int UsualCount = 10_000;
    private const ulong Seed = 20_250_701;

    private Scenario(Branch[] branches, List<Row>[] grouped, Row[] rows)
    {
        Branches = branches;
        Grouped = grouped;
        Rows = rows;
    }

    /// <summary>All branches, by number.</summary>
    internal Branch[] Branches { get; }

    /// <summary>The rows of each branch by date and id, in the order of the branches.</summary>
    internal List<Row>[] Grouped { get; }

    /// <summary>The same rows in one shuffled list. They are copies in the order of the list, as a reader would have made them: no row stands beside its neighbours by luck.</summary>
    internal Row[] Rows { get; }

    internal static Scenario Generate(int branchCount = UsualCount)
    {
        var random = new FixedRandom(Seed);
        var branches = new Branch[branchCount];
        var grouped = new List<Row>[branchCount];
        int rowCount = 0;
        for (int i = 0; i < branches.Length; i++)
        {
            branches[i] = NextBranch(i + 1, random);
            grouped[i] = [.. new BranchYear(branches[i], random, rowCount).Write().OrderBy(row => row.Day).ThenBy(row => row.Id.Length).ThenBy(row => row.Id, StringComparer.Ordinal)];
            rowCount += grouped[i].Count;
        }

        Row[] shuffled = [.. grouped.SelectMany(rows => rows)];
        random.Shuffle(shuffled);
        return new Scenario(branches, grouped, [.. shuffled.Select(row => row.Copy())]);
    }

    private static Branch NextBranch(int number, FixedRandom random)
    {
        int kind = 0;
        for (int draw = random.Below(100); draw >= BranchKinds.Share[kind]; kind++)
        {
            draw -= BranchKinds.Share[kind];
        }

        return new Branch(number, number.ToString(CultureInfo.InvariantCulture), BranchKinds.All[kind], kind, FoundedOn(kind, random));
    }

    /// <summary>Many were founded together on an anniversary; those that often have the same score, in six waves, so that ties remain.</summary>
    private static LocalDate FoundedOn(int kind, FixedRandom random)
    {
        if (kind == BranchKinds.FullAttendance)
        {
            return new LocalDate(2000 + random.Below(6), 7, 1);
        }

        int year = 1985 + random.Below(40);
        return random.InThousand(600) ? new LocalDate(year, 7, 1) : new LocalDate(year, 1 + random.Below(12), 1 + random.Below(28));
    }
}
