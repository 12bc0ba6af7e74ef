using System;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Time: never more than the window has.</content>
internal sealed partial class Ranges
{
    private const int ShortestMonth = 28;
    private const int ShortestYear = 365;

    private ValueSpan OfSpells(Spells spells) => new ValueSpan(0m, MostTime(spells), isWhole: true);

    private decimal? MostTime(Spells spells)
    {
        if (spells.Window?.Fixed is DateSpan span)
        {
            return span.End is LocalDate ? SpellRule.Count(span.Start, (int)span.Days!, spells.Unit, spells.CountsBegun) : null;
        }

        var period = survey.Policy.Period;
        if (spells.Window is { Anchor: not null } own)
        {
            return SlotCounts.Most(Cadence.Day, own, survey.Policy) is decimal days ? MostIn(days, spells) : null;
        }

        if (spells.Window is not Window window || SlotCounts.Months(window, period) is not int months)
        {
            return null;
        }

        if (spells.Unit is SpellUnit.Days or SpellUnit.WorkingDays)
        {
            return SlotCounts.Most(Cadence.Day, window, survey.Policy);
        }

        // A period shorter than a month holds none, and begins one at the most, as a month does with a year.
        var length = spells.Unit == SpellUnit.Months ? 1 : 12;
        return spells.CountsBegun ? Math.Max(1, (months + length - 1) / length) : months / length;
    }

    /// <summary>The most full months or years in so many days, and one more where it counts that has begun.</summary>
    private static decimal MostIn(decimal days, Spells spells) => spells.Unit switch
    {
        SpellUnit.Months => decimal.Floor(days / ShortestMonth) + (spells.CountsBegun ? 1m : 0m),
        SpellUnit.Years => decimal.Floor(days / ShortestYear) + (spells.CountsBegun ? 1m : 0m),
        _ => days,
    };
}
