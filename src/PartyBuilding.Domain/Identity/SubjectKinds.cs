namespace PartyBuilding.Domain;

/// <summary>The kinds of subject that have a name of their own; any other code is a kind as well.</summary>
public static class SubjectKinds
{
    /// <summary>An organization (组织).</summary>
    public const string Organization = "organization";

    /// <summary>A member (党员、成员).</summary>
    public const string Member = "member";

    /// <summary>A proposal (提案).</summary>
    public const string Proposal = "proposal";

    /// <summary>A matter (事项).</summary>
    public const string Item = "item";

    /// <summary>A unit that handles proposals (承办单位).</summary>
    public const string HandlingUnit = "handlingUnit";

    /// <summary>A team (班子).</summary>
    public const string Team = "team";

    /// <summary>A ballot (票决).</summary>
    public const string Ballot = "ballot";
}
