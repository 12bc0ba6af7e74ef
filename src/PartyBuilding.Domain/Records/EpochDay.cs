using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Dates as days since 1970-01-01.</summary>
internal static class EpochDay
{
    /// <summary>Stands for no date.</summary>
    internal const int None = int.MinValue;

    private static readonly LocalDate Origin = new(1970, 1, 1);

    internal static int Of(LocalDate date)
    {
        LocalDate iso = date.Iso();
        int year = iso.Year;
        int month = iso.Month;

        // Years start in March here, so that the leap day is the last day of its year; 719,468 days lie between 0000-03-01 and 1970-01-01.
        int shifted = month > 2 ? year : year - 1;
        int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        int yearOfEra = shifted - (era * 400);
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + iso.Day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    internal static string Text(int day) => ToDate(day).Text();

    internal static LocalDate ToDate(int day) => Origin.PlusDays(day);
}
