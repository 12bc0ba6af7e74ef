namespace PartyBuilding.Domain;

/// <summary>The reasons for leave that have a name of their own; any other code is a reason as well (请假事由).</summary>
public static class LeaveReasons
{
    /// <summary>Illness (病假).</summary>
    public const string Illness = "illness";

    /// <summary>Private matters (事假).</summary>
    public const string Private = "private";

    /// <summary>Work elsewhere (公务、出差).</summary>
    public const string Work = "work";

    /// <summary>An important meeting of a higher body (上级重要会议).</summary>
    public const string HigherMeeting = "higherMeeting";

    /// <summary>Sent abroad to study or work (公派出国学习、工作).</summary>
    public const string SentAbroad = "sentAbroad";
}
