namespace PartyBuilding.Domain;

/// <summary>One of those who stand under a proposal, with the place among them (署名人).</summary>
/// <remarks>Immutable; equal when all parts are equal. Sponsors are counted among themselves, and so are those who wrote it for them.</remarks>
public sealed record Signer
{
    internal Signer(SubjectId who, string part, int position, int of)
    {
        Who = who;
        Part = part;
        Position = position;
        Of = of;
    }

    /// <summary>The member, organization or team.</summary>
    public SubjectId Who { get; }

    /// <summary>Sponsor, writer or member of the team, see <see cref="SignerParts"/>.</summary>
    public string Part { get; }

    /// <summary>The place in the order of signing, counted from 1.</summary>
    public int Position { get; }

    /// <summary>How many there are, this one included.</summary>
    public int Of { get; }

    /// <summary>Sole, first or other, see <see cref="SignerRoles"/>.</summary>
    public string Role => Of == 1 ? SignerRoles.Sole : Position == 1 ? SignerRoles.First : SignerRoles.Other;

    /// <summary>Who, and the place, such as "member:m3 2/3".</summary>
    public override string ToString() => $"{Who} {Keys.Text(Position)}/{Keys.Text(Of)}";
}
