namespace PartyBuilding.Domain;

/// <summary>The kinds of paper that have a name of their own; any other code is a kind as well (材料类别).</summary>
public static class PaperKinds
{
    /// <summary>The minutes: one meeting, one record (会议记录，一会一记).</summary>
    public const string Minutes = "minutes";

    /// <summary>A report on what was seen or decided (报告).</summary>
    public const string Report = "report";

    /// <summary>A notice that calls or makes known (通知).</summary>
    public const string Notice = "notice";
}
