namespace PartyBuilding.Domain;

/// <summary>Posts that have a name of their own; any other code is a post as well (职务).</summary>
public static class PostCodes
{
    /// <summary>The secretary (书记).</summary>
    public const string Secretary = "secretary";

    /// <summary>A deputy secretary (副书记).</summary>
    public const string DeputySecretary = "deputySecretary";

    /// <summary>The chair of a committee (主委、主席).</summary>
    public const string Chair = "chair";

    /// <summary>A deputy chair (副主委、副主席).</summary>
    public const string DeputyChair = "deputyChair";

    /// <summary>A committee member (委员).</summary>
    public const string CommitteeMember = "committeeMember";

    /// <summary>A member of a consultative conference (政协委员).</summary>
    public const string ConferenceMember = "conferenceMember";

    /// <summary>A delegate to a congress (代表).</summary>
    public const string Delegate = "delegate";

    /// <summary>A full-time party worker of an enterprise (专职党务工作者).</summary>
    public const string PartyWorker = "partyWorker";

    /// <summary>A democratic supervisor appointed to a department (民主监督员).</summary>
    public const string Supervisor = "supervisor";
}
