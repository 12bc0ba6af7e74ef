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
    internal static decimal? Most(Cadence slot, Window? window, Policy policy)
    {
        var period = policy.Period;
        var grid = SlotGrid.Of(slot, policy.PeriodStarts);
        var isCut = policy.PeriodStarts is AnnualDate starts && !SlotGrid.Fits(slot, starts);
        switch (window?.Kind ?? WindowKind.Period)
        {
            case WindowKind.Dates:
                return Most(grid, window!.Fixed!.Value);
            case WindowKind.Last:
                var months = window!.Last * (window.Unit == Cadence.Year ? 12 : 1);
                return Most(slot, months * 31, months, isCut);
            case WindowKind.Period or WindowKind.Back:
                return period == Cadence.Term ? null : Most(slot, DaysOf(period), MonthsOf(period), isCut);
            case WindowKind.Periods:
                return period == Cadence.Term ? null : Most(slot, DaysOf(period) * window!.Last, MonthsOf(period) * window.Last, isCut);
            case WindowKind.DaysOfYear:
                return period == Cadence.Term ? null : YearDays.Within(LeapYears, window!.FirstDay!.Value, window.LastDay!.Value).Max(days => Most(grid, days));
            default:
                return Days(window!.Time) is int days ? Most(slot, days, 0, false) : null;
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

    private static decimal? Most(SlotGrid grid, DateSpan span) =>
        span.IsOpen ? null : grid.Cadence == Cadence.Day ? span.Days : grid.SlotsIn(span).Count;

    /// <summary>Slots in so many days, which make so many whole months, the first and the last of them cut or not; no months where they do not.</summary>
    private static decimal Most(Cadence slot, int days, int months, bool isCut)
    {
        switch (slot)
        {
            case Cadence.Day:
                return months == 0 ? days : months / 12 * 366 + System.Math.Min(months % 12 * 31, 366);
            case Cadence.Week:
                return decimal.Floor((Most(Cadence.Day, days, months, isCut) + 5m) / 7m) + 1m;
            case Cadence.TenDays:
                return months > 0 ? (months * 3) + (isCut ? 1 : 0) : Touched(days, 8);
            case Cadence.HalfMonth:
                return months > 0 ? (months * 2) + (isCut ? 1 : 0) : Touched(days, 13);
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
