namespace PartyBuilding.Rules;

/// <summary>What became of a part.</summary>
public enum PartState
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>It was not among those kept.</summary>
    NotKept,

    /// <summary>It was left out as one of the best or worst.</summary>
    Trimmed,

    /// <summary>It was due and is missing.</summary>
    Missing,

    /// <summary>It cannot be known yet whether it counts.</summary>
    Open,
}
