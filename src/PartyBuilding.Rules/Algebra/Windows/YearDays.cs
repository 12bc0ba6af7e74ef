using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Days of the year in years that have them, and in those that do not.</summary>
internal static class YearDays
{
    /// <summary>The first day that dates of documents and records can have.</summary>
    internal static readonly LocalDate Earliest = new LocalDate(1, 1, 1);

    /// <summary>The first such day that is not earlier than another one; 28 February where a year lacks the 29th.</summary>
    internal static LocalDate Next(AnnualDate day, LocalDate from) =>
        day.InYear(from.Year) is LocalDate same && same >= from ? same : day.InYear(from.Year + 1);

    /// <summary>The days of a span from a first to a last day of the year, in pieces where a piece is missing between.</summary>
    internal static IReadOnlyList<DateSpan> Within(DateSpan span, AnnualDate first, AnnualDate last)
    {
        var end = span.End!.Value;
        var pieces = new List<DateSpan>();
        for (var year = span.Start.Year - 1; year <= end.Year; year++)
        {
            // From 1 March to 29 February is a whole year: where the first follows the last, the pieces touch.
            var piece = DateSpan.Of(FirstIn(year, first), last.InYear(last.CompareTo(first) < 0 ? year + 1 : year)).Intersect(span);
            if (piece is DateSpan days)
            {
                pieces.Add(days);
            }
        }

        return pieces;
    }

    /// <summary>The day in a year; the day after where the year lacks it.</summary>
    private static LocalDate FirstIn(int year, AnnualDate day) => day.IsValidYear(year) ? day.InYear(year) : new LocalDate(year, day.Month + 1, 1);
}
