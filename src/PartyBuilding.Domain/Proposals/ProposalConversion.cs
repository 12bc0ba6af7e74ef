namespace PartyBuilding.Domain;

/// <summary>A proposal that ended because it goes on as another kind, and the draft that it goes on as (转化).</summary>
/// <remarks>Immutable. Both are about the same matter; the sponsors are credited by what it goes on as alone, see <see cref="Proposal.WriteRecords"/>.</remarks>
public sealed class ProposalConversion
{
    internal ProposalConversion(Proposal ended, ProposalDraft draft)
    {
        Ended = ended;
        Draft = draft;
    }

    /// <summary>The proposal, which ended.</summary>
    public Proposal Ended { get; }

    /// <summary>What is put forward in its place, with the same matter, sponsors, suggestions and problems.</summary>
    public ProposalDraft Draft { get; }
}
