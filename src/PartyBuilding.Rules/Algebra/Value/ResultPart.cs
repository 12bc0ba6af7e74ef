namespace PartyBuilding.Rules;

/// <summary>Which part of a result is read.</summary>
public enum ResultPart
{
    /// <summary>The points.</summary>
    Score,

    /// <summary>The grade, a code.</summary>
    Grade,

    /// <summary>The rank, 1 for the first.</summary>
    Rank,

    /// <summary>The honours that went with it, a list of codes; a test asks whether one is among them.</summary>
    Honours,

    /// <summary>What was found with it, a list of codes; a test asks whether one is among them.</summary>
    Findings,
}
