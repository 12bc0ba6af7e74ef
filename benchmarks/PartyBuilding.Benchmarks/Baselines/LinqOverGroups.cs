using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>LINQ over rows that stand in one list for each branch already.</summary>
internal sealed class LinqOverGroups(Branch[] branches, List<Row>[] grouped) : Contender<List<BranchScore>>("LINQ over grouped objects")
{
    internal override List<BranchScore> Run() => LinqScheme.Rate(branches.Zip(grouped, LinqScheme.Judge).ToList());

    internal override Verdict[] Verdicts(List<BranchScore> result) => [.. result.Select(BranchScore.Read)];
}
