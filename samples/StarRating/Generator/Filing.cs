namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>How far something that is due once was brought.</summary>
internal enum Filing
{
    /// <summary>Not done.</summary>
    None,

    /// <summary>Entered by the branch and not verified.</summary>
    Claimed,

    /// <summary>Entered and verified.</summary>
    Verified,
}
