namespace PartyBuilding.Domain;

/// <summary>The kinds of evidence that somebody took part in study that have a name of their own; any other code is a kind as well (学习佐证).</summary>
public static class EvidenceKinds
{
    /// <summary>Preparation before the meeting (会前准备).</summary>
    public const string Preparation = "preparation";

    /// <summary>A speech in the meeting (会中发言).</summary>
    public const string Speech = "speech";

    /// <summary>A summary after the meeting (会后小结).</summary>
    public const string Summary = "summary";

    /// <summary>An essay (心得文章).</summary>
    public const string Essay = "essay";

    /// <summary>A publication of it (刊发).</summary>
    public const string Publication = "publication";
}
