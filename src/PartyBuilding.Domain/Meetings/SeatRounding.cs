namespace PartyBuilding.Domain;

/// <summary>What becomes of a fraction of a candidate (差额取整).</summary>
public enum SeatRounding
{
    /// <summary>One more candidate for any fraction (进一).</summary>
    Up,

    /// <summary>One more candidate from a half on (四舍五入).</summary>
    Half,

    /// <summary>None (舍去).</summary>
    Down,
}
