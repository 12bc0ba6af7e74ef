using System.Collections.Generic;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The records of all branches, grouped by branch and within it by date, and the branches' keys for ties. Built before anything is timed.</summary>
internal sealed class RecordTable
{
    internal RecordTable(Branch[] branches, List<Row>[] grouped)
    {
        var records = new List<Record>();
        Kinds = new byte[branches.Length];
        FoundedDays = new int[branches.Length];
        KindCounts = new int[BranchKinds.All.Length];
        for (int i = 0; i < branches.Length; i++)
        {
            Kinds[i] = (byte)branches[i].KindNumber;
            FoundedDays[i] = branches[i].FoundedDay;
            KindCounts[Kinds[i]]++;
            foreach (Row row in grouped[i])
            {
                records.Add(RecordOf(row, i));
            }
        }

        Records = [.. records];
    }

    internal Record[] Records { get; }

    /// <summary>The kind of every branch.</summary>
    internal byte[] Kinds { get; }

    /// <summary>The day of founding of every branch.</summary>
    internal int[] FoundedDays { get; }

    /// <summary>How many branches there are of every kind.</summary>
    internal int[] KindCounts { get; }

    internal int BranchCount => Kinds.Length;

    private static Record RecordOf(Row row, int branch)
    {
        byte kind = RecordKinds.NumberOf(row.Kind);
        int scale = kind == RecordKinds.VolunteerNumber ? 100 : 1;
        return new Record(branch, (int)(row.Quantity * scale), (int)(row.OutOf ?? 0), kind, (byte)row.Day.Month, row.Status is ReportStatus.Late or ReportStatus.Missing);
    }
}
