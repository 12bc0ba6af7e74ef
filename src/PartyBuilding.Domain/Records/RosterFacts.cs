namespace PartyBuilding.Domain;

/// <summary>Names of the facts that are worked out from the roster on a date and may not be entered (名册事实).</summary>
/// <remarks>A policy uses them undeclared; only the years in a post are declared as a number, so that a mistyped post is noticed.</remarks>
public static class RosterFacts
{
    /// <summary>How many members an organization has on a date, by home membership: a number.</summary>
    public const string HeadCount = "roster.headCount";

    /// <summary>The kind of an organization: a code.</summary>
    public const string Kind = "roster.kind";

    /// <summary>The day an organization was founded: a date.</summary>
    public const string FoundedOn = "roster.foundedOn";

    /// <summary>How many members an organization and all under it have on a date, by home membership: a number.</summary>
    public const string HeadCountUnder = "roster.headCountUnder";

    /// <summary>The day a member joined: a date.</summary>
    public const string JoinedOn = "roster.joinedOn";

    /// <summary>The full years since an organization was founded (建立年限) or a member joined (党龄): a number.</summary>
    public const string Age = "roster.age";

    private const string YearsInPrefix = "roster.yearsIn.";

    /// <summary>The name of the full years that a member has held this post, days in two such posts counted once (任职年限): a number.</summary>
    /// <exception cref="System.ArgumentException">The post is no code, or too long for the name of a fact.</exception>
    public static string YearsIn(string post) => Code.Check(YearsInPrefix + Code.Check(post, nameof(post)), nameof(post));

    /// <summary>The post that a fact of years is about; null for other facts.</summary>
    internal static string? PostOfYears(string name)
    {
        string post = name.StartsWith(YearsInPrefix, System.StringComparison.Ordinal) ? name.Substring(YearsInPrefix.Length) : string.Empty;
        return Code.IsValid(post) ? post : null;
    }

    /// <summary>Whether it is a number, never below zero.</summary>
    internal static bool IsNumber(string name) => name is HeadCount or HeadCountUnder or Age || PostOfYears(name) is not null;

    internal const string Prefix = "roster.";
}
