using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A day given by three numbers, which may name no day at all.</summary>
internal static class CalendarDay
{
    internal static LocalDate? Read(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : (LocalDate?)null;
}
