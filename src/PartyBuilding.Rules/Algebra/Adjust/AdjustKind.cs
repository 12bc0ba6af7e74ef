namespace PartyBuilding.Rules;

/// <summary>What an adjustment does to a grade or a score.</summary>
public enum AdjustKind
{
    /// <summary>Sets it; a grade that is set counts as given directly (直接定级).</summary>
    Set,

    /// <summary>A ceiling (上限): no better than this, also not by places.</summary>
    AtMost,

    /// <summary>A floor (下限): no worse than this.</summary>
    AtLeast,

    /// <summary>So many grades up (positive) or down (negative), or points added.</summary>
    Steps,

    /// <summary>One grade that is not given (一票否优): whoever would have it gets the next below, also by places; of grades only.</summary>
    Block,
}
