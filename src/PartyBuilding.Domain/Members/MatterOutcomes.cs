namespace PartyBuilding.Domain;

/// <summary>Well-known outcomes of a matter; any other code is an outcome as well.</summary>
public static class MatterOutcomes
{
    /// <summary>Over in the ordinary way (期满).</summary>
    public const string Completed = "completed";

    /// <summary>Taken back (撤销).</summary>
    public const string Lifted = "lifted";

    /// <summary>Passed, of a refresher training (合格).</summary>
    public const string Passed = "passed";

    /// <summary>Failed, of a refresher training (不合格).</summary>
    public const string Failed = "failed";

    /// <summary>Promoted, of a move (提拔).</summary>
    public const string Promoted = "promoted";

    /// <summary>Moved on to another post, of a move (转任).</summary>
    public const string MovedOn = "movedOn";

    /// <summary>Back in the former post, of a move (返回).</summary>
    public const string Returned = "returned";

    /// <summary>Found work, of a floating spell (就业).</summary>
    public const string Employed = "employed";
}
