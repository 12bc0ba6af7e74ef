namespace PartyBuilding.Domain;

/// <summary>Two proposals of which one was merged into the other (并案).</summary>
/// <remarks>Immutable. Both change together or not at all.</remarks>
public sealed class ProposalMerger
{
    internal ProposalMerger(Proposal kept, Proposal merged)
    {
        Kept = kept;
        Merged = merged;
    }

    /// <summary>The one that goes on, with the signers of both.</summary>
    public Proposal Kept { get; }

    /// <summary>The one that ended in it.</summary>
    public Proposal Merged { get; }
}
