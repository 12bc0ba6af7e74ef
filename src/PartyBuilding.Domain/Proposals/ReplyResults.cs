namespace PartyBuilding.Domain;

/// <summary>The classes of result that a reply states (办理结果).</summary>
public static class ReplyResults
{
    /// <summary>Solved (已解决).</summary>
    public const string Solved = "A";

    /// <summary>Being solved (正在解决).</summary>
    public const string BeingSolved = "B";

    /// <summary>To be solved later (列入规划解决).</summary>
    public const string Later = "C";

    /// <summary>Kept for reference (留作参考).</summary>
    public const string ForReference = "D";
}
