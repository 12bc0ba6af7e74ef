namespace PartyBuilding.Domain;

/// <summary>The kinds of agenda item that have a name of their own; any other code is a kind as well (议题类别).</summary>
public static class AgendaKinds
{
    /// <summary>Study (学习).</summary>
    public const string Study = "study";

    /// <summary>A report that is heard (听取汇报).</summary>
    public const string Report = "report";

    /// <summary>A matter that is deliberated (审议).</summary>
    public const string Deliberation = "deliberation";

    /// <summary>A matter that is decided by a vote (表决).</summary>
    public const string Decision = "decision";

    /// <summary>An election (选举).</summary>
    public const string Election = "election";
}
