namespace PartyBuilding.Domain;

/// <summary>How often something recurs, and into which calendar slots time is cut (周期).</summary>
public enum Cadence
{
    /// <summary>Every day (日).</summary>
    Day,

    /// <summary>Every ISO week, Monday to Sunday (周).</summary>
    Week,

    /// <summary>Days 1–10, 11–20 and 21 to the end of a month (旬).</summary>
    TenDays,

    /// <summary>Days 1–15 and 16 to the end of a month (半月).</summary>
    HalfMonth,

    /// <summary>Every month (月).</summary>
    Month,

    /// <summary>January with February, and so on (两个月).</summary>
    TwoMonths,

    /// <summary>Every quarter (季度).</summary>
    Quarter,

    /// <summary>January to June, July to December (半年).</summary>
    HalfYear,

    /// <summary>Every calendar year (年).</summary>
    Year,

    /// <summary>A term of office, whose dates the application gives (届).</summary>
    Term,
}
