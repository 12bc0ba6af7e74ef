using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A date that was reckoned, and whether it can still move (推算日期).</summary>
/// <remarks>Provisional when a day was taken for a working day or a day off without the calendar knowing it. <c>default</c> is 0001-01-01.</remarks>
public readonly record struct ReckonedDate
{
    private ReckonedDate(LocalDate date, bool isProvisional)
    {
        Date = date;
        IsProvisional = isProvisional;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether working days were assumed that the calendar does not know (暂定).</summary>
    public bool IsProvisional { get; }

    /// <summary>A date that will not move.</summary>
    public static ReckonedDate Certain(LocalDate date) => new(date.Iso(), false);

    /// <summary>A date that may move once the calendar is known.</summary>
    public static ReckonedDate Provisional(LocalDate date) => new(date.Iso(), true);

    /// <summary>The date, such as "2025-03-08"; a provisional one as "2025-03-08?".</summary>
    public override string ToString() => Date.Text() + (IsProvisional ? "?" : string.Empty);

    internal static ReckonedDate Of(LocalDate date, bool isProvisional) => new(date.Iso(), isProvisional);
}
