using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>A judged branch, as the object programs keep it.</summary>
internal sealed class BranchScore(Branch branch, decimal score, bool hasIncident)
{
    internal Branch Branch { get; } = branch;

    internal decimal Score { get; } = score;

    internal bool HasIncident { get; } = hasIncident;

    internal int Stars { get; set; }

    internal int Rank { get; set; }

    internal static Verdict Read(BranchScore judged) => Verdict.Of(judged.Score, judged.Rank, judged.Stars);
}
