using System;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The struct loop that also stores why: points and counted records of every clause.</summary>
internal sealed class StoringLoop(RecordTable table) : Contender<StoredYear>("struct loop that stores points and records of every clause")
{
    private readonly int largest = LargestBranch(table.Records);

    internal override StoredYear Run()
    {
        var stored = new StoredYear(table.BranchCount);
        Record[] records = table.Records;
        var lists = new int[StoredYear.Clauses * largest];
        Span<int> counts = stackalloc int[StoredYear.Clauses];
        int next = 0;
        for (int branch = 0; branch < table.BranchCount; branch++)
        {
            Tally tally = default;
            counts.Clear();
            for (; next < records.Length && records[next].Branch == branch; next++)
            {
                ref readonly Record record = ref records[next];
                tally.Add(in record);
                int clause = ClauseOf(in record);
                if (clause >= 0)
                {
                    lists[(clause * largest) + counts[clause]++] = next;
                    if (clause == StoredYear.Study)
                    {
                        lists[(StoredYear.Attendance * largest) + counts[StoredYear.Attendance]++] = next;
                    }
                }
            }

            int score = tally.Score;
            stored.Verdicts[branch] = new Verdict(score, 0, Tally.Stars(score, tally.Incidents));
            Store(stored, branch, in tally, lists, counts);
        }

        GroupPass.Run(table, stored.Verdicts);
        return stored;
    }

    internal override Verdict[] Verdicts(StoredYear result) => result.Verdicts;

    private void Store(StoredYear stored, int branch, in Tally tally, int[] lists, Span<int> counts)
    {
        int total = 0;
        foreach (int count in counts)
        {
            total += count;
        }

        int[] counted = total == 0 ? [] : new int[total];
        Span<ClauseLine> lines = stored.Lines.AsSpan(branch * StoredYear.Clauses, StoredYear.Clauses);
        int end = 0;
        for (int clause = 0; clause < lines.Length; clause++)
        {
            lists.AsSpan(clause * largest, counts[clause]).CopyTo(counted.AsSpan(end));
            end += counts[clause];
            lines[clause] = new ClauseLine(PointsOf(clause, in tally), end);
        }

        stored.Counted[branch] = counted;
    }

    private static int ClauseOf(in Record record) => record.Kind switch
    {
        RecordKinds.StudyNumber => StoredYear.Study,
        RecordKinds.GeneralNumber => StoredYear.Attendance,
        RecordKinds.ProposalNumber => StoredYear.Proposal,
        RecordKinds.OpinionNumber => StoredYear.Opinion,
        RecordKinds.VolunteerNumber => StoredYear.Volunteer,
        RecordKinds.ReportNumber => record.Lapse != 0 ? StoredYear.Report : -1,
        _ => StoredYear.Incident,
    };

    private static int PointsOf(int clause, in Tally tally) => clause switch
    {
        StoredYear.Study => tally.Study,
        StoredYear.Proposal => tally.Proposal,
        StoredYear.Opinion => tally.Opinion,
        StoredYear.Attendance => tally.Attendance,
        StoredYear.Volunteer => tally.Volunteer,
        StoredYear.Report => tally.Report,
        _ => 0,
    };

    private static int LargestBranch(Record[] records)
    {
        int largest = 0, length = 0;
        for (int i = 0; i < records.Length; i++)
        {
            length = i > 0 && records[i].Branch == records[i - 1].Branch ? length + 1 : 1;
            largest = Math.Max(largest, length);
        }

        return largest;
    }
}
