using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>What a good developer writes by hand for this one regulation: one pass over an array of 16-byte structs grouped by branch.</summary>
internal sealed class StructLoop(RecordTable table) : Contender<Verdict[]>("hand-written struct loop")
{
    internal override Verdict[] Run()
    {
        var verdicts = new Verdict[table.BranchCount];
        Record[] records = table.Records;
        int next = 0;
        for (int branch = 0; branch < verdicts.Length; branch++)
        {
            Tally tally = default;
            for (; next < records.Length && records[next].Branch == branch; next++)
            {
                tally.Add(in records[next]);
            }

            int score = tally.Score;
            verdicts[branch] = new Verdict(score, 0, Tally.Stars(score, tally.Incidents));
        }

        GroupPass.Run(table, verdicts);
        return verdicts;
    }

    internal override Verdict[] Verdicts(Verdict[] result) => result;
}
