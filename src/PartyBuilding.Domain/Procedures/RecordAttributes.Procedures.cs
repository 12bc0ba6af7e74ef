namespace PartyBuilding.Domain;

/// <content>Procedures.</content>
public static partial class RecordAttributes
{
    /// <summary>The procedure, by its code (程序).</summary>
    public const string Procedure = "procedure";

    /// <summary>The step taken, by its code (步骤).</summary>
    public const string Step = "step";

    /// <summary>The state after it, by its code (状态).</summary>
    public const string State = "state";

    /// <summary>What the attribute of a paper begins with; the paper follows (材料).</summary>
    public const string PaperPrefix = "paper.";
}
