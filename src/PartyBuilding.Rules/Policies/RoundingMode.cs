namespace PartyBuilding.Rules;

/// <summary>How a number that arises by division is rounded; modes are named by their relation to zero.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest; halves away from zero (四舍五入).</summary>
    Half,

    /// <summary>Digits beyond the last are dropped (舍去).</summary>
    TowardZero,

    /// <summary>Any rest counts as one more (进一).</summary>
    AwayFromZero,

    /// <summary>To the nearest; halves to the even digit.</summary>
    HalfEven,
}
