namespace PartyBuilding.Domain;

/// <summary>One of the two ends of a relation.</summary>
public enum RelationSide
{
    /// <summary>The end that acts: who links, helps or instructs.</summary>
    From,

    /// <summary>The end that it is for: who is linked, helped or instructed.</summary>
    To,
}
