namespace PartyBuilding.Domain;

/// <summary>Whether a post is the main work of its holder.</summary>
public enum WorkingTime
{
    /// <summary>Not known.</summary>
    Unstated,

    /// <summary>The main work (专职).</summary>
    FullTime,

    /// <summary>Held beside other work (兼职).</summary>
    PartTime,
}
