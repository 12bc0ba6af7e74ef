namespace PartyBuilding.Domain;

public static partial class RecordAttributes
{
    /// <summary>What it was about: a code.</summary>
    public const string Matter = "matter";

    /// <summary>The other side: a reference.</summary>
    public const string Partner = "partner";

    /// <summary>The last day to do it, included: a date (期限).</summary>
    public const string DueOn = "dueOn";

    /// <summary>The audience of a report: a code.</summary>
    public const string Audience = "audience";

    /// <summary>Whether notice was given: <see cref="Announced"/> or <see cref="Spot"/>.</summary>
    public const string Notice = "notice";

    /// <summary>With notice.</summary>
    public const string Announced = "announced";

    /// <summary>Without notice (抽查).</summary>
    public const string Spot = "spot";

    /// <summary>The policy that was judged by, by its code (考核办法).</summary>
    public const string Policy = "policy";

    /// <summary>The first day of the period that was judged, a date.</summary>
    public const string PeriodStart = "periodStart";

    /// <summary>The last day of the period that was judged, a date.</summary>
    public const string PeriodEnd = "periodEnd";

    /// <summary>The score that was issued, a number (得分).</summary>
    public const string AssessedScore = "assessedScore";

    /// <summary>The grade that was issued, a code (等次).</summary>
    public const string AssessedGrade = "assessedGrade";

    /// <summary>The rank that was issued, a number, 1 for the first (名次).</summary>
    public const string AssessedRank = "assessedRank";

    /// <summary>What the attribute of an honour that goes with a result begins with; the honour follows.</summary>
    public const string HonourPrefix = "honour.";
}
