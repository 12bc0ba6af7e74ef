using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How many calendar slots a window touches at most.</summary>
internal static class SlotCounts
{
    /// <summary>Two years that have a 29 February between them, over the turn of which days of the year may run.</summary>
    private static readonly DateSpan LeapYears = DateSpan.Of(new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31));

    /// <summary>The number of slots, null where the window is open.</summary>
    internal static decimal? Most(Cadence slot, Window? window, Cadence period)
    {
        switch (window?.Kind ?? WindowKind.Period)
        {
            case WindowKind.Dates:
                return Most(slot, window!.Fixed!.Value);
            case WindowKind.Last:
                var months = window!.Last * (window.Unit == Cadence.Year ? 12 : 1);
                return Most(slot, months * 31, months);
            case WindowKind.Period or WindowKind.Back:
                return period == Cadence.Term ? null : Most(slot, DaysOf(period), MonthsOf(period));
            case WindowKind.Periods:
                return period == Cadence.Term ? null : Most(slot, DaysOf(period) * window!.Last, MonthsOf(period) * window.Last);
            case WindowKind.DaysOfYear:
                return period == Cadence.Term ? null : YearDays.Within(LeapYears, window!.FirstDay!.Value, window.LastDay!.Value).Max(days => Most(slot, days));
            default:
                return Days(window!.Time) is int days ? Most(slot, days, 0) : null;
        }
    }

    /// <summary>The days of a window that hangs on a day of the subject, which is one of them; null where that is open.</summary>
    private static int? Days(TimeAllowed? time) => time is null || !time.HasEnd || time.Extensions.Count > 0 ? null
        : time.Until is not null ? 367
        : time.Length!.Unit switch
        {
            DateUnit.Day => 1 + time.Length.Count,
            DateUnit.Week => 1 + (7 * time.Length.Count),
            DateUnit.Month => 1 + (31 * time.Length.Count),
            DateUnit.Year => 1 + (366 * time.Length.Count),
            _ => null,
        };

    /// <summary>The number of months in a window, where it is made of whole ones; null where that is open.</summary>
    internal static int? Months(Window window, Cadence period) => window.Kind switch
    {
        WindowKind.Last => window.Last * (window.Unit == Cadence.Year ? 12 : 1),
        WindowKind.Period or WindowKind.Back when period != Cadence.Term => period.WholeMonths(),
        WindowKind.Periods when period != Cadence.Term => period.WholeMonths() * window.Last,
        _ => null,
    };

    private static decimal? Most(Cadence slot, DateSpan span) => span.IsOpen ? null : slot == Cadence.Day ? span.Days : slot.SlotsIn(span).Count;

    /// <summary>Slots in so many days, which make so many whole months; no months where they do not.</summary>
    private static decimal Most(Cadence slot, int days, int months)
    {
        switch (slot)
        {
            case Cadence.Day:
                return months == 0 ? days : months / 12 * 366 + System.Math.Min(months % 12 * 31, 366);
            case Cadence.Week:
                return decimal.Floor((Most(Cadence.Day, days, months) + 5m) / 7m) + 1m;
            case Cadence.TenDays:
                return months > 0 ? months * 3 : Touched(days, 8);
            case Cadence.HalfMonth:
                return months > 0 ? months * 2 : Touched(days, 13);
            case Cadence.Term:
                return 1m;
            default:
                var length = MonthsOf(slot);
                return months == 0
                    ? Touched(days, length * 28)
                    : months % length == 0 ? months / length : length % months == 0 ? 1m : ((months + length - 2) / length) + 1;
        }
    }

    /// <summary>Slots of at least so many days that a run of days can touch.</summary>
    private static decimal Touched(int days, int slotDays) => days == 1 ? 1m : decimal.Floor((days - 2m) / slotDays) + 2m;

    private static int MonthsOf(Cadence cadence) => cadence.WholeMonths();

    private static int DaysOf(Cadence period) => period switch
    {
        Cadence.Day => 1,
        Cadence.Week => 7,
        Cadence.TenDays => 11,
        Cadence.HalfMonth => 16,
        _ => 366,
    };
}
