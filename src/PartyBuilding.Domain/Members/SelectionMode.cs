namespace PartyBuilding.Domain;

/// <summary>How somebody comes into a post (选任方式).</summary>
public enum SelectionMode
{
    /// <summary>Chosen from among those who work there (内部选拔).</summary>
    Internal,

    /// <summary>Appointed from outside, out of the pool (外部委派).</summary>
    External,
}
