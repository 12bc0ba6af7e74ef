namespace PartyBuilding.Rules;

/// <summary>How a window is stated.</summary>
public enum WindowKind
{
    /// <summary>The period itself.</summary>
    Period,

    /// <summary>Fixed dates, both included.</summary>
    Dates,

    /// <summary>The last years or months up to the close of the period.</summary>
    Last,

    /// <summary>All time up to the close of the period.</summary>
    Always,

    /// <summary>The period and so many before it.</summary>
    Periods,

    /// <summary>One period before this one.</summary>
    Back,

    /// <summary>Certain days of the year, within the period.</summary>
    DaysOfYear,

    /// <summary>From a day of the subject on.</summary>
    Since,

    /// <summary>Up to a day of the subject.</summary>
    Before,
}
