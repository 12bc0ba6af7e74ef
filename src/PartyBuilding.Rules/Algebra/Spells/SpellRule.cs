using System;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How time is counted: within which days, in what unit, over which gaps. Immutable.</summary>
internal sealed class SpellRule
{
    internal SpellRule(SpellUnit unit, bool countsBegun, SpellTake taken, SpellGap? gap, WorkedDays? worked, int? from, int to)
    {
        Unit = unit;
        CountsBegun = countsBegun;
        Taken = taken;
        Gap = gap;
        Worked = worked;
        From = from;
        To = to;
    }

    internal SpellUnit Unit { get; }

    internal bool CountsBegun { get; }

    internal SpellTake Taken { get; }

    internal SpellGap? Gap { get; }

    /// <summary>Counts working days; null where others are counted.</summary>
    internal WorkedDays? Worked { get; }

    /// <summary>The first day of the window, in days since 1970-01-01; null for all time before its last.</summary>
    internal int? From { get; }

    /// <summary>The last day of the window.</summary>
    internal int To { get; }

    /// <summary>The same rule for other days.</summary>
    internal SpellRule Between(int from, int to) => new SpellRule(Unit, CountsBegun, Taken, Gap, Worked, from, to);

    /// <summary>So many days from a day on, in the unit; of working days there are at most as many.</summary>
    internal static int Count(LocalDate first, int days, SpellUnit unit, bool countsBegun)
    {
        if (unit is SpellUnit.Days or SpellUnit.WorkingDays || days == 0)
        {
            return days;
        }

        var end = first.PlusDays(Math.Min(days, Period.DaysBetween(first, LocalDate.MaxIsoValue)));
        return unit == SpellUnit.Months
            ? Whole(Period.Between(first, end, PeriodUnits.Months).Months, first.PlusMonths)
            : Whole(Period.Between(first, end, PeriodUnits.Years).Years, first.PlusYears);

        int Whole(int full, Func<int, LocalDate> plus) => countsBegun && plus(full) < end ? full + 1 : full;
    }

    /// <summary>Whether the days after one day and before another are a gap that breaks nothing.</summary>
    internal bool IsShort(int last, int next)
    {
        if (Gap is null || Gap.Unit == SpellUnit.Days)
        {
            return Gap is not null && next - last - 1L <= Gap.UpTo;
        }

        var first = EpochDay.ToDate(last).PlusDays(1);
        var end = EpochDay.ToDate(next);
        var full = Count(first, Period.DaysBetween(first, end), Gap.Unit, countsBegun: true);
        return full <= Gap.UpTo;
    }
}
