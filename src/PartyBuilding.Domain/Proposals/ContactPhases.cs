namespace PartyBuilding.Domain;

/// <summary>When a handling unit speaks with the proposer (沟通阶段).</summary>
public static class ContactPhases
{
    /// <summary>Before the handling begins (办前).</summary>
    public const string Start = "start";

    /// <summary>While it is being handled (办中).</summary>
    public const string Middle = "middle";

    /// <summary>With or after the reply (办后).</summary>
    public const string End = "end";
}
