using NodaTime;
using NodaTime.Text;

namespace PartyBuilding.Domain;

/// <summary>Dates are kept in the ISO calendar, so that any two of them can be compared.</summary>
internal static class IsoDate
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The same day in the ISO calendar.</summary>
    internal static LocalDate Iso(this LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>The date as "2025-03-08", in any culture.</summary>
    internal static string Text(this LocalDate date) => LocalDatePattern.Iso.Format(date.Iso());

    /// <summary>Days since 1970-01-01.</summary>
    internal static int DayNumber(this LocalDate date) => Period.DaysBetween(Epoch, date.Iso());

    /// <summary>The date that lies this many days after 1970-01-01.</summary>
    internal static LocalDate OfDayNumber(int days) => Epoch.PlusDays(days);

    internal static bool TryParse(string text, out LocalDate date)
    {
        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(text);
        date = result.Success ? result.Value : default;
        return result.Success;
    }
}
