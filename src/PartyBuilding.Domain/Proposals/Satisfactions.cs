namespace PartyBuilding.Domain;

/// <summary>How satisfied a proposer is with a reply (满意度); another code is possible where the regulation names it, and counts as not satisfied.</summary>
public static class Satisfactions
{
    /// <summary>Very satisfied (非常满意).</summary>
    public const string Very = "very";

    /// <summary>Satisfied (满意).</summary>
    public const string Satisfied = "satisfied";

    /// <summary>Basically satisfied (基本满意).</summary>
    public const string Basically = "basically";

    /// <summary>Not satisfied (不满意).</summary>
    public const string Dissatisfied = "dissatisfied";

    internal static bool IsContent(string satisfaction) => satisfaction is Very or Satisfied or Basically;
}
