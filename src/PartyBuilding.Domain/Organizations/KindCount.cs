namespace PartyBuilding.Domain;

/// <summary>How many organizations of a kind there are on a day, and how many members are at home in them.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record KindCount
{
    internal KindCount(string kind, int organizations, int members)
    {
        Kind = kind;
        Organizations = organizations;
        Members = members;
    }

    /// <summary>The kind.</summary>
    public string Kind { get; }

    /// <summary>The number of organizations.</summary>
    public int Organizations { get; }

    /// <summary>The number of members at home in them.</summary>
    public int Members { get; }

    /// <summary>Kind and numbers, such as "branch 18, 311 members".</summary>
    public override string ToString() => $"{Kind} {Keys.Text(Organizations)}, {Keys.Text(Members)} members";
}
