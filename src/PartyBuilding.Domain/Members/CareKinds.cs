namespace PartyBuilding.Domain;

/// <summary>Well-known kinds of <see cref="CareGiven"/>; any other code is a kind as well.</summary>
public static class CareKinds
{
    /// <summary>A talk (谈话).</summary>
    public const string Talk = "talk";

    /// <summary>A visit (走访).</summary>
    public const string Visit = "visit";

    /// <summary>A reminder (提醒谈话).</summary>
    public const string Reminder = "reminder";

    /// <summary>Help to find work (就业帮扶).</summary>
    public const string EmploymentHelp = "employmentHelp";
}
