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
}
