using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// The slots of a cadence: those of the calendar, or, where a policy's periods start on a day of the year of their own, the months of that year
/// in twos, threes or sixes. Days, weeks, ten days and halves of a month are always the calendar's. Immutable.
/// </summary>
internal sealed class SlotGrid
{
    private const int MonthsInYear = 12;
    private readonly int months;

    private SlotGrid(Cadence cadence, AnnualDate? starts)
    {
        Cadence = cadence;
        Starts = starts;
        months = cadence.WholeMonths();
    }

    internal Cadence Cadence { get; }

    /// <summary>The day of the year on which the first slot begins; null where the slots are the calendar's.</summary>
    internal AnnualDate? Starts { get; }

    internal static SlotGrid Of(Cadence cadence, AnnualDate? starts) =>
        new SlotGrid(cadence, starts is AnnualDate day && IsShifted(cadence.WholeMonths(), day) ? day : (AnnualDate?)null);

    /// <summary>Whether the year is cut where slots are, so that none lies in two years.</summary>
    internal static bool Fits(Cadence cadence, AnnualDate starts) => cadence switch
    {
        Cadence.TenDays => starts.Day is 1 or 11 or 21,
        Cadence.HalfMonth => starts.Day is 1 or 16,
        _ => true,
    };

    /// <summary>The number of the slot that holds a day: neighbours differ by one.</summary>
    internal int SlotOf(LocalDate day)
    {
        if (Starts is null)
        {
            return Cadence.SlotOf(day);
        }

        var year = YearOf(day);
        return (year.Year * (MonthsInYear / months)) + (MonthsSince(year, day) / months);
    }

    /// <summary>The slots that a span touches, clipped to it, in order.</summary>
    internal IReadOnlyList<DateSpan> SlotsIn(DateSpan span)
    {
        if (Starts is null)
        {
            return Cadence.SlotsIn(span);
        }

        var slots = new List<DateSpan>();
        for (var first = span.Start; first <= span.LastDay; first = slots[slots.Count - 1].LastDay.PlusDays(1))
        {
            slots.Add(DateSpan.Of(first, LocalDate.Min(SlotAt(first).LastDay, span.LastDay)));
        }

        return slots;
    }

    /// <summary>The slot that holds a day, in text: as the calendar names it, or its first and last month or day.</summary>
    internal string Text(LocalDate day)
    {
        if (Starts is not AnnualDate starts)
        {
            return SlotText.Of(Cadence, day);
        }

        var slot = SlotAt(day);
        return starts.Day == 1 ? SlotText.Month(slot.Start) + "/" + SlotText.Month(slot.LastDay) : SlotText.Day(slot.Start) + "/" + SlotText.Day(slot.LastDay);
    }

    private static bool IsShifted(int months, AnnualDate starts) => months > 0 && (starts.Day != 1 || (starts.Month - 1) % months != 0);

    private DateSpan SlotAt(LocalDate day)
    {
        var year = YearOf(day);
        var from = MonthsSince(year, day) / months * months;
        var next = from + months == MonthsInYear ? Starts!.Value.InYear(year.Year + 1) : year.PlusMonths(from + months);
        return DateSpan.Of(year.PlusMonths(from), next.PlusDays(-1));
    }

    /// <summary>The first day of the year that holds a day.</summary>
    private LocalDate YearOf(LocalDate day) =>
        Starts!.Value.InYear(day.Year) is LocalDate same && same <= day ? same : Starts.Value.InYear(day.Year - 1);

    private static int MonthsSince(LocalDate year, LocalDate day)
    {
        var begun = ((day.Year - year.Year) * MonthsInYear) + day.Month - year.Month;
        return year.PlusMonths(begun) > day ? begun - 1 : begun;
    }
}
