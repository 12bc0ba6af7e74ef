using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Years that are over.</summary>
internal static class FullYears
{
    /// <summary>How often the day has come round; a start on 29 February comes round on the 28th in a year without one.</summary>
    internal static int Between(LocalDate start, LocalDate day) => Period.Between(start, day, PeriodUnits.Years).Years;

    /// <summary>The full years of spells up to and including a day, days shared by several counted once.</summary>
    /// <remarks>The days of all spells are laid end to end from the first one on, so that one spell of two calendar years is two years.</remarks>
    internal static int Of(IEnumerable<DateSpan> spells, LocalDate until)
    {
        LocalDate? first = null;
        LocalDate counted = default;
        long days = 0;
        foreach (DateSpan spell in spells.Where(one => one.Start <= until).OrderBy(one => one.Start))
        {
            LocalDate last = LocalDate.Min(spell.LastDay, until);
            LocalDate from = first is null || spell.Start > counted ? spell.Start : counted.PlusDays(1);
            first ??= spell.Start;
            if (last >= from)
            {
                days += Period.DaysBetween(from, last) + 1L;
                counted = last;
            }
        }

        return first is LocalDate start
            ? Between(start, start.PlusDays((int)Math.Min(days, Period.DaysBetween(start, LocalDate.MaxIsoValue))))
            : 0;
    }
}
