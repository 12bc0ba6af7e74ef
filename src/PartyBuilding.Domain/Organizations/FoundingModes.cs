namespace PartyBuilding.Domain;

/// <summary>Ways of founding an organization that have a name of their own; any other code is a way as well (组建方式).</summary>
public static class FoundingModes
{
    /// <summary>By one unit for itself (单独组建).</summary>
    public const string Own = "own";

    /// <summary>By several units together (联合组建).</summary>
    public const string Joint = "joint";

    /// <summary>With the help of an instructor who was sent (选派指导员组建).</summary>
    public const string Assisted = "assisted";

    /// <summary>Along a trade or in an area, over units too small for one of their own (行业、区域组建).</summary>
    public const string Area = "area";

    /// <summary>For a task and a time (功能型、临时组建).</summary>
    public const string Functional = "functional";
}
