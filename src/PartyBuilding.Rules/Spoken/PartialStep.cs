namespace PartyBuilding.Rules;

/// <summary>What a step counts that is not full.</summary>
public enum PartialStep
{
    /// <summary>Nothing: only full steps count (每满).</summary>
    None,

    /// <summary>As much as a full one: what has begun counts (不足一档按一档).</summary>
    Full,

    /// <summary>Its share of a full one (按比例).</summary>
    Exact,
}
