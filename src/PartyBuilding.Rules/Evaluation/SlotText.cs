using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Slots of the calendar in text: <c>2025</c>, <c>2025-H1</c>, <c>2025-Q1</c>, <c>2025-03</c>, or the first day.</summary>
internal static class SlotText
{
    private static readonly LocalDatePattern MonthText = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");

    internal static string Month(LocalDate day) => MonthText.Format(day);

    private static readonly string[] Halves = { "-H1", "-H2" };
    private static readonly string[] Quarters = { "-Q1", "-Q2", "-Q3", "-Q4" };

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The slot that holds a day.</summary>
    internal static string Of(Cadence cadence, LocalDate day)
    {
        var year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        return cadence switch
        {
            Cadence.Year => year,
            Cadence.HalfYear => year + (day.Month <= 6 ? "-H1" : "-H2"),
            Cadence.Quarter => year + "-Q" + ((day.Month + 2) / 3).ToString(CultureInfo.InvariantCulture),
            Cadence.TwoMonths => Month(day.PlusMonths(-((day.Month - 1) % 2))),
            Cadence.Month => Month(day),
            Cadence.Week => Day(day.PlusDays(1 - (int)day.DayOfWeek)),
            Cadence.TenDays => Day(new LocalDate(day.Year, day.Month, day.Day <= 10 ? 1 : day.Day <= 20 ? 11 : 21)),
            Cadence.HalfMonth => Day(new LocalDate(day.Year, day.Month, day.Day <= 15 ? 1 : 16)),
            Cadence.Term => "term",
            _ => Day(day),
        };
    }

    /// <summary>The first day of the slot that is so called; null where the text names no slot of a calendar.</summary>
    internal static LocalDate? FirstDay(string? text)
    {
        var first = (text ?? string.Empty).Split('/')[0];
        var half = Array.FindIndex(Halves, h => first.EndsWith(h, StringComparison.Ordinal));
        var quarter = Array.FindIndex(Quarters, q => first.EndsWith(q, StringComparison.Ordinal));
        var month = 1 + (6 * Math.Max(half, 0)) + (3 * Math.Max(quarter, 0));
        first = half >= 0 || quarter >= 0 ? first.Substring(0, first.Length - Halves[0].Length) : first;
        first += first.Length == 4 ? "-" + month.ToString("00", CultureInfo.InvariantCulture) : string.Empty;
        return LocalDatePattern.Iso.Parse(first.Length == 7 ? first + "-01" : first) is { Success: true } day ? day.Value : (LocalDate?)null;
    }
}
