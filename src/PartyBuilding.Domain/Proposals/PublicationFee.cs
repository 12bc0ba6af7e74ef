namespace PartyBuilding.Domain;

/// <summary>What is due for one publication (稿酬).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record PublicationFee
{
    internal PublicationFee(ProposalId proposal, SubjectId payee, Adoption adoption, decimal amount)
    {
        Proposal = proposal;
        Payee = payee;
        Adoption = adoption;
        Amount = amount;
    }

    /// <summary>The item that was published.</summary>
    public ProposalId Proposal { get; }

    /// <summary>Its sole or first sponsor.</summary>
    public SubjectId Payee { get; }

    /// <summary>The publication.</summary>
    public Adoption Adoption { get; }

    /// <summary>The amount, in the body's own currency.</summary>
    public decimal Amount { get; }

    /// <summary>Item, payee and amount.</summary>
    public override string ToString() => $"{Proposal} {Payee} {NumberText.Of(Amount)}";
}
