namespace PartyBuilding.Domain;

/// <summary>How something is adopted (采用方式); any other code is a way as well.</summary>
public static class AdoptionWays
{
    /// <summary>Used by itself (单篇采用).</summary>
    public const string Alone = "single";

    /// <summary>Used together with others (综合采用).</summary>
    public const string Combined = "combined";

    /// <summary>Published (刊用); what fees are paid for.</summary>
    public const string Published = "published";

    /// <summary>Noted by a leader (批示).</summary>
    public const string Instruction = "instruction";

    /// <summary>Answered by a department (答复).</summary>
    public const string Reply = "reply";

    /// <summary>Passed on to a body further up (转送、上报).</summary>
    public const string PassedOn = "passedOn";

    /// <summary>Put forward by the body as its own (转为集体提案).</summary>
    public const string Collective = "collective";

    /// <summary>Spoken at a conference (大会发言).</summary>
    public const string Speech = "speech";
}
