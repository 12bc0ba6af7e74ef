using System;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Time: never more than the window has.</content>
internal sealed partial class Ranges
{
    private ValueSpan OfSpells(Spells spells) => new ValueSpan(0m, MostTime(spells), isWhole: true);

    private decimal? MostTime(Spells spells)
    {
        if (spells.Window?.Fixed is DateSpan span)
        {
            return span.End is LocalDate ? SpellRule.Count(span.Start, (int)span.Days!, spells.Unit, spells.CountsBegun) : null;
        }

        var period = survey.Policy.Period;
        if (spells.Window is not Window window || SlotCounts.Months(window, period) is not int months)
        {
            return null;
        }

        if (spells.Unit == SpellUnit.Days)
        {
            return SlotCounts.Most(Cadence.Day, window, period);
        }

        // A period shorter than a month holds none, and begins one at the most, as a month does with a year.
        var length = spells.Unit == SpellUnit.Months ? 1 : 12;
        return spells.CountsBegun ? Math.Max(1, (months + length - 1) / length) : months / length;
    }
}
