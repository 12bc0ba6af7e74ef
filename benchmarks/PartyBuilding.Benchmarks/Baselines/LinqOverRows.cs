using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>LINQ over the flat, shuffled list: groups the rows by branch and judges every group.</summary>
internal sealed class LinqOverRows(Branch[] branches, Row[] rows) : Contender<List<BranchScore>>("LINQ that groups and judges the flat list")
{
    internal override List<BranchScore> Run()
    {
        ILookup<string, Row> byBranch = rows.ToLookup(row => row.Branch);
        return LinqScheme.Rate(branches.Select(branch => LinqScheme.Judge(branch, byBranch[branch.Id])).ToList());
    }

    internal override Verdict[] Verdicts(List<BranchScore> result) => [.. result.Select(BranchScore.Read)];
}
