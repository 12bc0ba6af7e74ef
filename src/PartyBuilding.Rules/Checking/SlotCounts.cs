using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How many calendar slots a window touches at most.</summary>
internal static class SlotCounts
{
    /// <summary>The number of slots, null where the window is open.</summary>
    internal static decimal? Most(Cadence slot, Window? window, Cadence period)
    {
        if (window?.Fixed is DateSpan span)
        {
            return span.IsOpen ? null : slot == Cadence.Day ? span.Days : slot.SlotsIn(span).Count;
        }

        if (window is not null)
        {
            var months = window.Last * (window.Unit == Cadence.Year ? 12 : 1);
            return Most(slot, months * 31, months);
        }

        return period == Cadence.Term ? null : Most(slot, DaysOf(period), MonthsOf(period));
    }

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
